import MeetCore

/// The keys of the People screen.
enum PeopleKeys {
    /// The keys as they are now.
    static func map(_ words: Words, _ state: PeopleState, isMatching: Bool) -> KeyMap<PeopleMessage> {
        if state.isTyping { return filterMap(words) }
        return KeyMap(
            [
                KeyBinding(.character("/"), .startFilter, short: words.keyFilter, long: words.keyFilterPeopleLong, group: words.groupList),
                KeyBinding(
                    .escape, .clearFilter, short: words.keyClearFilter, long: words.keyClearFilterLong, group: words.groupList,
                    isEnabled: !isMatching && !state.filter.text.isEmpty),
                KeyBinding(
                    .enter, .openCohort, short: words.keyTheirCohort, long: words.keyTheirCohortLong, group: words.groupList,
                    isEnabled: state.selected != nil),
            ]
                + ListKeys.moves(words) { .move($0) })
    }

    /// The keys while one types in the filter; all others write.
    private static func filterMap(_ words: Words) -> KeyMap<PeopleMessage> {
        ListKeys.filter(words, end: .endFilter, clear: .clearFilter) { .move($0) }
    }
}
