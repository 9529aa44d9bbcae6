/// A bar in one column that shows which part of a list is seen.
struct ScrollBar: Hashable, Sendable {
    /// The first row seen.
    let top: Int
    /// How many rows are seen.
    let height: Int
    /// How many rows there are.
    let count: Int

    /// Which rows of a track of a length the thumb covers: at least one, and the ends only at the ends of the list.
    func thumb(track: Int) -> Range<Int> {
        guard track > 0, count > height, height > 0 else { return 0..<0 }
        let length = max(1, track * height / count)
        let furthest = track - length
        let hidden = count - height
        let exact = min(max(0, top), hidden) * furthest / hidden
        var start = exact
        if top > 0 && start == 0 && furthest > 1 { start = 1 }
        if top < hidden && start == furthest && furthest > 0 { start = furthest - 1 }
        return start..<start + length
    }

    /// Draws the bar in a column of an area.
    func draw(into canvas: inout Canvas, column: Int, rows: Range<Int>, in area: Area) {
        let thumb = thumb(track: rows.count)
        for (offset, row) in rows.enumerated() {
            let glyph = thumb.contains(offset) ? canvas.glyphs.thumb : canvas.glyphs.border([.up, .down])
            canvas.put(glyph, at: Position(row: row, column: column), role: .border, in: area)
        }
    }
}
