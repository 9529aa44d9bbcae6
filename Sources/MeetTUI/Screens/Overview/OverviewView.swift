import MeetCore

/// Draws the Overview: a line for each cohort, what is wrong with the selected one, and the sessions of the next seven days.
struct OverviewView {
    let state: OverviewState
    let desk: Desk
    let words: Words

    /// Draws into an area.
    func draw(into canvas: inout Canvas, area: Area) {
        let layout = OverviewLayout(area, desk)
        let seated = desk.programme.cohorts.indices.reduce(0) { $0 + desk.working.memberCount($1) }
        Panel(words.cohorts, note: words.overviewNote(applied: desk.data.people.count, seated: seated), isFocused: true)
            .draw(into: &canvas, area: layout.cohortsFrame)
        table.draw(state.list, isFocused: true, into: &canvas, area: layout.cohorts)
        let parts = layout.detailFrame.splitColumns([.share(3), .share(2)])
        drawTrouble(into: &canvas, area: parts[0])
        drawWeek(into: &canvas, area: parts[1])
    }

    private var table: Table {
        let programme = desk.programme
        let contrasts = programme.axes.indices.filter { programme.axes[$0].kind == .contrast }
        var columns: [Table.Column] = [
            .init(words.cohort, .atLeast(10, share: 2), priority: 9), .init(words.slot, .atLeast(12, share: 3), priority: 5),
            .init(words.nextSession, .fixed(7), priority: 4), .init(words.seatsColumn, .fixed(9), .right, priority: 8),
            .init(words.energyColumn, .fixed(7), .right, priority: 7), .init(words.pinned, .fixed(6), .right, priority: 2),
        ]
        columns += contrasts.map { place in
            let name = programme.axes[place].name(words.language.code)
            return .init(name, .fixed(max(6, TextWidth.columns(of: name))), .right, priority: 1)
        }
        columns.append(.init(words.trouble, .atLeast(15, share: 2), priority: 6))
        return Table(columns: columns, count: programme.cohorts.count) { index in
            let cohort = programme.cohorts[index]
            let broken = desk.working.brokenRules(in: index)
            let size = desk.working.memberCount(index)
            let next = desk.dates[cohort.id]?.first { $0 >= desk.today }?.parts
            let pinned = desk.working.memberIndices(index).count { desk.working.isPinned($0, to: index) }
            var cells = [
                StyledText(cohort.name), StyledText(programme.slot(cohort.slot)?.name(words.language.code) ?? cohort.slot.text),
                StyledText(next.map { words.shortDate(day: $0.day, month: $0.month) } ?? "–"),
                StyledText("\(size)/\(cohort.seats.upperBound)", cohort.seats.contains(size) ? .text : .warning),
                StyledText("\(desk.working.mix(index))"), StyledText(pinned == 0 ? "" : "\(pinned)"),
            ]
            let meter = CohortMeter(desk.working, cohort: index)
            cells += contrasts.map { StyledText(meter.counts[$0].map { "\($0.now)" }.joined(separator: "–")) }
            cells.append(broken.isEmpty ? StyledText(words.inOrder, .good) : StyledText(words.brokenRules(broken.count), .bad))
            return Table.Row(mark: broken.isEmpty ? "" : "!", cells)
        }
    }

    private func drawTrouble(into canvas: inout Canvas, area: Area) {
        let cohorts = desk.programme.cohorts
        guard cohorts.indices.contains(state.list.selected) else {
            Panel(words.trouble).draw(into: &canvas, area: area)
            return
        }
        let inside = Panel(words.troubleOf(cohorts[state.list.selected].name)).draw(into: &canvas, area: area).inset(rows: 0, columns: 1)
        let broken = desk.working.brokenRules(in: state.list.selected)
        let sentences = broken.map { $0.sentence(words, desk.programme) { id in desk.name(of: id) } }
        let lines = sentences.isEmpty ? [words.allRulesKept] : sentences
        var row = 0
        for sentence in lines {
            for line in TextWidth.wrap((sentences.isEmpty ? "" : "! ") + sentence, columns: inside.columns) where row < inside.rows {
                canvas.put(StyledText(line, sentences.isEmpty ? .good : .text), in: inside.line(row))
                row += 1
            }
        }
    }

    private func drawWeek(into canvas: inout Canvas, area: Area) {
        let inside = Panel(words.nextSevenDays).draw(into: &canvas, area: area).inset(rows: 0, columns: 1)
        let sessions = desk.programme.cohorts.flatMap { cohort in
            (desk.dates[cohort.id] ?? []).enumerated().filter { (0..<7).contains($0.element - desk.today) }
                .map { (date: $0.element, number: $0.offset + 1, cohort: cohort) }
        }.sorted { $0.date < $1.date }
        guard !sessions.isEmpty else {
            canvas.put(StyledText(words.noSessions, .muted), in: inside.line(0))
            return
        }
        for (row, session) in sessions.prefix(inside.rows).enumerated() {
            let parts = session.date.parts
            let start = desk.programme.slot(session.cohort.slot)?.start.description ?? ""
            let day = words.weekday(session.date.weekday.rawValue).prefix(3) + " " + words.shortDate(day: parts.day, month: parts.month)
            canvas.put(StyledText("\(day) \(start) \(session.cohort.name) (\(session.number))"), in: inside.line(row))
        }
    }
}
