import MeetCore

/// The keys of the Tables screen.
enum TablesKeys {
    /// The keys as they are now.
    static func map(_ words: Words, _ state: TablesState, mayChange: Bool) -> KeyMap<TablesMessage> {
        let group = words.groupTables
        let bar: KeyBarPlace = mayChange ? .shown : .hidden
        let escape = KeyBinding(
            Key.escape, TablesMessage.escape, short: state.search != nil ? words.keyStop : words.keyClose,
            long: state.search != nil ? words.keyStopTablesLong : words.keyCloseLong, bar: .always, group: group,
            isEnabled: state.takesEscape)
        if let panel = state.panel, state.search == nil {
            let enter: KeyBinding<TablesMessage>
            switch panel {
            case .choices:
                enter = KeyBinding(.enter, .choose, short: words.keyTakePlan, long: words.keyTakePlanLong, bar: bar, group: group)
            case .advice:
                enter = KeyBinding(.enter, .choose, short: words.keyPlanThisSize, long: words.keyPlanThisSizeLong, group: group)
            case .grid: enter = KeyBinding(.enter, .choose, short: words.keyClose, long: words.keyCloseLong, bar: .hidden, group: group)
            }
            return KeyMap(ListKeys.moves(words) { .move($0) } + [enter, escape, printing(words, group)])
        }
        let mark = state.marked == nil ? (words.keyMarkSeat, words.keyMarkSeatLong) : (words.keySwapSeats, words.keySwapSeatsLong)
        return KeyMap(
            ListKeys.moves(words) { .move($0) } + [
                escape,
                KeyBinding([.enter, .character("s")], .choose, short: mark.0, long: mark.1, bar: bar, group: group),
                KeyBinding(
                    [.right, .character("l")], .session(1), short: words.keySessionTables, long: words.keyNextSessionLong,
                    group: words.groupMoving),
                KeyBinding(
                    [.left, .character("h")], .session(-1), short: words.keySessionTables, long: words.keyPreviousSessionLong, bar: .hidden,
                    group: words.groupMoving),
                KeyBinding(.character("m"), .plan, short: words.keyPlanTables, long: words.keyPlanTablesLong, group: group),
                KeyBinding(
                    .character("M"), .planAll, short: words.keyPlanAllTables, long: words.keyPlanAllTablesLong, bar: bar, group: group),
                KeyBinding(.character("r"), .again, short: words.keyPlanAgain, long: words.keyPlanAgainLong, group: group),
                KeyBinding(.character("w"), .grid, short: words.keyGrid, long: words.keyGridLong, group: group),
                KeyBinding(.character("t"), .advise, short: words.keyTableAdvice, long: words.keyTableAdviceLong, group: group),
                printing(words, group),
                KeyBinding(.character("]"), .cohort(1), short: words.cohort, long: words.keyNextCohortTables, group: words.groupMoving),
                KeyBinding(
                    .character("["), .cohort(-1), short: words.cohort, long: words.keyPreviousCohortTables, bar: .hidden,
                    group: words.groupMoving),
                KeyBinding(
                    [.tab, .backTab], .turn, short: words.keyPane, long: words.keyNextPaneLong, bar: .hidden, group: words.groupMoving),
            ])
    }

    private static func printing(_ words: Words, _ group: String) -> KeyBinding<TablesMessage> {
        KeyBinding(.character("P"), .print, short: words.keyPrint, long: words.keyPrintTablesLong, group: group)
    }
}
