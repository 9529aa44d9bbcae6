import MeetCore

/// The keys of the Compose screen.
enum ComposeKeys {
    /// The keys as they are now.
    static func map(_ words: Words, _ state: ComposeState, _ desk: Desk, isMatching: Bool, mayChange: Bool) -> KeyMap<ComposeMessage> {
        if state.isTyping { return filterMap(words) }
        let isAdding = state.pane == .applicants
        let person = state.candidate != nil
        let isExcluded = state.candidate.map { desk.working.isExcluded($0, from: state.cohort) } ?? false
        let isPinned = state.candidate.map { desk.working.isPinned($0, to: state.cohort) } ?? false
        // Where nothing may be changed, keys that would stay enabled to say why they do nothing; the bar does not offer them.
        let bar: KeyBarPlace = mayChange ? .shown : .hidden
        return KeyMap(
            [
                KeyBinding(
                    [.enter, .character(isAdding ? "a" : "d")], .addOrRemove, short: isAdding ? words.keyAdd : words.keyRemove,
                    long: isAdding ? words.keyAddLong : words.keyRemoveLong, bar: bar, group: words.groupCohort, isEnabled: person),
                KeyBinding(
                    .character("x"), .toggleExclusion, short: isExcluded ? words.keyInclude : words.keyExclude, long: words.keyExcludeLong,
                    bar: bar, group: words.groupCohort, isEnabled: person),
                KeyBinding(
                    .character("p"), .togglePin, short: isPinned ? words.keyUnpin : words.keyPin, long: words.keyPinLong,
                    bar: isAdding && !isPinned ? .hidden : bar, group: words.groupCohort, isEnabled: person),
                KeyBinding(
                    .character("m"), .matchThis, short: words.keyMatch, long: words.keyMatchThisLong, bar: bar, group: words.groupMatch),
                KeyBinding(
                    .character("M"), .matchAll, short: words.keyMatchAll, long: words.keyMatchAllLong, bar: .hidden,
                    group: words.groupMatch),
                KeyBinding(.character("f"), .fillSeats, short: words.keyFill, long: words.keyFillLong, bar: bar, group: words.groupMatch),
                KeyBinding([.tab, .backTab], .switchPane, short: words.keyPane, long: words.keyPaneLong, group: words.groupMoving),
                KeyBinding(.character("/"), .startFilter, short: words.keyFilter, long: words.keyFilterLong, group: words.groupList),
                KeyBinding(
                    .escape, .clearFilter, short: words.keyClearFilter, long: words.keyClearFilterLong, group: words.groupList,
                    isEnabled: !isMatching && !state.filter.text.isEmpty),
                KeyBinding(
                    .character("o"), .nextOrder, short: words.keyOrder, long: words.keyOrderLong, bar: isAdding ? .shown : .hidden,
                    group: words.groupList),
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
                + ListKeys.moves(words) { .move($0) })
    }

    /// The keys while one types in the filter; all others write.
    private static func filterMap(_ words: Words) -> KeyMap<ComposeMessage> {
        ListKeys.filter(words, end: .endFilter, clear: .clearFilter) { .move($0) }
    }
}
