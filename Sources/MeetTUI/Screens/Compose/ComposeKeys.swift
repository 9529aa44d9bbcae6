import MeetCore

/// The keys of the Compose screen.
enum ComposeKeys {
    /// The keys as they are now, while none goes into the filter.
    static func map(_ words: Words, _ state: ComposeState, isMatching: Bool) -> KeyMap<ComposeMessage> {
        let isAdding = state.pane == .applicants
        let person = state.candidate != nil
        return KeyMap(
            [
                KeyBinding(
                    .escape, .stopMatch, short: words.keyStop, long: words.keyStopLong, group: words.groupMatch, isEnabled: isMatching),
                KeyBinding(
                    [.enter, .character(isAdding ? "a" : "d")], .addOrRemove, short: isAdding ? words.keyAdd : words.keyRemove,
                    long: isAdding ? words.keyAddLong : words.keyRemoveLong, group: words.groupCohort, isEnabled: person && !isMatching),
                KeyBinding(
                    .character("x"), .toggleExclusion, short: words.keyExclude, long: words.keyExcludeLong, group: words.groupCohort,
                    isEnabled: person && !isMatching),
                KeyBinding(
                    .character("p"), .togglePin, short: words.keyPin, long: words.keyPinLong, group: words.groupCohort,
                    isEnabled: person && !isAdding && !isMatching),
                KeyBinding(
                    .character("m"), .matchThis, short: words.keyMatch, long: words.keyMatchThisLong, group: words.groupMatch,
                    isEnabled: !isMatching),
                KeyBinding(
                    .character("M"), .matchAll, short: words.keyMatchAll, long: words.keyMatchAllLong, bar: .hidden,
                    group: words.groupMatch,
                    isEnabled: !isMatching),
                KeyBinding(
                    .character("f"), .fillSeats, short: words.keyFill, long: words.keyFillLong, group: words.groupMatch,
                    isEnabled: !isMatching),
                KeyBinding([.tab, .backTab], .switchPane, short: words.keyPane, long: words.keyPaneLong, group: words.groupMoving),
                KeyBinding(.character("/"), .startFilter, short: words.keyFilter, long: words.keyFilterLong, group: words.groupList),
                KeyBinding(
                    .escape, .clearFilter, short: words.keyClearFilter, long: words.keyClearFilterLong, group: words.groupList,
                    isEnabled: !isMatching && !state.filter.text.isEmpty),
                KeyBinding(.character("o"), .nextOrder, short: words.keyOrder, long: words.keyOrderLong, group: words.groupList),
                KeyBinding(
                    [.character("]"), .character("n")], .nextCohort(1), short: words.keyNext, long: words.keyNextLong,
                    group: words.groupCohort),
                KeyBinding(
                    [.character("["), .character("b")], .nextCohort(-1), short: words.keyPrevious, long: words.keyPreviousLong,
                    bar: .hidden,
                    group: words.groupCohort),
                KeyBinding(.character("P"), .print, short: words.keyPrint, long: words.keyPrintLong, group: words.groupCohort),
                KeyBinding(
                    [.left, .character("h")], .turnTo(.applicants), short: words.applicants, long: words.keyLeftLong, bar: .hidden,
                    group: words.groupMoving),
                KeyBinding(
                    [.right, .character("l")], .turnTo(.members), short: words.members, long: words.keyRightLong, bar: .hidden,
                    group: words.groupMoving),
            ]
                + ListMove.allCases.map { move in
                    KeyBinding(
                        move.keys, .move(move), short: words.move, long: words.move(move.rawName), bar: .hidden, group: words.groupMoving)
                })
    }

    /// The keys while one types in the filter; all others write.
    static func filterMap(_ words: Words) -> KeyMap<ComposeMessage> {
        KeyMap([
            KeyBinding([.enter, .tab], .endFilter, short: words.keyEndFilter, long: words.keyEndFilterLong, group: words.groupList),
            KeyBinding(.escape, .clearFilter, short: words.keyClearFilter, long: words.keyClearFilterLong, group: words.groupList),
            KeyBinding(.up, .move(.up), short: words.move, long: words.move("up"), bar: .hidden, group: words.groupMoving),
            KeyBinding(.down, .move(.down), short: words.move, long: words.move("down"), bar: .hidden, group: words.groupMoving),
        ])
    }
}
