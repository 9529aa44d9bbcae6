/// The keys that work at a place, in the order in which they are shown.
struct KeyMap<Message> {
    /// The bindings, those that matter most first.
    var bindings: [KeyBinding<Message>]

    /// A map of bindings.
    init(_ bindings: [KeyBinding<Message>] = []) {
        self.bindings = bindings
    }

    /// What a key means now; nil where nothing.
    func message(for key: Key) -> Message? {
        bindings.first { $0.isEnabled && $0.keys.contains(key) }?.message
    }

    /// Two maps, of which the first goes before the second.
    static func + (left: Self, right: Self) -> Self {
        Self(left.bindings + right.bindings)
    }

    /// The same keys with other messages.
    func map<Other>(_ transform: (Message) -> Other) -> KeyMap<Other> {
        KeyMap<Other>(bindings.map { $0.map(transform) })
    }

    /// Keys that more than one enabled binding claims, so that the later one can never be reached. A test says that there are none.
    var conflicts: [Key] {
        var seen: Set<Key> = []
        var twice: [Key] = []
        for key in bindings.filter(\.isEnabled).flatMap(\.keys) where !seen.insert(key).inserted && !twice.contains(key) {
            twice.append(key)
        }
        return twice
    }
}

extension KeyMap: Sendable where Message: Sendable {}
extension KeyMap: Equatable where Message: Equatable {}
