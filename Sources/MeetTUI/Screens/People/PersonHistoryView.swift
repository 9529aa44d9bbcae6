import MeetCore

/// Draws where a person sits, the sessions that have been and those to come, and below what was done with the person.
struct PersonHistoryView {
    let history: PersonHistory
    let desk: Desk
    let words: Words

    /// Where the list is, in the area of the screen.
    func list(_ area: Area) -> Area {
        let inside = area.inset(by: 1)
        return inside.dropFirstRows(min(head(columns: inside.columns - 2).count + 1, inside.rows / 2))
    }

    /// Draws into the area of the screen.
    func draw(into canvas: inout Canvas, area: Area) {
        canvas.fill(area)
        let name = desk.name(of: history.person)
        let inside = Panel(words.historyOf(name), note: history.person.text, isFocused: true).draw(into: &canvas, area: area)
        let list = list(area)
        for (row, line) in head(columns: inside.columns - 2).prefix(list.row - inside.row).enumerated() {
            canvas.put(line, in: inside.line(row).dropFirstColumns(1))
        }
        guard let lines = history.lines, !lines.isEmpty else {
            canvas.put(StyledText(history.lines == nil ? words.loading : words.noHistory, .muted), in: list.line(0).dropFirstColumns(1))
            canvas.cursor = list.isEmpty ? nil : list.origin
            return
        }
        ChangeTable.table(lines, words).draw(history.list, isFocused: true, into: &canvas, area: list)
    }

    private func head(columns: Int) -> [StyledText] {
        guard let index = desk.problem.index(of: history.person) else { return [] }
        let facts = PersonFacts(desk: desk, words: words)
        let lines = [(label: words.cohort, text: facts.place(index))] + facts.sessions(index)
        let width = (lines.map { TextWidth.columns(of: $0.label) }.max() ?? 0) + 2
        return lines.flatMap { line in
            TextWidth.wrap(line.text, columns: max(8, columns - width)).enumerated().map { row, part in
                StyledText(TextWidth.fit(row == 0 ? line.label : "", columns: width), .muted) + StyledText(part)
            }
        }
    }
}
