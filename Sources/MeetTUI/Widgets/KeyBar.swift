import MeetCore

/// The bottom line: the keys that work now. What does not fit is dropped from the right, but help stays.
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

    /// The entries that fit in so many columns, in the order in which they are drawn.
    func fitting(columns: Int, glyphs: GlyphSet) -> [Entry] {
        let staying = entries.filter(\.stays)
        var left = columns - 1 - staying.reduce(0) { $0 + width($1, glyphs) }
        var shown: [Entry] = []
        for entry in entries where !entry.stays {
            left -= width(entry, glyphs)
            guard left >= 0 else { break }
            shown.append(entry)
        }
        return shown + staying
    }

    /// Draws the bar in the first row of an area.
    func draw(into canvas: inout Canvas, area: Area) {
        let area = area.line(0)
        canvas.fill(area, role: .keyHelp)
        var column = area.column + 1
        for entry in fitting(columns: area.columns, glyphs: canvas.glyphs) {
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
