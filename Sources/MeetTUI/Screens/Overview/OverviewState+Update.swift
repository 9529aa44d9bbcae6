import MeetCore

extension OverviewState {
    /// Takes a message into account.
    mutating func update(_ message: OverviewMessage, desk: Desk) -> [ScreenRequest] {
        let count = desk.programme.cohorts.count
        switch message {
        case .move(let move):
            switch pane {
            case .cohorts:
                list.apply(move, count: count)
                look(desk)
            case .trouble: troubleList.apply(move, count: trouble.count)
            case .due: dueList.apply(move, count: due.count)
            case .week: weekList.apply(move, count: week.count)
            }
        case .turn(let step): turn(step, desk)
        case .open where count > 0: return open(desk)
        case .print where count > 0: return [.print(cohort: selectedCohort)]
        case .matchThis where count > 0: return [.match(MatchScope(cohorts: [desk.programme.cohorts[selectedCohort].id]))]
        case .fillSeats where count > 0:
            return [.match(MatchScope(cohorts: [desk.programme.cohorts[selectedCohort].id], onlyEmptySeats: true))]
        case .matchAll: return [.match(MatchScope())]
        case .fillAll: return [.match(MatchScope(onlyEmptySeats: true))]
        case .open, .print, .matchThis, .fillSeats: break
        }
        return []
    }

    /// The cohort of what is selected.
    private var selectedCohort: Int {
        switch pane {
        case .due where due.indices.contains(dueList.selected): return due[dueList.selected].cohort
        case .week where week.indices.contains(weekList.selected): return week[weekList.selected].cohort
        default: return list.selected
        }
    }

    /// Leads to the cohort, to where what is wrong is mended, or to the list for a session.
    private func open(_ desk: Desk) -> [ScreenRequest] {
        switch pane {
        case .cohorts: return [.compose(cohort: list.selected)]
        case .trouble:
            guard trouble.indices.contains(troubleList.selected) else { return [] }
            switch trouble[troubleList.selected] {
            case .session(.tables): return [.tables(cohort: list.selected)]
            case .session(let about) where about.kind != .away:
                let id = desk.programme.cohorts[list.selected].id
                return [Self.mend(about.kind, list.selected, about.sessions.first { $0.cohort == id }?.number ?? 1)]
            case .date(let date):
                let dates = desk.dates[desk.programme.cohorts[list.selected].id] ?? []
                return [.venues(cohort: list.selected, session: (dates.firstIndex(of: date.date) ?? 0) + 1)]
            case .rule, .session: break
            }
            let person = trouble[troubleList.selected].persons.lazy.compactMap { desk.problem.index(of: $0) }
                .first { desk.working.cohort(of: $0) == list.selected }
            return [person.map { .composePerson(cohort: list.selected, person: $0) } ?? .compose(cohort: list.selected)]
        case .due:
            guard due.indices.contains(dueList.selected) else { return [] }
            if case .backup = due[dueList.selected].kind { return [.backUp] }
            if case .retention = due[dueList.selected].kind { return [.people(.dueToErase)] }
            if case .consents = due[dueList.selected].kind { return [.people(.consentInDoubt)] }
            if case .lacksDates = due[dueList.selected].kind { return [.mendRules] }
            if case .tables = due[dueList.selected].kind { return [.tables(cohort: due[dueList.selected].cohort)] }
            if case .sessions(let kind, _, _, let session) = due[dueList.selected].kind {
                let cohort = due[dueList.selected].cohort
                return [kind == .away ? .compose(cohort: cohort) : Self.mend(kind, cohort, session)]
            }
            if case .venue(let item) = due[dueList.selected].kind {
                return [.venues(cohort: due[dueList.selected].cohort, session: item.session.number)]
            }
            return [.compose(cohort: due[dueList.selected].cohort)]
        case .week: return [.print(cohort: selectedCohort)]
        }
    }

    /// Where something about a session is mended: who leads and interprets is told in the form of the session itself.
    private static func mend(_ kind: SessionTrouble.Kind, _ cohort: Int, _ session: Int) -> ScreenRequest {
        switch kind {
        case .leader: .editSession(cohort: cohort, session: session, focus: .leaders)
        case .interpreter: .editSession(cohort: cohort, session: session, focus: .interpreters)
        default: .venues(cohort: cohort, session: session)
        }
    }

    private mutating func turn(_ step: Int, _ desk: Desk) {
        let panes = Pane.allCases
        var place = panes.firstIndex(of: pane) ?? 0
        repeat {
            place = (place + step + panes.count) % panes.count
        } while panes[place] != .cohorts && count(panes[place], desk) == 0
        pane = panes[place]
    }

    /// Does what the mouse asks for; a press turns to the list under it.
    mutating func point(_ event: MouseEvent, desk: Desk, area: Area, words: Words) -> [ScreenRequest] {
        let layout = OverviewLayout(area, desk)
        let answer = ListPointer.apply(event, to: &list, count: desk.programme.cohorts.count, area: layout.cohorts)
        if answer != .elsewhere {
            if event.kind == .press || event.kind == .doubleClick { pane = .cohorts }
            look(desk)
            return answer == .entered ? update(.open, desk: desk) : []
        }
        let view = OverviewView(state: self, desk: desk, words: words, proven: nil)
        for other in [Pane.trouble, .due, .week] where layout.inside(other).contains(event.position) {
            return point(event, other, view.sentences(other), layout.inside(other), desk)
        }
        return []
    }

    private mutating func point(_ event: MouseEvent, _ pane: Pane, _ items: WrappedList, _ area: Area, _ desk: Desk) -> [ScreenRequest] {
        let count = count(pane, desk)
        guard count > 0 else { return [] }
        let path = Self.path(pane)
        switch event.kind {
        case .wheelUp: self[keyPath: path].move(by: -1, count: count)
        case .wheelDown: self[keyPath: path].move(by: 1, count: count)
        case .press, .doubleClick:
            guard let index = items.index(at: event.position, selected: self[keyPath: path].selected, area: area) else { return [] }
            self.pane = pane
            self[keyPath: path].select(index, count: count)
            if event.kind == .doubleClick { return update(.open, desk: desk) }
        case .release: break
        }
        return []
    }

    private static func path(_ pane: Pane) -> WritableKeyPath<OverviewState, ListState> {
        switch pane {
        case .cohorts: return \.list
        case .trouble: return \.troubleList
        case .due: return \.dueList
        case .week: return \.weekList
        }
    }

    /// Keeps the selections in sight after the data or the window changed.
    mutating func fit(_ desk: Desk, area: Area) {
        let layout = OverviewLayout(area, desk)
        list.fit(count: desk.programme.cohorts.count, height: Table.height(in: layout.cohorts))
        troubleList.fit(count: trouble.count, height: layout.inside(.trouble).rows)
        dueList.fit(count: due.count, height: layout.inside(.due).rows)
        weekList.fit(count: week.count, height: layout.inside(.week).rows)
    }
}
