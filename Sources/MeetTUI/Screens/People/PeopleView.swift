import MeetCore

/// Draws the People screen: the filter, the list, and the selected person.
struct PeopleView {
    let state: PeopleState
    let desk: Desk
    let words: Words

    /// Draws into an area.
    func draw(into canvas: inout Canvas, area: Area) {
        switch state.panel {
        case .form(let form): drawForm(form, into: &canvas, area: area)
        case .removal(let question):
            drawList(into: &canvas, area: area)
            question.dialog(desk, words).draw(selected: question.selected, into: &canvas, area: area)
        case .importing(let preview): ImportView(preview: preview, desk: desk, words: words).draw(into: &canvas, area: area)
        case .history(let history): PersonHistoryView(history: history, desk: desk, words: words).draw(into: &canvas, area: area)
        case nil: drawList(into: &canvas, area: area)
        }
    }

    private func drawForm(_ form: PersonForm, into canvas: inout Canvas, area: Area) {
        let note = form.request == nil ? form.former.id.text : words.stillSaving
        Panel(title(form), note: note, isFocused: true).draw(into: &canvas, area: area)
        form.form(desk, words).draw(form.state, into: &canvas, area: PeopleLayout.form(area))
    }

    private func title(_ form: PersonForm) -> String {
        guard form.isNew else { return form.former.shownName }
        return form.sought.map { words.newPersonFor(desk.programme.name(of: $0.cohort)) } ?? words.newPerson
    }

    private func drawList(into canvas: inout Canvas, area: Area) {
        let layout = PeopleLayout(area)
        Panel(
            state.subset.map { words.people + ": " + $0.name(words) } ?? words.people,
            note: words.peopleOrder(state.order.name) + words.shownOf(state.shown.count, desk.data.people.count),
            isFocused: true
        )
        .draw(into: &canvas, area: layout.listFrame)
        table(columns: layout.list.columns).draw(state.list, isFocused: !state.isFiltering, into: &canvas, area: layout.list)
        if state.shown.isEmpty, !state.filter.text.isEmpty {
            canvas.put(StyledText(words.nobodyFound, .muted), in: layout.list.dropFirstRows(1).line(0).dropFirstColumns(Table.gutter))
        }
        let label = words.filterLabel + " "
        canvas.put(StyledText(label, .muted), in: layout.filter)
        state.filter.draw(
            isFocused: state.isFiltering, into: &canvas, area: layout.filter.dropFirstColumns(TextWidth.columns(of: label)))
        drawPerson(into: &canvas, area: layout.personFrame)
    }

    private func table(columns width: Int) -> Table {
        let code = words.language.code
        let axes = desk.programme.axes
        var columns: [Table.Column] = [
            .init(words.name, .atLeast(16, share: 4), priority: 9), .init(words.cohort, .atLeast(9, share: 1), priority: 8),
        ]
        let categories = CategoryColumns(axes, code, room: width - Table.gutter - 46)
        columns += categories.columns
        columns.append(.init(words.district, .atLeast(10, share: 2), priority: 0))
        // What has room only in a wide window, those that matter most first.
        columns.append(.init(words.registered, .fixed(words.dayColumns), priority: -1))
        columns.append(.init(words.source, .atLeast(12, share: 1), priority: -2))
        columns.append(.init(words.phone, .atLeast(14, share: 1), priority: -3))
        columns.append(.init(words.email, .atLeast(20, share: 2), priority: -4))
        return Table(columns: columns, count: state.shown.count) { row in
            let index = state.shown[row]
            let person = desk.person(index)
            let cohort = desk.working.cohort(of: index)
            var cells = [StyledText(person.shownName)]
            cells.append(cohort.map { StyledText(desk.programme.cohorts[$0].name) } ?? StyledText(words.waits, .muted))
            cells += axes.map { StyledText(categories.text(desk.category(of: index, on: $0, code))) }
            cells += [
                person.district, person.registered?.tight(words, today: desk.today) ?? "", person.source, person.listedPhone,
                person.listedEmail,
            ]
            .map { StyledText($0, .muted) }
            let isPinned = cohort.map { desk.working.isPinned(index, to: $0) } ?? false
            return Table.Row(mark: isPinned ? "*" : "", cells)
        }
    }

    private func drawPerson(into canvas: inout Canvas, area: Area) {
        guard let index = state.selected else {
            Panel("").draw(into: &canvas, area: area)
            return
        }
        let person = desk.person(index)
        let inside = Panel(person.shownName, note: person.id.text).draw(into: &canvas, area: area).inset(rows: 0, columns: 1)
        let lines = PersonFacts(desk: desk, words: words).lines(index)
        let width = lines.map { TextWidth.columns(of: $0.label) }.max() ?? 0
        var row = 0
        for (place, line) in lines.enumerated() where row < inside.rows {
            // Each line that is still to come has room for its beginning; what is left over goes to those that are long.
            let room = max(1, inside.rows - row - (lines.count - place - 1))
            var parts = TextWidth.wrap(line.text, columns: max(1, inside.columns - width - 2))
            if parts.count > room { parts = parts.prefix(room - 1) + [parts[(room - 1)...].joined(separator: " ")] }
            for (part, text) in parts.enumerated() where row < inside.rows {
                let label = StyledText(TextWidth.fit(part == 0 ? line.label : "", columns: width) + "  ", .muted)
                canvas.put(label + StyledText(text), in: inside.line(row))
                row += 1
            }
        }
    }
}
