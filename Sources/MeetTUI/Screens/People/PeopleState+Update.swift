import MeetCore

extension PeopleState {
    /// Takes a message into account.
    mutating func update(_ message: PeopleMessage, desk: Desk) -> [ScreenRequest] {
        switch message {
        case .move(let move): list.apply(move, count: shown.count)
        case .startFilter: isFiltering = true
        case .endFilter: isFiltering = false
        case .edit(let edit):
            filter.apply(edit)
            refresh(desk)
        case .clearFilter:
            isFiltering = false
            filter = TextField()
            refresh(desk)
        case .openCohort:
            if let person = selected, let cohort = desk.working.cohort(of: person) { return [.compose(cohort: cohort)] }
        }
        return []
    }

    /// Does what the mouse asks for.
    mutating func point(_ event: MouseEvent, desk: Desk, area: Area) -> [ScreenRequest] {
        let answer = ListPointer.apply(event, to: &list, count: shown.count, area: PeopleLayout(area).list)
        return answer == .entered ? update(.openCohort, desk: desk) : []
    }

    /// Keeps the selection in sight after the data or the window changed.
    mutating func fit(_ desk: Desk, area: Area) {
        list.fit(count: shown.count, height: Table.height(in: PeopleLayout(area).list))
    }
}
