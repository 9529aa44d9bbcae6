import MeetCore

/// A framed part of the screen.
struct Panel: Hashable, Sendable {
    /// What it holds, in its upper border.
    let title: String
    /// A short note at the right of the upper border; left out where there is no room.
    let note: String
    /// Whether it takes the keys.
    let isFocused: Bool

    /// A panel with a title.
    init(_ title: String, note: String = "", isFocused: Bool = false) {
        self.title = title
        self.note = note
        self.isFocused = isFocused
    }

    /// Whether title and note have room beside each other.
    func hasRoom(_ columns: Int) -> Bool { TextWidth.columns(of: title) + TextWidth.columns(of: note) + 8 <= columns }

    /// Draws the frame, and answers the area inside it. Panels whose areas overlap by one row or column share that border.
    @discardableResult
    func draw(into canvas: inout Canvas, area: Area) -> Area {
        let inside = area.inset(by: 1)
        canvas.fill(inside)
        canvas.box(area, title: title, role: isFocused ? .focusedBorder : .border)
        let noteWidth = TextWidth.columns(of: note)
        if noteWidth > 0, hasRoom(area.columns) {
            let place = Position(row: area.row, column: area.endColumn - noteWidth - 4)
            canvas.put(" " + note + " ", at: place, role: .muted, in: area)
        }
        return inside
    }
}
