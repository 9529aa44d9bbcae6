import MeetCore

extension OverviewState {
    /// Takes a message into account.
    mutating func update(_ message: OverviewMessage, desk: Desk) -> [ScreenRequest] {
        let count = desk.programme.cohorts.count
        switch message {
        case .move(let move): list.apply(move, count: count)
        case .open where count > 0: return [.compose(cohort: list.selected)]
        case .print where count > 0: return [.print(cohort: list.selected)]
        case .matchAll: return [.match(MatchScope())]
        case .fillSeats: return [.match(MatchScope(onlyEmptySeats: true))]
        case .open, .print: break
        }
        return []
    }

    /// Does what the mouse asks for.
    mutating func point(_ event: MouseEvent, desk: Desk, area: Area) -> [ScreenRequest] {
        let count = desk.programme.cohorts.count
        let answer = ListPointer.apply(event, to: &list, count: count, area: OverviewLayout(area, desk).cohorts)
        return answer == .entered ? update(.open, desk: desk) : []
    }

    /// Keeps the selection in sight after the data or the window changed.
    mutating func fit(_ desk: Desk, area: Area) {
        list.fit(count: desk.programme.cohorts.count, height: Table.height(in: OverviewLayout(area, desk).cohorts))
    }
}
