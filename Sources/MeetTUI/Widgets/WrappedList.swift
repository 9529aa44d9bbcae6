import MeetCore

/// A list of sentences, each as many lines as it needs, of which one is selected.
///
/// It is for a handful of items: unlike a `Table` it makes all of them to know where each stands.
struct WrappedList {
    /// The sentences.
    let items: [StyledText]

    /// Draws the list so that the selected item is seen. With the focus it is reversed and the terminal's cursor stands on it.
    func draw(selected: Int, isFocused: Bool, into canvas: inout Canvas, area: Area) {
        canvas.fill(area)
        for (row, line) in visible(selected: selected, area).enumerated() {
            let place = area.line(row)
            canvas.put(line.text, in: place.dropFirstColumns(Table.gutter))
            guard line.item == min(selected, items.count - 1), isFocused else { continue }
            canvas.paint(.selected, place)
            guard line.isFirst else { continue }
            canvas.put(">", at: place.origin, role: .selected, in: place)
            canvas.placeCursor(place.origin, in: place)
        }
    }

    /// The item under a cell of the screen, for the mouse; nil where there is none.
    func index(at position: Position, selected: Int, area: Area) -> Int? {
        guard area.contains(position) else { return nil }
        let lines = visible(selected: selected, area)
        let row = position.row - area.row
        return row < lines.count ? lines[row].item : nil
    }

    private struct Line {
        let item: Int
        let isFirst: Bool
        let text: StyledText
    }

    /// The lines in sight: from the first, but for the selected item to be among them.
    private func visible(selected: Int, _ area: Area) -> [Line] {
        guard area.rows > 0, area.columns > Table.gutter else { return [] }
        var lines: [Line] = []
        for (number, item) in items.enumerated() {
            let role = item.spans.first?.role ?? .text
            for (row, part) in TextWidth.wrap(item.plain, columns: area.columns - Table.gutter).enumerated() {
                lines.append(Line(item: number, isFirst: row == 0, text: StyledText(part, role)))
            }
        }
        let current = min(max(0, selected), max(0, items.count - 1))
        let first = lines.firstIndex { $0.item == current } ?? 0
        let last = lines.lastIndex { $0.item == current } ?? 0
        let top = min(first, max(0, last + 1 - area.rows))
        return Array(lines.dropFirst(top).prefix(area.rows))
    }
}
