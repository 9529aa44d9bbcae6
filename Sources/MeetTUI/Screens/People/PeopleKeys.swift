import MeetCore

/// The keys of the People screen.
enum PeopleKeys {
    /// The keys as they are now, while none goes into the filter.
    static func map(_ words: Words, _ state: PeopleState, isMatching: Bool) -> KeyMap<PeopleMessage> {
        KeyMap(
            [
                KeyBinding(.character("/"), .startFilter, short: words.keyFilter, long: words.keyFilterPeopleLong, group: words.groupList),
                KeyBinding(
                    .escape, .clearFilter, short: words.keyClearFilter, long: words.keyClearFilterLong, group: words.groupList,
                    isEnabled: !isMatching && !state.filter.text.isEmpty),
                KeyBinding(
                    .enter, .openCohort, short: words.keyTheirCohort, long: words.keyTheirCohortLong, group: words.groupList,
                    isEnabled: state.selected != nil),
            ]
                + ListMove.allCases.map { move in
                    KeyBinding(
                        move.keys, .move(move), short: words.move, long: words.move(move.rawName), bar: .hidden, group: words.groupMoving)
                })
    }

    /// The keys while one types in the filter; all others write.
    static func filterMap(_ words: Words) -> KeyMap<PeopleMessage> {
        KeyMap([
            KeyBinding([.enter, .tab], .endFilter, short: words.keyEndFilter, long: words.keyEndFilterLong, group: words.groupList),
            KeyBinding(.escape, .clearFilter, short: words.keyClearFilter, long: words.keyClearFilterLong, group: words.groupList),
            KeyBinding(.up, .move(.up), short: words.move, long: words.move("up"), bar: .hidden, group: words.groupMoving),
            KeyBinding(.down, .move(.down), short: words.move, long: words.move("down"), bar: .hidden, group: words.groupMoving),
            KeyBinding(.pageUp, .move(.pageUp), short: words.move, long: words.move("pageUp"), bar: .hidden, group: words.groupMoving),
            KeyBinding(
                .pageDown, .move(.pageDown), short: words.move, long: words.move("pageDown"), bar: .hidden, group: words.groupMoving),
        ])
    }
}
