import MeetCore

/// Draws the list of the last changes over the screen: when, who, what, and whether it holds.
struct ChangesView {
    let state: ChangesState
    let words: Words

    /// Where the list is, in the area of the screen.
    static func list(_ area: Area) -> Area { parts(area).list }

    /// The list, and below it what the selected change was, whole.
    private static func parts(_ area: Area) -> (list: Area, detail: Area) {
        let parts = area.inset(by: 1).splitRows([.atLeast(4, share: 1), .fixed(2)])
        return (parts[0], parts[1].inset(rows: 0, columns: Table.gutter))
    }

    /// Draws into the area of the screen.
    func draw(into canvas: inout Canvas, area: Area) {
        canvas.fill(area)
        let inside = Panel(words.changesTitle, isFocused: true).draw(into: &canvas, area: area)
        guard let lines = state.lines, !lines.isEmpty else {
            canvas.put(StyledText(state.lines == nil ? words.loading : words.noChanges, .muted), in: inside.line(0))
            canvas.cursor = inside.isEmpty ? nil : inside.origin
            return
        }
        let (list, detail) = Self.parts(area)
        ChangeTable.table(lines, words).draw(state.list, isFocused: true, into: &canvas, area: list)
        guard lines.indices.contains(state.list.selected), detail.columns > 0 else { return }
        let line = lines[state.list.selected]
        let text = [line.name, line.state.map { words.changeStanding($0.rawValue) } ?? ""].filter { !$0.isEmpty }.joined(separator: ": ")
        for (row, part) in TextWidth.wrap(text, columns: detail.columns).prefix(detail.rows).enumerated() {
            canvas.put(StyledText(part), in: detail.line(row))
        }
    }
}
