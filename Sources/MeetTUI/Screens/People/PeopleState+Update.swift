import MeetCore

extension PeopleState {
    /// Takes a message into account.
    mutating func update(_ message: PeopleMessage, desk: Desk, words: Words) -> [ScreenRequest] {
        switch message {
        case .edit(let edit) where panel != nil:
            if case .importing = panel { return update(typed: edit, desk: desk, words: words) }
            return update(form: .edit(edit), desk: desk, words: words)
        case .nextOrder:
            order = order.next
            refresh(desk)
        case .openHistory: if let selected { panel = .history(PersonHistory(of: desk.person(selected).id)) }
        case .moveInHistory(let move):
            guard case .history(var history) = panel else { break }
            history.list.apply(move, count: history.lines?.count ?? 0)
            panel = .history(history)
        case .closeHistory: panel = nil
        case .export: if let selected { return [.writePerson(desk.person(selected).id)] }
        case .openImport: return openImport()
        case .importing(let message): return update(import: message, desk: desk, words: words)
        case .form(let message): return update(form: message, desk: desk, words: words)
        case .removal(let message): return update(removal: message, desk: desk, words: words)
        case .add: panel = .form(PersonForm(newOn: desk, words))
        case .change: openForm(desk, words)
        case .askRemoval: if let selected { panel = .removal(RemovalQuestion(person: desk.person(selected).id)) }
        case .askDue: if !desk.due.items.isEmpty { panel = .removal(RemovalQuestion(due: desk.due)) }
        case .move(let move): list.apply(move, count: shown.count)
        case .startFilter:
            isFiltering = true
            // What was looked for before stays until something else is typed.
            beginsAnew = !filter.text.isEmpty
        case .endFilter: isFiltering = false
        case .edit(let edit):
            if beginsAnew, case .insert = edit { filter = TextField() }
            beginsAnew = false
            filter.apply(edit)
            refresh(desk)
        case .clearFilter:
            // First what is typed goes, then what the Overview had chosen.
            if !isFiltering, filter.text.isEmpty { subset = nil }
            isFiltering = false
            filter = TextField()
            refresh(desk)
        case .openCohort:
            guard let person = selected else { break }
            guard let cohort = desk.working.cohort(of: person) else {
                return [.say(MessageLine(.info, words.hasNoCohort(desk.person(person).shownName)))]
            }
            return [.composePerson(cohort: cohort, person: person)]
        }
        return []
    }

    /// Does what the mouse asks for.
    mutating func point(_ event: MouseEvent, desk: Desk, area: Area, words: Words) -> [ScreenRequest] {
        switch panel {
        case .form(let form):
            guard event.kind != .wheelUp, event.kind != .wheelDown else {
                return update(form: .move(event.kind == .wheelUp ? -1 : 1), desk: desk, words: words)
            }
            let layout = FormLayout(form.form(desk, words), form.state, area: PeopleLayout.form(area))
            return layout.message(at: event.position).map { update(form: $0, desk: desk, words: words) } ?? []
        case .importing: return pointImport(event, desk, area, words)
        case .history(var history):
            let place = PersonHistoryView(history: history, desk: desk, words: words).list(area)
            _ = ListPointer.apply(event, to: &history.list, count: history.lines?.count ?? 0, area: place)
            panel = .history(history)
            return []
        case .removal: return []
        case nil: break
        }
        let answer = ListPointer.apply(event, to: &list, count: shown.count, area: PeopleLayout(area).list)
        return answer == .entered ? update(.change, desk: desk, words: words) : []
    }

    /// Keeps the selection in sight after the data or the window changed.
    mutating func fit(_ desk: Desk, area: Area, words: Words) {
        if case .form(var form) = panel {
            form.state.fit(form.form(desk, words), area: PeopleLayout.form(area))
            panel = .form(form)
        }
        if case .history(var history) = panel {
            let place = PersonHistoryView(history: history, desk: desk, words: words).list(area)
            history.list.fit(count: history.lines?.count ?? 0, height: Table.height(in: place))
            panel = .history(history)
        }
        fitImport(desk, area, words)
        list.fit(count: shown.count, height: Table.height(in: PeopleLayout(area).list))
    }
}
