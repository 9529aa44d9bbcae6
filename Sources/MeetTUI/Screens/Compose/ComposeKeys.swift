import MeetCore

/// The keys of the Compose screen.
enum ComposeKeys {
    /// The keys as they are now.
    static func map(_ words: Words, _ state: ComposeState, _ desk: Desk, isMatching: Bool, mayChange: Bool) -> KeyMap<ComposeMessage> {
        if let panel = state.panel {
            let keys = PanelKeys.map(words, panel, mayChange: mayChange)
            return panel.naming == nil ? keys + panels(words, state) + cohorts(words, state) : keys
        }
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
                KeyBinding(
                    .character("f"), .fillSeats, short: words.keyFill, long: words.keyFillLong,
                    bar: isAdding && state.filter.text.isEmpty ? bar : .hidden,
                    group: words.groupMatch),
                KeyBinding(
                    .character("F"), .fillAll, short: words.keyFillAll, long: words.keyFillAllLong, bar: .hidden, group: words.groupMatch),
                KeyBinding([.tab, .backTab], .switchPane, short: words.keyPane, long: words.keyPaneLong, group: words.groupMoving),
                KeyBinding(
                    .character("/"), .startFilter, short: words.keyFilter, long: words.keyFilterLong,
                    bar: isAdding && state.filter.text.isEmpty ? .shown : .hidden, group: words.groupList),
                KeyBinding(
                    .escape, .clearFilter, short: words.keyClearFilter, long: words.keyClearFilterLong, group: words.groupList,
                    isEnabled: !isMatching && state.marked == nil && !state.filter.text.isEmpty),
                KeyBinding(
                    .character("o"), .nextOrder, short: words.keyOrder, long: words.keyOrderLong, bar: .hidden,
                    group: words.groupList),
                KeyBinding(
                    .character(" "), .mark, short: words.keyMark, long: words.keyMarkLong, bar: .hidden, group: words.groupCohort,
                    isEnabled: person),
                KeyBinding(
                    .escape, .unmark, short: words.keyUnmark, long: words.keyUnmarkLong, bar: .hidden, group: words.groupCohort,
                    isEnabled: !isMatching && state.marked != nil),
                KeyBinding(.character("P"), .print, short: words.keyPrint, long: words.keyPrintLong, group: words.groupCohort),
                KeyBinding(
                    [.left, .character("h")], .turnTo(.applicants), short: words.applicants, long: words.keyLeftLong, bar: .hidden,
                    group: words.groupMoving),
                KeyBinding(
                    [.right, .character("l")], .turnTo(.members), short: words.members, long: words.keyRightLong, bar: .hidden,
                    group: words.groupMoving),
            ]
                + ListKeys.moves(words) { .move($0) }) + panels(words, state) + cohorts(words, state)
    }

    /// The keys that open the panels, also from one to another.
    private static func panels(_ words: Words, _ state: ComposeState) -> KeyMap<ComposeMessage> {
        let isMember = state.pane == .members
        return KeyMap([
            KeyBinding(.character("s"), .open(.advice), short: words.keyAdvice, long: words.keyAdviceLong, group: words.groupPanels),
            KeyBinding(.character("e"), .openExplanation, short: words.keyExplain, long: words.keyExplainLong, group: words.groupPanels),
            KeyBinding(.character("r"), .open(.recruits), short: words.keyRecruit, long: words.keyRecruitLong, group: words.groupPanels),
            KeyBinding(
                .character("w"), .openReplacements, short: words.keyReplace, long: words.keyReplaceLong,
                bar: isMember && state.panel == nil ? .shown : .hidden, group: words.groupPanels),
            KeyBinding(
                .character("v"), .open(.versions), short: words.keyVersions, long: words.keyVersionsLong, bar: .hidden,
                group: words.groupPanels),
        ])
    }

    /// The keys that turn from cohort to cohort, also under a panel.
    private static func cohorts(_ words: Words, _ state: ComposeState) -> KeyMap<ComposeMessage> {
        // A panel may have a meaning of its own for a letter.
        let isOpen = state.panel != nil
        return KeyMap([
            KeyBinding(
                isOpen ? [.character("]")] : [.character("]"), .character("n")], .nextCohort(1), short: words.keyNext,
                long: words.keyNextLong, group: words.groupCohort),
            KeyBinding(
                isOpen ? [.character("[")] : [.character("["), .character("b")], .nextCohort(-1), short: words.keyPrevious,
                long: words.keyPreviousLong, bar: .hidden,
                group: words.groupCohort),
        ])
    }

    /// The keys while one types in the filter; all others write.
    private static func filterMap(_ words: Words) -> KeyMap<ComposeMessage> {
        ListKeys.filter(words, end: .endFilter, clear: .clearFilter) { .move($0) }
    }
}
