import MeetCore

/// Draws the People screen: the filter, the list, and the selected person.
struct PeopleView {
    let state: PeopleState
    let desk: Desk
    let words: Words

    /// Draws into an area.
    func draw(into canvas: inout Canvas, area: Area) {
        let layout = PeopleLayout(area)
        Panel(words.people, note: words.shownOf(state.shown.count, desk.data.people.count), isFocused: true)
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
        return Table(columns: columns, count: state.shown.count) { row in
            let index = state.shown[row]
            let person = desk.person(index)
            let cohort = desk.working.cohort(of: index)
            var cells = [StyledText(person.shownName)]
            cells.append(cohort.map { StyledText(desk.programme.cohorts[$0].name) } ?? StyledText(words.waits, .muted))
            cells += axes.map { StyledText(categories.text(desk.category(of: index, on: $0, code))) }
            cells.append(StyledText(person.district, .muted))
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
        let code = words.language.code
        let inside = Panel(person.shownName, note: person.id.text).draw(into: &canvas, area: area).inset(rows: 0, columns: 1)
        var lines: [(String, String)] = []
        lines.append((words.cohort, desk.working.cohort(of: index).map { desk.programme.cohorts[$0].name } ?? words.waits))
        let slots = person.available.map { id in desk.programme.slot(id)?.name(code) ?? id.text }
        lines.append((words.canCome, slots.isEmpty ? "–" : slots.joined(separator: ", ")))
        let background = desk.programme.axes.map { desk.category(of: index, on: $0, code) }.filter { $0 != "–" }
        lines.append((words.background, background.isEmpty ? "–" : background.joined(separator: ", ")))
        if !person.unavailable.isEmpty { lines.append((words.away, person.unavailable.map(\.description).joined(separator: ", "))) }
        if !person.needs.isEmpty { lines.append((words.needs, person.needs.map { words.need($0.description) }.joined(separator: ", "))) }
        if !person.together.isEmpty { lines.append((words.together, desk.companions(of: index).joined(separator: ", "))) }
        if !person.apart.isEmpty { lines.append((words.apart, person.apart.map { desk.name(of: $0) }.joined(separator: ", "))) }
        if !person.district.isEmpty { lines.append((words.district, person.district)) }
        let contact = [person.phone, person.email].filter { !$0.isEmpty }
        if !contact.isEmpty { lines.append((words.contact, contact.joined(separator: ", "))) }
        if let registered = person.registered { lines.append((words.registered, registered.description)) }
        if !person.source.isEmpty { lines.append((words.source, person.source)) }
        if !person.notes.isEmpty { lines.append((words.notes, person.notes)) }
        let width = lines.map { TextWidth.columns(of: $0.0) }.max() ?? 0
        for (row, line) in lines.prefix(inside.rows).enumerated() {
            let label = StyledText(TextWidth.fit(line.0, columns: width) + "  ", .muted)
            canvas.put(label + StyledText(line.1), in: inside.line(row))
        }
    }
}
