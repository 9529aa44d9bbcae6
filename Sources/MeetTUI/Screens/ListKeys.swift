import MeetCore

/// The keys that every list has, and those while one types in its filter.
enum ListKeys {
    /// The moves of the selection.
    static func moves<Message>(_ words: Words, _ moves: [ListMove] = ListMove.allCases, _ message: (ListMove) -> Message) -> [KeyBinding<
        Message
    >] {
        moves.map { move in
            KeyBinding(move.keys, message(move), short: words.move, long: words.move(move.rawName), bar: .hidden, group: words.groupMoving)
        }
    }

    /// The keys while one types in a filter; all others write, so that a move has only its key without a letter.
    static func filter<Message>(_ words: Words, end: Message, clear: Message, move: (ListMove) -> Message) -> KeyMap<Message> {
        KeyMap(
            [
                KeyBinding([.enter, .tab], end, short: words.keyEndFilter, long: words.keyEndFilterLong, group: words.groupList),
                KeyBinding(.escape, clear, short: words.keyClearFilter, long: words.keyClearFilterLong, group: words.groupList),
            ]
                + [(Key.up, ListMove.up), (.down, .down), (.pageUp, .pageUp), (.pageDown, .pageDown)].map { key, direction in
                    KeyBinding(
                        key, move(direction), short: words.move, long: words.move(direction.rawName), bar: .hidden, group: words.groupMoving
                    )
                })
    }
}
