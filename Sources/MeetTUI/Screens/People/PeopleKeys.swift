import MeetCore

/// The keys of the People screen.
enum PeopleKeys {
    /// The keys as they are now.
    static func map(_ words: Words, _ state: PeopleState, isMatching: Bool) -> KeyMap<PeopleMessage> {
        switch state.panel {
        case .form(let form): return FormKeys.map(words, form.state).map { .form($0) }
        case .removal(let question): return question.keys(words).map { .removal($0) }
        case .importing(let preview): return ImportKeys.map(words, preview).map { .importing($0) }
        case .history:
            return KeyMap(
                [
                    KeyBinding(
                        [.escape, .character("h")], .closeHistory, short: words.keyClose, long: words.keyCloseLong, bar: .always,
                        group: words.groupList)
                ] + ListKeys.moves(words) { .moveInHistory($0) })
        case nil: if state.isFiltering { return filterMap(words) }
        }
        return KeyMap(
            [
                KeyBinding(.character("/"), .startFilter, short: words.keyFilter, long: words.keyFilterLong, group: words.groupList),
                KeyBinding(
                    .escape, .clearFilter, short: words.keyClearFilter, long: words.keyClearFilterLong, group: words.groupList,
                    isEnabled: !isMatching && (!state.filter.text.isEmpty || state.subset != nil)),
                KeyBinding(
                    .character("E"), .askDue, short: words.keyEraseDue, long: words.keyEraseDueLong,
                    bar: state.subset == .dueToErase ? .always : .hidden, group: words.groupList, isEnabled: state.subset == .dueToErase),
                KeyBinding(
                    [.enter, .character("e")], .change, short: words.keyChange, long: words.keyChangeLong, group: words.groupList,
                    isEnabled: state.selected != nil),
                KeyBinding(.character("a"), .add, short: words.keyAddPerson, long: words.keyAddPersonLong, group: words.groupList),
                KeyBinding(.character("o"), .nextOrder, short: words.keyOrder, long: words.keyOrderPeopleLong, group: words.groupList),
                KeyBinding(.character("i"), .openImport, short: words.keyOpenImport, long: words.keyOpenImportLong, group: words.groupList),
                KeyBinding(
                    .character("c"), .openCohort, short: words.keyTheirCohort, long: words.keyTheirCohortLong, group: words.groupList,
                    isEnabled: state.selected != nil),
                KeyBinding(
                    .character("h"), .openHistory, short: words.keyHistory, long: words.keyHistoryLong, group: words.groupList,
                    isEnabled: state.selected != nil),
                KeyBinding(
                    .character("s"), .export, short: words.keyExportPerson, long: words.keyExportPersonLong, bar: .hidden,
                    group: words.groupList, isEnabled: state.selected != nil),
                KeyBinding(
                    [.character("d"), .delete], .askRemoval, short: words.keyRemovePerson, long: words.keyRemovePersonLong,
                    group: words.groupList, isEnabled: state.selected != nil),
            ]
                + ListKeys.moves(words) { .move($0) })
    }

    /// The keys while one types in the filter; all others write.
    private static func filterMap(_ words: Words) -> KeyMap<PeopleMessage> {
        ListKeys.filter(words, end: .endFilter, clear: .clearFilter) { .move($0) }
    }
}
