import MeetCore

/// Draws the Attendance screen: who is expected at a session and what is noted of each, and beside it how mixed those are who came.
struct MarkingView {
    let state: MarkingState
    let desk: Desk
    let words: Words

    /// Draws into an area.
    func draw(into canvas: inout Canvas, area: Area) {
        guard desk.programme.cohorts.indices.contains(state.cohort) else {
            canvas.put(StyledText(words.noCohorts, .muted), in: area.line(0))
            return
        }
        let layout = MarkingLayout(area, isFiltering: state.isFiltering)
        switch state.panel {
        case .search(let search): drawSearch(search, layout, into: &canvas)
        case .form(let form):
            Panel(words.newGuest, note: form.request == nil ? "" : words.stillSaving, isFocused: true)
                .draw(into: &canvas, area: layout.panelFrame)
            form.form(desk, words).draw(form.state, into: &canvas, area: layout.panel)
        case .away(let list): drawAway(list, layout, into: &canvas)
        case .question(let question):
            drawLists(layout, into: &canvas)
            question.dialog(desk, cohort: state.cohort, words).draw(selected: question.selected, into: &canvas, area: area)
        case nil: drawLists(layout, into: &canvas)
        }
    }

    private func drawLists(_ layout: MarkingLayout, into canvas: inout Canvas) {
        Panel(title, note: note, isFocused: true).draw(into: &canvas, area: layout.listFrame)
        MarkingFigures(state: state, desk: desk, words: words).draw(layout, into: &canvas)
        if state.shown.isEmpty {
            let text = state.attendance == nil ? words.loading : state.rows.isEmpty ? words.nobodyInList : words.nobodyFoundWalkIn
            for (row, line) in TextWidth.wrap(text, columns: max(1, layout.list.columns - Table.gutter)).enumerated() {
                canvas.put(StyledText(line, .muted), in: layout.list.line(row).dropFirstColumns(Table.gutter))
            }
            canvas.placeCursor(layout.list.origin, in: layout.list)
        } else {
            table.draw(state.list, isFocused: !state.isFiltering, into: &canvas, area: layout.list)
        }
        guard state.isFiltering else { return }
        let label = words.nameToFind + " "
        canvas.put(StyledText(label, .muted), in: layout.filter)
        state.filter.draw(isFocused: true, into: &canvas, area: layout.filter.dropFirstColumns(TextWidth.columns(of: label)))
    }

    /// Which session, and when.
    private var title: String {
        let title = words.sessionOf(state.session ?? 1, desk.programme.sessionsPerCohort)
        guard let planned = state.planned(desk) else { return title }
        return "\(title) · \(planned.date.line(words, today: desk.today)) \(planned.start)–\(planned.end)"
    }

    private var note: String { state.planned(desk)?.isCancelled == true ? words.calledOff : "" }

    private var table: Table {
        let states = AttendanceState.allCases.map { words.attendance($0.rawValue) }
        let width = (states + [words.attendance]).map { TextWidth.columns(of: $0) }.max() ?? 10
        return Table(
            columns: [
                .init(words.name, .atLeast(14, share: 1), priority: 9), .init(words.attendance, .fixed(width), priority: 8),
                .init(words.awayColumn, .fixed(7), priority: 7),
            ], count: state.shown.count
        ) { place in
            let row = state.rows[state.shown[place]]
            let name = desk.person(row.person).shownName
            let role: Role = row.state == nil ? .text : row.state?.wasThere == true ? .good : .muted
            return Table.Row(
                mark: words.attendanceSign(row.state?.rawValue),
                [
                    StyledText(name, row.state.map { $0.wasThere ? .text : .muted } ?? .emphasis),
                    StyledText(row.state.map { words.attendance($0.rawValue) } ?? "", role),
                    row.isGuest
                        ? StyledText(words.guestSign, .muted)
                        : StyledText(row.away >= MarkingRow.manyAway ? words.awayTimes(row.away) : "", .warning),
                ])
        }
    }

    private func drawSearch(_ search: WalkInSearch, _ layout: MarkingLayout, into canvas: inout Canvas) {
        Panel(words.walkInTitle, isFocused: true).draw(into: &canvas, area: layout.panelFrame)
        let label = words.nameToFind + " "
        canvas.put(StyledText(label, .muted), in: layout.searchLine)
        let table = Table(
            columns: [.init(words.name, .atLeast(14, share: 2), priority: 9), .init(words.cohort, .atLeast(12, share: 1), priority: 8)],
            count: search.count
        ) { place in
            guard search.found.indices.contains(place) else {
                let name = CleanText.line(search.text.text)
                return Table.Row(mark: "+", [StyledText(words.somebodyNew(name), .emphasis)], isWide: true)
            }
            let person = search.found[place]
            let cohort = desk.working.cohort(of: person).map { desk.programme.cohorts[$0].name }
            return Table.Row([
                StyledText(desk.person(person).shownName), StyledText(cohort.map { words.sitsIn($0) } ?? words.waits, .muted),
            ])
        }
        table.draw(search.list, isFocused: false, into: &canvas, area: layout.searchList)
        search.text.draw(isFocused: true, into: &canvas, area: layout.searchLine.dropFirstColumns(TextWidth.columns(of: label)))
    }

    private func drawAway(_ list: ListState, _ layout: MarkingLayout, into canvas: inout Canvas) {
        let often = state.awayOften
        Panel(words.awayTitle, isFocused: true).draw(into: &canvas, area: layout.panelFrame)
        let table = Table(
            columns: [
                .init(words.name, .atLeast(14, share: 2), priority: 9), .init(words.sessionsColumn, .atLeast(12, share: 1), priority: 8),
                .init(words.phone, .atLeast(12, share: 1), priority: 7),
            ], count: often.count
        ) { place in
            let row = often[place]
            let sessions = (state.attendance?.attendance ?? [:]).filter { $0.value[row.id].map { !$0.wasThere } ?? false }.keys.sorted()
            return Table.Row([
                StyledText(desk.person(row.person).shownName), StyledText(sessions.map(String.init).joined(separator: ", "), .warning),
                StyledText(desk.person(row.person).listedPhone, .muted),
            ])
        }
        table.draw(list, isFocused: true, into: &canvas, area: layout.panel)
    }
}
