import MeetCore

/// The bottom line: the keys that work now. What does not fit goes to the row above or is dropped, but help stays.
struct KeyBar {
    /// A key as the bar shows it.
    struct Entry: Hashable, Sendable {
        /// The name of the key.
        let key: Key
        /// What it does.
        var help: String
        /// Whether it stays however narrow the bar is.
        let stays: Bool
        /// What it would do it to; said where there is room to spare.
        var detail = ""
    }

    /// The entries from the left, those that matter most first.
    let entries: [Entry]

    /// A bar of the enabled bindings of a map.
    init<Message>(_ map: KeyMap<Message>) {
        entries = map.bindings.filter { $0.isEnabled && $0.bar != .hidden }.compactMap { binding in
            binding.keys.first.map { Entry(key: $0, help: binding.short, stays: binding.bar == .always, detail: binding.detail) }
        }
    }

    /// The entries that fit in so many columns, in the order in which they are drawn; and those of the rest that fit in a second row.
    ///
    /// What a key would do it to is said where all of it has room, if need be in the second row.
    func fitting(columns: Int, glyphs: GlyphSet, hasAbove: Bool = true) -> (row: [Entry], above: [Entry]) {
        let staying = entries.filter(\.stays)
        let others = entries.filter { !$0.stays }
        let shown = first(of: others[...], columns: columns - 1 - staying.reduce(0) { $0 + width($1, glyphs) }, glyphs)
        guard shown.count == others.count else {
            let rest = first(of: others.dropFirst(shown.count), columns: columns - 1, glyphs)
            guard hasAbove, let place = others.firstIndex(where: { !$0.detail.isEmpty }) else { return (shown + staying, rest) }
            let above = rest.filter { $0 != others[place] } + [longer(others[place])]
            guard place < shown.count + rest.count, above.reduce(0, { $0 + width($1, glyphs) }) <= columns - 1 else {
                return (shown + staying, rest)
            }
            return (shown.filter { $0 != others[place] } + staying, above)
        }
        let row = detailed(shown + staying, columns: columns - 1, glyphs)
        guard hasAbove, row == shown + staying, let place = others.firstIndex(where: { !$0.detail.isEmpty }) else { return (row, []) }
        let longer = longer(others[place])
        guard width(longer, glyphs) <= columns - 1 else { return (row, []) }
        return (row.filter { $0 != others[place] }, [longer])
    }

    /// The entry under a cell of the screen, for the mouse; the areas are those in which the bar is drawn.
    func key(at position: Position, area: Area, above: Area?, glyphs: GlyphSet) -> Key? {
        let (row, rest) = fitting(columns: area.columns, glyphs: glyphs, hasAbove: above != nil)
        for (entries, area) in [(row, area.line(0)), (rest, above?.line(0) ?? Area(row: 0, column: 0, rows: 0, columns: 0))]
        where area.contains(position) {
            var column = area.column + 1
            for entry in entries {
                let end = column + width(entry, glyphs)
                // The gap after an entry belongs to nobody.
                if (column..<end - 2).contains(position.column) { return entry.key }
                column = end
            }
        }
        return nil
    }

    /// The entries, of which the first that has more to say says it where all of it has room.
    private func detailed(_ entries: [Entry], columns: Int, _ glyphs: GlyphSet) -> [Entry] {
        guard let place = entries.firstIndex(where: { !$0.detail.isEmpty }) else { return entries }
        var detailed = entries
        detailed[place] = longer(entries[place])
        return detailed.reduce(0) { $0 + width($1, glyphs) } <= columns ? detailed : entries
    }

    private func longer(_ entry: Entry) -> Entry {
        var longer = entry
        longer.help += ": " + entry.detail
        return longer
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
        let (row, rest) = fitting(columns: area.columns, glyphs: canvas.glyphs, hasAbove: above != nil)
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
