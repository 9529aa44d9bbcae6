import MeetCore

/// Draws the Tables screen: who sits where at a session, whom the person under the cursor sits with, and what the plan comes to.
struct TablesView {
    let state: TablesState
    let desk: Desk
    let words: Words

    /// Draws into an area.
    func draw(into canvas: inout Canvas, area: Area) {
        guard desk.programme.cohorts.indices.contains(state.cohort) else {
            canvas.put(StyledText(words.noCohorts, .muted), in: area.line(0))
            return
        }
        let layout = TablesLayout(area)
        drawFigures(into: &canvas, area: layout.figuresFrame)
        if let panel = state.panel {
            TablesPanelView(panel: panel, state: state, desk: desk, words: words).draw(layout, into: &canvas)
            return
        }
        drawSeats(layout, into: &canvas)
        if !layout.partnersFrame.isEmpty { drawPartners(layout, into: &canvas) }
    }

    private func drawSeats(_ layout: TablesLayout, into canvas: inout Canvas) {
        let dates = desk.dates[desk.programme.cohorts[state.cohort].id] ?? []
        let day = dates.indices.contains(state.session - 1) ? dates[state.session - 1] : nil
        var note = day?.line(words, today: desk.today) ?? ""
        let isCalledOff = state.record?.isCalledOff(state.session) ?? false
        if isCalledOff {
            note += " · " + words.sessionCalledOff
        } else if state.record?.attendance.isHeld(state.session) == true {
            note += " · " + words.held
        }
        let isFocused = state.pane == .seats
        Panel(words.sessionOf(state.session, desk.programme.sessionsPerCohort), note: note, isFocused: isFocused)
            .draw(into: &canvas, area: layout.seatsFrame)
        guard !state.rows.isEmpty else {
            let text = state.record == nil ? words.loading : isCalledOff ? words.noTablesCalledOff : words.noTablesYet
            for (row, line) in TextWidth.wrap(text, columns: max(1, layout.seats.columns - Table.gutter)).enumerated() {
                canvas.put(StyledText(line, .muted), in: layout.seats.line(row).dropFirstColumns(Table.gutter))
            }
            canvas.placeCursor(layout.seats.origin, in: layout.seats)
            return
        }
        seatTable(layout.seats.columns).draw(state.list, isFocused: isFocused, into: &canvas, area: layout.seats)
    }

    private func seatTable(_ width: Int) -> Table {
        let axes = desk.programme.axes.filter { $0.kind == .contrast }
        let code = words.language.code
        let categories = CategoryColumns(axes, code, room: width - Table.gutter - 34)
        var columns: [Table.Column] = [
            .init(words.tableColumn, .fixed(5), priority: 8), .init(words.name, .atLeast(13, share: 1), priority: 9),
        ]
        columns += categories.columns
        columns += [
            .init(words.againColumn, .fixed(6), .right, priority: 7), .init(words.meetsColumn, .fixed(6), .right, priority: 6),
        ]
        return Table(columns: columns, count: state.rows.count) { index in
            let row = state.rows[index]
            let mark = row.person == state.marked ? "=" : row.hasLeft ? "-" : row.isAbsent ? "x" : row.again > 0 ? "!" : ""
            let role: Role = row.isAbsent || row.hasLeft || row.table == 0 ? .muted : .text
            var cells = [
                StyledText(row.isFirst ? (row.table == 0 ? "–" : "\(row.table)") : "", .emphasis),
                StyledText(desk.name(of: row.person), role),
            ]
            let person = desk.problem.index(of: row.person)
            cells += axes.map { axis in
                StyledText(person.map { categories.text(desk.category(of: $0, on: axis, code)) } ?? "–", role)
            }
            cells += [
                StyledText(row.again == 0 ? "·" : "\(row.again)", row.again > 0 ? .warning : .muted), StyledText("\(row.others)", role),
            ]
            return Table.Row(mark: mark, cells)
        }
    }

    private func drawPartners(_ layout: TablesLayout, into canvas: inout Canvas) {
        let isFocused = state.pane == .partners
        let title = state.selectedPerson.map { words.sitsWith(desk.name(of: $0)) } ?? words.sitsWithNobody
        Panel(title, isFocused: isFocused).draw(into: &canvas, area: layout.partnersFrame)
        let partners = state.partners(desk)
        let table = Table(
            columns: [
                .init(words.name, .atLeast(12, share: 1), priority: 9), .init(words.sessionsColumn, .fixed(12), priority: 8),
            ], count: partners.count
        ) { index in
            let partner = partners[index]
            let isAgain = partner.sessions.count > 1
            return Table.Row(
                mark: isAgain ? "!" : "",
                [
                    StyledText(desk.name(of: partner.person)),
                    StyledText(partner.sessions.map(String.init).joined(separator: ", "), isAgain ? .warning : .text),
                ])
        }
        table.draw(state.partnerList, isFocused: isFocused, into: &canvas, area: layout.partners)
    }

    // MARK: Figures

    private func drawFigures(into canvas: inout Canvas, area: Area) {
        let inside = Panel(words.tableFigures).draw(into: &canvas, area: area)
        let columns = max(1, inside.columns - 1)
        // A line that is too long goes on in the next, so that no number is cut.
        let wrapped = lines.flatMap { line in TextWidth.wrap(line.text, columns: columns).map { StyledText($0, line.role) } }
        for (row, line) in wrapped.prefix(inside.rows).enumerated() { canvas.put(line, in: inside.line(row).dropFirstColumns(1)) }
    }

    /// What the plan comes to, what a swap would do or a search has found, and what is not in order.
    private var lines: [(text: String, role: Role)] {
        guard let record = state.record else { return [(words.loading, .muted)] }
        var lines: [(text: String, role: Role)] = [
            (
                words.tableNumbers(
                    repeats: record.score.repeats, least: record.bound.repeats, mix: record.score.tableMix, leastMix: record.bound.tableMix),
                .text
            )
        ]
        if record.plan.sessions.isEmpty { lines = [(words.noTablesYet, .text)] }
        if let search = state.search {
            let best = search.choices.first.map { words.tablesSoFar($0.score.repeats, $0.score.tableMix) } ?? ""
            lines.append(("\(words.searchingTables) \(search.percent) % \(best)", .emphasis))
        } else if let exchanged = state.exchanged, let marked = state.marked, let other = state.selectedPerson {
            let after = record.seating.score(of: exchanged, attendance: record.attendance)
            let effect = words.swapEffect(
                desk.name(of: marked), desk.name(of: other), repeats: (record.score.repeats, after.repeats),
                mix: (record.score.tableMix, after.tableMix))
            lines.append((effect, .emphasis))
        } else if let marked = state.marked {
            lines.append((words.markedForTable(desk.name(of: marked)), .text))
        }
        let unseated = record.isCalledOff(state.session) ? [] : record.unseated(at: state.session)
        let away = unseated.filter { record.isAway($0, at: state.session) }
        if !away.isEmpty {
            let day = desk.session(state.session, of: state.cohort).map { $0.date.line(words, today: desk.today) }
            let text = words.isAwayThen(away.map(desk.name), day ?? "")
            lines.append((text, .muted))
        }
        let since = unseated.filter { record.hasComeSince($0, state.session) && !record.isAway($0, at: state.session) }
        if !since.isEmpty { lines.append((words.haveComeSince(since.map(desk.name)), .muted)) }
        if let misfit = record.misfit {
            let what = words.tablesMisfit(left: misfit.leavers.count, without: misfit.unseated.count, misfit.sessions)
            lines.append(("! \(what); " + words.planAgainKey, .warning))
        }
        return lines
    }
}
