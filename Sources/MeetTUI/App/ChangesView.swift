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
        let columns: [Table.Column] = [
            .init(words.changeWhen, .fixed(16), priority: 9), .init(words.changeWho, .atLeast(6, share: 1), priority: 7),
            .init(words.changeWhat, .atLeast(24, share: 6), priority: 10), .init("", .fixed(14), priority: 8),
        ]
        let table = Table(columns: columns, count: lines.count) { row in
            let line = lines[row]
            let isGone = line.state == .undone || line.state == .dropped
            let role: Role = isGone ? .muted : .text
            return Table.Row(
                mark: isGone ? "-" : "",
                [
                    StyledText("\(line.day) \(line.time)", role), StyledText(line.who, role), StyledText(line.name, role),
                    StyledText(words.changeStanding(line.state.rawValue), .muted),
                ])
        }
        table.draw(state.list, isFocused: true, into: &canvas, area: inside)
    }
}
