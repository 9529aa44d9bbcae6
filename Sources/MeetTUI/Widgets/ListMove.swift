/// A move of the selection in a list.
enum ListMove: CaseIterable, Hashable, Sendable {
    case up, down, pageUp, pageDown, home, end

    /// The keys that mean the move everywhere.
    var keys: [Key] {
        switch self {
        case .up: return [.up, .character("k")]
        case .down: return [.down, .character("j")]
        case .pageUp: return [.pageUp, .control("b")]
        case .pageDown: return [.pageDown, .control("f")]
        case .home: return [.home, .character("g")]
        case .end: return [.end, .character("G")]
        }
    }

    /// The move that a key means; nil where it means none.
    init?(key: Key) {
        guard let move = Self.allCases.first(where: { $0.keys.contains(key) }) else { return nil }
        self = move
    }
}
