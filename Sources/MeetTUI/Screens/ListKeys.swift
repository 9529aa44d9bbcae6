import MeetCore

/// The keys that every list has, those while one types beside it, and those by which one comes from answer to answer of a question.
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
                + typedMoves(words, move))
    }

    /// The moves of a list below a text in which one types: those whose keys write nothing.
    ///
    /// - Parameters:
    ///   - isInBar: whether the bar names one of them.
    ///   - hasEnds: whether Home and End are for the list, where nothing is written but the beginning of a row.
    static func typedMoves<Message>(
        _ words: Words, isInBar: Bool = false, hasEnds: Bool = false, _ message: (ListMove) -> Message
    ) -> [KeyBinding<Message>] {
        let ends = hasEnds ? [(Key.home, ListMove.home), (.end, .end)] : []
        return ([(Key.up, ListMove.up), (.down, .down), (.pageUp, .pageUp), (.pageDown, .pageDown)] + ends).map { key, move in
            KeyBinding(
                key, message(move), short: words.move, long: words.move(move.rawName), bar: isInBar && move == .down ? .shown : .hidden,
                group: words.groupMoving)
        }
    }

    /// The keys that select another answer of a question.
    static func turns<Message>(_ words: Words, group: String, _ message: (Int) -> Message) -> [KeyBinding<Message>] {
        let steps = [([Key.right, .tab, .down], 1, words.keyNextAnswerLong), ([.left, .backTab, .up], -1, words.keyPreviousAnswerLong)]
        return steps.map { keys, step, long in
            KeyBinding(keys, message(step), short: words.move, long: long, bar: .hidden, group: group)
        }
    }
}
