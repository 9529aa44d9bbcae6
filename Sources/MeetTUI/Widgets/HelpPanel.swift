import MeetCore

/// All keys of a place with what they do, under their headings.
struct HelpPanel {
    /// The title of the panel.
    let title: String
    /// The lines, of which those in sight are drawn.
    let lines: [StyledText]
    /// The line at which the notes begin; nil where there are none.
    let notesStart: Int?

    /// A panel of the enabled bindings of a map, and notes after them: what the signs in lists mean.
    ///
    /// - Parameter columns: how wide the lines may be; longer ones are wrapped.
    init<Message>(
        title: String, _ map: KeyMap<Message>, notes: [StyledText] = [], glyphs: GlyphSet = .unicode, columns: Int = Int.max
    ) {
        self.title = title
        let bindings = map.bindings.filter(\.isEnabled)
        let names = bindings.map { $0.keys.map { $0.label(glyphs) }.joined(separator: " ") }
        let width = names.reduce(0) { max($0, TextWidth.columns(of: $1)) }
        var groups: [String] = []
        for binding in bindings where !groups.contains(binding.group) { groups.append(binding.group) }
        var lines: [StyledText] = []
        for group in groups {
            if !lines.isEmpty { lines.append("") }
            if !group.isEmpty { lines.append(StyledText(group, .title)) }
            for (binding, name) in zip(bindings, names) where binding.group == group {
                let text = TextWidth.wrap(binding.long, columns: max(10, columns - width - 2))
                lines += text.enumerated().map { row, part in
                    let key = TextWidth.fit(row == 0 ? name : "", columns: width)
                    return StyledText([StyledText.Span(key, .key), StyledText.Span("  " + part)])
                }
            }
        }
        if !notes.isEmpty { lines.append("") }
        notesStart = notes.isEmpty ? nil : lines.count
        for note in notes {
            let role = note.spans.first?.role ?? .text
            lines += TextWidth.wrap(note.plain, columns: max(10, columns)).map { StyledText($0, role) }
        }
        self.lines = lines
    }

    /// How many lines an area shows.
    static func height(in area: Area) -> Int { max(0, area.rows - 2) }

    /// Draws the panel over what is there; the terminal's cursor stands at its first line.
    func draw(_ scroll: ScrollState, into canvas: inout Canvas, area: Area) {
        canvas.fill(area)
        let inside = Panel(title, isFocused: true).draw(into: &canvas, area: area)
        let top = scroll.shownTop(count: lines.count, height: inside.rows)
        let text = inside.inset(rows: 0, columns: 1)
        for row in 0..<min(inside.rows, lines.count - top) { canvas.put(lines[top + row], in: text.line(row)) }
        if lines.count > inside.rows {
            ScrollBar(top: top, height: inside.rows, count: lines.count)
                .draw(into: &canvas, column: area.endColumn - 1, rows: inside.rowRange, in: area)
        }
        canvas.placeCursor(text.origin, in: text)
    }
}
