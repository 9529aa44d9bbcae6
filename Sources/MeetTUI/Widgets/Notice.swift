import MeetCore

/// A message shown whole over the screen: what went wrong, and what to do about it, which the line of messages has no room for.
struct Notice: Hashable, Sendable {
    /// What is told.
    let message: MessageLine
    /// How far it is scrolled, where even the screen has no room for all of it.
    var scroll = ScrollState()

    init(_ message: MessageLine) { self.message = message }

    /// The widest a text is read with ease.
    private static let widest = 72

    /// Where its frame is, and its lines.
    private func layout(_ area: Area) -> (frame: Area, lines: [String]) {
        let width = min(Self.widest, max(1, area.columns - 6))
        let lines = TextWidth.wrap(message.text, columns: width)
        return (area.centred(Size(rows: lines.count + 4, columns: width + 4)), lines)
    }

    /// Scrolls as a move of a list does.
    mutating func apply(_ move: ListMove, area: Area) {
        let layout = layout(area)
        scroll.apply(move, count: layout.lines.count, height: layout.frame.rows - 4)
    }

    /// Whether a cell of the screen is within it, for the mouse.
    func contains(_ position: Position, area: Area) -> Bool { layout(area).frame.contains(position) }

    /// Draws it in the middle of an area; the terminal's cursor stands on the answer.
    ///
    /// - Parameters:
    ///   - title: what stands over it.
    ///   - answer: what leads on, with its key.
    func draw(title: String, answer: String, into canvas: inout Canvas, area: Area) {
        let (frame, lines) = layout(area)
        canvas.fill(frame)
        let inside = Panel(title, isFocused: true).draw(into: &canvas, area: frame).inset(rows: 0, columns: 1)
        let parts = inside.splitRows([.share(1), .fixed(min(1, max(0, inside.rows - 2))), .fixed(1)])
        let text = parts[0]
        let top = scroll.shownTop(count: lines.count, height: text.rows)
        for (row, line) in lines.dropFirst(top).prefix(text.rows).enumerated() { canvas.put(StyledText(line), in: text.line(row)) }
        if lines.count > text.rows {
            ScrollBar(top: top, height: text.rows, count: lines.count)
                .draw(into: &canvas, column: frame.endColumn - 1, rows: text.rowRange, in: area)
        }
        let place = parts[2].line(0)
        canvas.put(" \(answer) ", at: place.origin, role: .selected, in: place)
        canvas.placeCursor(place.origin, in: place)
    }
}
