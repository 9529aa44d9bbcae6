import MeetCore

/// Draws the list of the last changes over the screen: when, who, what, and whether it holds.
struct ChangesView {
    let state: ChangesState
    let words: Words

    /// Where the list is, in the area of the screen.
    static func list(_ area: Area) -> Area { area.inset(by: 1) }

    /// Draws into the area of the screen.
    func draw(into canvas: inout Canvas, area: Area) {
        canvas.fill(area)
        let inside = Panel(words.changesTitle, isFocused: true).draw(into: &canvas, area: area)
        guard let lines = state.lines, !lines.isEmpty else {
            canvas.put(StyledText(state.lines == nil ? words.loading : words.noChanges, .muted), in: inside.line(0))
            canvas.cursor = inside.isEmpty ? nil : inside.origin
            return
        }
        ChangeTable.table(lines, words).draw(state.list, isFocused: true, into: &canvas, area: inside)
    }
}
