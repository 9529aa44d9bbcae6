import MeetCore

/// Draws the palette over the screen: what is typed, then a line for each thing found, with its keys and its sentence.
struct PaletteView {
    let state: PaletteState
    let words: Words

    /// Where the parts are, in the area of the screen.
    static func layout(_ area: Area) -> (frame: Area, field: Area, list: Area, detail: Area) {
        let columns = area.columns <= 104 ? max(0, area.columns - 4) : area.columns * 3 / 4
        let frame = Area(row: area.row, column: area.column + (area.columns - columns) / 2, rows: min(area.rows, 18), columns: columns)
        let inside = frame.inset(by: 1)
        let parts = inside.splitRows([.fixed(1), .atLeast(3, share: 1), .fixed(2)])
        return (frame, parts[0], parts[1], parts[2].inset(rows: 0, columns: Table.gutter))
    }

    /// Draws into the area of the screen.
    func draw(into canvas: inout Canvas, area: Area) {
        let (frame, field, list, detail) = Self.layout(area)
        canvas.fill(frame)
        Panel(
            state.scope == .all ? words.paletteTitle : words.findCohortTitle,
            note: state.field.text.isEmpty ? "" : words.paletteNote(state.entries.count), isFocused: true
        ).draw(
            into: &canvas, area: frame)
        canvas.put(StyledText(state.scope == .all ? ":" : "/", .key), in: field)
        state.field.draw(isFocused: !state.isInList, into: &canvas, area: field.dropFirstColumns(2))
        guard !state.entries.isEmpty else {
            canvas.put(StyledText(words.nothingFound, .muted), in: list.line(0).dropFirstColumns(Table.gutter))
            return
        }
        table(canvas.glyphs).draw(state.list, isFocused: state.isInList, into: &canvas, area: list)
        if !state.isInList { markFirst(into: &canvas, list: list) }
        drawDetail(into: &canvas, area: detail)
    }

    /// What the line that Enter would do means, whole: in the list there is not room for it.
    private func drawDetail(into canvas: inout Canvas, area: Area) {
        guard state.entries.indices.contains(state.list.selected), area.columns > 0 else { return }
        let entry = state.entries[state.list.selected]
        let text = entry.sentence.isEmpty ? entry.name : entry.sentence
        for (row, line) in TextWidth.wrap(text, columns: area.columns).prefix(area.rows).enumerated() {
            canvas.put(StyledText(line), in: area.line(row))
        }
    }

    /// The list as it is drawn, for the mouse too.
    func table(_ glyphs: GlyphSet) -> Table {
        let columns: [Table.Column] = [
            .init("", .fixed(7), priority: 9), .init("", .atLeast(16, share: 2), priority: 8),
            .init("", .atLeast(20, share: 3), priority: 7),
        ]
        return Table(columns: columns, count: state.entries.count, showsTitles: false) { row in
            let entry = state.entries[row]
            // On the way to another screen its number is pressed first.
            let way = entry.screen.map { [Key.character(Character("\($0.rawValue)"))] } ?? []
            let keys = (way + entry.keys).prefix(2).map { $0.label(glyphs) }.joined(separator: " ")
            return Table.Row([StyledText(keys, .key), StyledText(entry.name), StyledText(entry.sentence, .muted)])
        }
    }

    /// While the cursor stands where one types, a sign says which line Enter does.
    private func markFirst(into canvas: inout Canvas, list: Area) {
        let visible = state.list.visible(count: state.entries.count, height: list.rows)
        let line = list.line(state.list.selected - visible.lowerBound)
        guard !line.isEmpty else { return }
        canvas.put(">", at: line.origin, role: .selectedInactive, in: line)
    }
}
