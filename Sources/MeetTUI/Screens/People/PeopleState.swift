import MeetCore

/// What the People screen remembers: the filter, who is shown, and who is selected.
struct PeopleState: ScreenState {
    /// The filter as it is typed.
    var filter = TextField()
    /// Whether keys go into the filter.
    var isFiltering = false
    /// Whether the next letter begins a new search, as after the key that finds was pressed once more.
    var beginsAnew = false
    /// The only ones who are shown, as after a line of the Overview that is about them; nil for all.
    var subset: PeopleSubset?
    /// How they are ordered.
    var order = PeopleOrder.name
    /// Who is found by the filter.
    private var found = FoundPeople()
    /// Who is shown, in that order.
    private(set) var shown: [Int] = []
    /// The selection among them.
    var list = ListState()

    /// What lies over the list.
    var panel: PeoplePanel?

    var isTyping: Bool {
        switch panel {
        case .form(let form): return form.state.isTyping
        case .removal, .history: return false
        case .importing(let preview): return preview.isTyping
        case nil: return isFiltering
        }
    }

    var isAsking: Bool {
        if case .form(let form) = panel { return form.state.question != nil }
        return false
    }

    var takesEscape: Bool { panel != nil || isFiltering }

    var holdsTyped: Bool {
        switch panel {
        case .form(let form): return form.request == nil && form.state.isChanged
        case .importing(let preview): return preview.keeping == nil && preview.isCorrected
        case .removal, .history, nil: return false
        }
    }

    /// Whether a form or a file that is read in lies over the list, which only its own keys close.
    var isFilledIn: Bool {
        switch panel {
        case .form, .importing: return true
        case .removal, .history, nil: return false
        }
    }

    var metFields: Int { if case .form(let form) = panel { form.state.meetings.count } else { 0 } }

    func notes(_ words: Words, _ glyphs: GlyphSet) -> [String] {
        switch panel {
        case .form: return words.formNotes
        case .importing: return words.importNotes
        case .history: return words.changeNotes
        case .removal, nil: return words.peopleNotes
        }
    }

    /// Shows all people, or only some of them.
    mutating func show(only subset: PeopleSubset?, _ desk: Desk) {
        self.subset = subset
        isFiltering = false
        filter = TextField()
        panel = nil
        refresh(desk)
        if subset != nil { list.select(0, count: shown.count) }
    }

    /// Shows a person in the list of all.
    mutating func show(person: Int, _ desk: Desk) {
        subset = nil
        isFiltering = false
        filter = TextField()
        refresh(desk)
        if let place = shown.firstIndex(of: person) { list.select(place, count: shown.count) }
    }

    /// The person whose history is to be read; nil where none is, or it is read or awaited.
    var historyWanted: PersonID? {
        guard case .history(let history) = panel, history.isWanted else { return nil }
        return history.person
    }

    /// Takes note that the history was asked for.
    mutating func awaitHistory(_ request: Int) {
        guard case .history(var history) = panel else { return }
        history.await(request)
        panel = .history(history)
    }

    /// Takes a history that was read.
    mutating func take(history lines: [ChangeLine], request: Int) {
        guard case .history(var history) = panel else { return }
        history.take(lines, request: request)
        panel = .history(history)
    }

    /// The person selected; nil where nobody is shown.
    var selected: Int? { shown.indices.contains(list.selected) ? shown[list.selected] : nil }

    /// Works out anew who is shown, and keeps the same person selected where that can be.
    mutating func refresh(_ desk: Desk) {
        let former = selected
        var persons = found.find(filter.text, desk)
        if let ids = subset?.persons(desk) { persons = persons.filter { ids.contains(desk.person($0).id) } }
        shown = order.sorted(persons, desk)
        let place = former.flatMap { shown.firstIndex(of: $0) } ?? (filter.text.isEmpty ? list.selected : 0)
        list.select(place, count: shown.count)
    }

    /// Finds the selected person again by the id, and makes the list of those that there are now.
    mutating func adopt(_ desk: Desk, from former: Desk?) {
        if case .history(var history) = panel {
            history.forget()
            panel = desk.problem.index(of: history.person) == nil ? nil : .history(history)
        }
        // What is being kept is laid on what there is when it is known what became of it.
        if case .form(var form) = panel, form.request == nil {
            form.rebase(desk)
            panel = .form(form)
        }
        let id = selected.flatMap { former?.data.people[$0].id }
        refresh(desk)
        guard let id, let index = desk.problem.index(of: id), let place = shown.firstIndex(of: index) else { return }
        list.select(place, count: shown.count)
    }
}
