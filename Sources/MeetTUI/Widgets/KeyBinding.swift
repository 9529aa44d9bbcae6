/// A key and what it does, with its help: so help cannot drift from behaviour.
///
/// A map of bindings is made by a function of the language and the state, so that texts are plain and `isEnabled` is what holds now.
struct KeyBinding<Message> {
    /// The keys; the first is the one shown in the bar.
    let keys: [Key]
    /// What they mean.
    let message: Message
    /// What they do, in a word or two, for the key bar.
    let short: String
    /// What they do, as a sentence, for the help panel.
    let long: String
    /// Whether the bar shows it.
    let bar: KeyBarPlace
    /// The heading under which the help panel shows it.
    let group: String
    /// Whether the key does something now; one that does not is not shown in the bar.
    let isEnabled: Bool
    /// What the key would do it to, which the bar says where there is room to spare: the name of what would be undone.
    let detail: String

    /// A binding; without a long text the help panel shows the short one.
    init(
        _ keys: [Key], _ message: Message, short: String, long: String? = nil, bar: KeyBarPlace = .shown, group: String = "",
        isEnabled: Bool = true, detail: String = ""
    ) {
        self.keys = keys
        self.detail = detail
        self.message = message
        self.short = short
        self.long = long ?? short
        self.bar = bar
        self.group = group
        self.isEnabled = isEnabled
    }

    /// A binding of one key.
    init(
        _ key: Key, _ message: Message, short: String, long: String? = nil, bar: KeyBarPlace = .shown, group: String = "",
        isEnabled: Bool = true, detail: String = ""
    ) {
        self.init([key], message, short: short, long: long, bar: bar, group: group, isEnabled: isEnabled, detail: detail)
    }

    /// The same keys with another message: how a screen's keys become the program's.
    func map<Other>(_ transform: (Message) -> Other) -> KeyBinding<Other> {
        KeyBinding<Other>(keys, transform(message), short: short, long: long, bar: bar, group: group, isEnabled: isEnabled, detail: detail)
    }
}

extension KeyBinding: Sendable where Message: Sendable {}
extension KeyBinding: Equatable where Message: Equatable {}
