import MeetCore

/// The keys of the Attendance screen.
enum MarkingKeys {
    /// The keys as they are now.
    static func map(_ words: Words, _ state: MarkingState, _ desk: Desk, mayChange: Bool) -> KeyMap<MarkingMessage> {
        let group = words.groupAttendance
        let close = KeyBinding(
            Key.escape, MarkingMessage.close, short: words.keyClose, long: words.keyCloseLong, bar: .always, group: group)
        switch state.panel {
        case .question(let question): return question.keys(desk, cohort: state.cohort, words)
        case .form(let form): return FormKeys.map(words, form.state).map { .fill($0) }
        case .search:
            let enter = KeyBinding(
                Key.enter, MarkingMessage.choose, short: words.keyCame, long: words.keyCameLong, bar: .always, group: group)
            let new = KeyBinding(
                Key.control("n"), MarkingMessage.somebodyNew, short: words.keySomebodyNew, long: words.keySomebodyNewLong, bar: .always,
                group: group)
            return KeyMap([enter, new, close] + ListKeys.typedMoves(words, MarkingMessage.move))
        case .away:
            let enter = KeyBinding(
                Key.enter, MarkingMessage.choose, short: words.keyToPerson, long: words.keyToPersonLong, group: group)
            return KeyMap(ListKeys.moves(words) { .move($0) } + [enter, close])
        case nil: return state.isFiltering ? filter(words) : lists(words, state, mayChange: mayChange)
        }
    }

    /// The keys while one types a name at the door; all others write.
    private static func filter(_ words: Words) -> KeyMap<MarkingMessage> {
        let group = words.groupAttendance
        return KeyMap(
            [
                KeyBinding(.enter, .enterFilter, short: words.keyIsHere, long: words.keyIsHereLong, bar: .always, group: group),
                KeyBinding(
                    [.escape, .tab], .endFilter, short: words.keyEndFilter, long: words.keyStopFilterLong, bar: .always, group: group),
            ] + ListKeys.typedMoves(words, MarkingMessage.move))
    }

    private static func lists(_ words: Words, _ state: MarkingState, mayChange: Bool) -> KeyMap<MarkingMessage> {
        let group = words.groupAttendance
        let bar: KeyBarPlace = mayChange ? .shown : .hidden
        let hasRow = state.selected != nil
        func mark(_ keys: [Key], _ mark: AttendanceState?, _ short: String, _ long: String) -> KeyBinding<MarkingMessage> {
            KeyBinding(keys, .mark(mark), short: short, long: long, bar: bar, group: group, isEnabled: hasRow)
        }
        var keys = [
            mark([.character(" "), .enter], .present, words.keyPresent, words.keyPresentLong),
            mark([.character("l")], .late, words.keyLate, words.keyLateLong),
            mark([.character("a")], .absent, words.keyAbsent, words.keyAbsentLong),
            mark([.character("e")], .excused, words.keyExcused, words.keyExcusedLong),
            mark([.character("0"), .backspace, .delete], nil, words.keyClearMark, words.keyClearMarkLong),
        ]
        keys.append(
            KeyBinding(.character("P"), .print, short: words.keyPrint, long: words.keyPrintLong, bar: .hidden, group: group))
        keys += [
            KeyBinding(.character("/"), .startFilter, short: words.keyFilter, long: words.keyFindNameLong, group: group),
            KeyBinding(.character("+"), .walkIn, short: words.keyWalkIn, long: words.keyWalkInLong, bar: bar, group: group),
            KeyBinding(.character("r"), .askRest, short: words.keyRest, long: words.keyRestLong, bar: bar, group: group),
            KeyBinding(.character("w"), .away, short: words.keyAway, long: words.keyAwayLong, group: group),
            KeyBinding(.character("n"), .toggleStep, short: words.keyStep, long: words.keyStepLong, bar: .hidden, group: group),
            KeyBinding(.right, .session(1), short: words.keySessionTables, long: words.keyNextSessionLong, group: words.groupMoving),
            KeyBinding(
                .left, .session(-1), short: words.keySessionTables, long: words.keyPreviousSessionLong, bar: .hidden,
                group: words.groupMoving),
            KeyBinding(.character("]"), .cohort(1), short: words.cohort, long: words.keyNextCohortTables, group: words.groupMoving),
            KeyBinding(
                .character("["), .cohort(-1), short: words.cohort, long: words.keyPreviousCohortTables, bar: .hidden,
                group: words.groupMoving),
        ]
        return KeyMap(keys + ListKeys.moves(words) { .move($0) })
    }
}
