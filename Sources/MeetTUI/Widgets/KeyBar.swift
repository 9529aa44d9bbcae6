import MeetCore

/// The bottom line: the keys that work now. What does not fit goes to the row above or is dropped, but help stays.
struct KeyBar {
    /// A key as the bar shows it.
    struct Entry: Hashable, Sendable {
        /// The name of the key.
        let key: Key
        /// What it does.
        let help: String
        /// Whether it stays however narrow the bar is.
        let stays: Bool
    }

    /// The entries from the left, those that matter most first.
    let entries: [Entry]

    /// A bar of the enabled bindings of a map.
    init<Message>(_ map: KeyMap<Message>) {
        entries = map.bindings.filter { $0.isEnabled && $0.bar != .hidden }.compactMap { binding in
            binding.keys.first.map { Entry(key: $0, help: binding.short, stays: binding.bar == .always) }
        }
    }

    /// The entries that fit in so many columns, in the order in which they are drawn; and those of the rest that fit in a second row.
    func fitting(columns: Int, glyphs: GlyphSet) -> (row: [Entry], above: [Entry]) {
        let staying = entries.filter(\.stays)
        let others = entries.filter { !$0.stays }
        let shown = first(of: others[...], columns: columns - 1 - staying.reduce(0) { $0 + width($1, glyphs) }, glyphs)
        return (shown + staying, first(of: others.dropFirst(shown.count), columns: columns - 1, glyphs))
    }

    private func first(of entries: ArraySlice<Entry>, columns: Int, _ glyphs: GlyphSet) -> [Entry] {
        var left = columns
        return Array(
            entries.prefix { entry in
                left -= width(entry, glyphs)
                return left >= 0
            })
    }

    /// Draws the bar in the first row of an area; what has no room there stands in the first row of `above`, where that is free.
    func draw(into canvas: inout Canvas, area: Area, above: Area? = nil) {
        let (row, rest) = fitting(columns: area.columns, glyphs: canvas.glyphs)
        draw(row, into: &canvas, area: area.line(0))
        if let above, !rest.isEmpty { draw(rest, into: &canvas, area: above.line(0)) }
    }

    private func draw(_ entries: [Entry], into canvas: inout Canvas, area: Area) {
        canvas.fill(area, role: .keyHelp)
        var column = area.column + 1
        for entry in entries {
            column += canvas.put(entry.key.label(canvas.glyphs), at: Position(row: area.row, column: column), role: .key, in: area)
            column += canvas.put(" " + entry.help, at: Position(row: area.row, column: column), role: .keyHelp, in: area)
            column += 2
        }
    }

    /// The columns of an entry with the gap after it.
    private func width(_ entry: Entry, _ glyphs: GlyphSet) -> Int {
        TextWidth.columns(of: entry.key.label(glyphs)) + 1 + TextWidth.columns(of: entry.help) + 2
    }
}
