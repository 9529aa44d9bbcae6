import MeetCore

/// The screen as a value: rows of cells and the place of the cursor. Views draw into it; the terminal shows what changed.
///
/// Whatever lies outside the canvas or the clip is left out, so that a view needs no case of its own for a screen too small.
struct Canvas: Hashable, Sendable {
    /// How large it is.
    let size: Size
    /// The signs to draw with.
    private(set) var glyphs: GlyphSet
    /// Where the terminal's cursor stands; nil hides it. Braille displays and magnifiers follow it, so it belongs on what is selected.
    var cursor: Position?

    private var cells: [Cell]

    /// A blank canvas.
    init(size: Size, glyphs: GlyphSet = .unicode) {
        self.size = size
        self.glyphs = glyphs
        cells = [Cell](repeating: .blank, count: size.rows * size.columns)
    }

    /// Takes the names that keys have in the language of the person.
    mutating func name(keys names: KeyNames) { glyphs.keyNames = names }

    /// The area of the whole canvas.
    var area: Area { Area(size) }

    /// A cell; blank outside the canvas.
    subscript(row: Int, column: Int) -> Cell {
        guard let index = index(row, column) else { return .blank }
        return cells[index]
    }

    /// The cells of a row; empty outside the canvas.
    func row(_ row: Int) -> ArraySlice<Cell> {
        guard row >= 0, row < size.rows else { return [] }
        return cells[row * size.columns..<(row + 1) * size.columns]
    }

    /// Writes a text from a position to the right, within a clip and never on a second line.
    ///
    /// Half of a wide character at the edge of the clip becomes a space. Answers how many columns the text went on, up to the right edge
    /// of the clip: where the next text goes.
    @discardableResult
    mutating func put(_ text: String, at position: Position, role: Role, in clip: Area? = nil) -> Int {
        let clip = clip.map(area.intersection) ?? area
        let isInRow = clip.rowRange.contains(position.row) && clip.columns > 0
        var column = position.column
        Glyph.forEach(in: text) { glyph in
            guard column < clip.endColumn else { return }
            if isInRow { set(glyph, row: position.row, column: column, role: role, in: clip.columnRange) }
            column += glyph.width
        }
        return max(0, min(column, clip.endColumn) - position.column)
    }

    /// Fills an area with a character of one column; any other is taken as a space.
    mutating func fill(_ area: Area, with character: Character = " ", role: Role = .text) {
        var glyph = Glyph.space
        Glyph.forEach(in: String(character)) { if $0.width == 1 { glyph = $0 } }
        let area = self.area.intersection(area)
        for row in area.rowRange {
            for column in area.columnRange { set(glyph, row: row, column: column, role: role, in: area.columnRange) }
        }
    }

    /// Gives an area another role, and leaves its text: how a selected row is shown.
    mutating func paint(_ role: Role, _ area: Area) {
        let area = self.area.intersection(area)
        for row in area.rowRange {
            for column in area.columnRange { cells[row * size.columns + column].role = role }
        }
    }

    /// Puts the terminal's cursor on a cell, where it lies in an area that is seen.
    mutating func placeCursor(_ position: Position, in area: Area) {
        if self.area.intersection(area).contains(position) { cursor = position }
    }

    /// Draws a frame along the edge of an area, with a title in its upper border. Borders already there are joined.
    mutating func box(_ area: Area, title: String = "", role: Role, titleRole: Role = .title) {
        guard !area.isEmpty else { return }
        if area.columns > 1 || area.rows == 1 {
            horizontalLine(row: area.row, columns: area.columnRange, role: role)
            horizontalLine(row: area.endRow - 1, columns: area.columnRange, role: role)
        }
        if area.rows > 1 {
            verticalLine(column: area.column, rows: area.rowRange, role: role)
            verticalLine(column: area.endColumn - 1, rows: area.rowRange, role: role)
        }
        guard !title.isEmpty, area.columns > 4 else { return }
        let room = area.columns - 4
        let text = TextWidth.columns(of: title) <= room ? title : TextWidth.fit(title, columns: room, ellipsis: glyphs.ellipsis)
        put(" " + text + " ", at: Position(row: area.row, column: area.column + 1), role: titleRole, in: area)
    }

    /// Draws a horizontal border; where it meets others it joins them.
    mutating func horizontalLine(row: Int, columns: Range<Int>, role: Role) {
        for column in columns where column >= 0 && column < size.columns {
            var arms: LineArms = []
            if column > columns.lowerBound || columns.count == 1 { arms.insert(.left) }
            if column < columns.upperBound - 1 || columns.count == 1 { arms.insert(.right) }
            join(arms, row: row, column: column, role: role)
        }
    }

    /// Draws a vertical border; where it meets others it joins them.
    mutating func verticalLine(column: Int, rows: Range<Int>, role: Role) {
        for row in rows where row >= 0 && row < size.rows {
            var arms: LineArms = []
            if row > rows.lowerBound || rows.count == 1 { arms.insert(.up) }
            if row < rows.upperBound - 1 || rows.count == 1 { arms.insert(.down) }
            join(arms, row: row, column: column, role: role)
        }
    }

    private mutating func join(_ arms: LineArms, row: Int, column: Int, role: Role) {
        guard let index = index(row, column) else { return }
        let united = cells[index].arms.union(arms)
        clearHalves(row: row, column: column)
        cells[index] = Cell(text: glyphs.border(united), width: 1, role: role, arms: united)
    }

    private func index(_ row: Int, _ column: Int) -> Int? {
        guard row >= 0, row < size.rows, column >= 0, column < size.columns else { return nil }
        return row * size.columns + column
    }

    private mutating func set(_ glyph: Glyph, row: Int, column: Int, role: Role, in columns: Range<Int>) {
        let end = column + glyph.width
        guard column >= columns.lowerBound, end <= columns.upperBound else {
            // Half of a wide glyph cannot be shown: the half inside is a space.
            for half in max(column, columns.lowerBound)..<max(column, columns.lowerBound, min(end, columns.upperBound)) {
                set(.space, row: row, column: half, role: role, in: columns)
            }
            return
        }
        clearHalves(row: row, column: column)
        let index = row * size.columns + column
        cells[index] = Cell(text: glyph.text, width: Int8(glyph.width), role: role, arms: [])
        guard glyph.width == 2 else { return }
        clearHalves(row: row, column: column + 1)
        cells[index + 1] = Cell(text: "", width: 0, role: role, arms: [])
    }

    /// Makes the other half of a wide glyph a space, before one half is overwritten.
    private mutating func clearHalves(row: Int, column: Int) {
        let index = row * size.columns + column
        switch cells[index].width {
        case 0 where column > 0 && cells[index - 1].width == 2:
            cells[index - 1].text = " "
            cells[index - 1].width = 1
        case 2 where column + 1 < size.columns && cells[index + 1].width == 0:
            cells[index + 1].text = " "
            cells[index + 1].width = 1
        default: break
        }
    }
}
