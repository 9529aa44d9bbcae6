import MeetCore

/// A list of rows in columns, of which only the rows in sight are made: 100,000 rows are as quick as 100.
struct Table {
    /// A column.
    struct Column: Hashable, Sendable {
        /// Its heading.
        let title: String
        /// How wide it is.
        let width: Extent
        /// Where its texts stand.
        let alignment: TextWidth.Alignment
        /// Whether texts that do not fit give way in their middle: names that begin alike differ at their ends.
        let keepsEnds: Bool
        /// Which columns go first where there is too little room: those with the lowest number, of these the rightmost.
        let priority: Int

        /// A column that stays longer the higher its priority is.
        init(_ title: String, _ width: Extent, _ alignment: TextWidth.Alignment = .left, keepsEnds: Bool = false, priority: Int = 0) {
            self.keepsEnds = keepsEnds
            self.title = title
            self.width = width
            self.alignment = alignment
            self.priority = priority
        }

        /// The least width at which the column is worth showing.
        var least: Int {
            switch width {
            case .fixed(let width): return max(1, width)
            case .share: return 4
            case .atLeast(let width, share: _): return max(1, width)
            }
        }
    }

    /// A row.
    struct Row: Hashable, Sendable {
        /// A sign of one column before the row: `*` for pinned, `!` for a broken rule.
        var mark: String
        /// The texts, one for each column of the table, also of those without room.
        var cells: [StyledText]
        /// Whether the first text is the only one, and stands over all columns.
        var isWide: Bool

        init(mark: String = "", _ cells: [StyledText], isWide: Bool = false) {
            self.mark = mark
            self.cells = cells
            self.isWide = isWide
        }
    }

    /// The columns from the left.
    let columns: [Column]
    /// How many rows there are.
    let count: Int
    /// Whether the headings are shown.
    let showsTitles: Bool
    /// Makes a row; called only for rows in sight.
    let row: (Int) -> Row

    /// The columns before the first: the pointer and the mark.
    static let gutter = 2

    /// A table whose rows are made when they are drawn.
    init(columns: [Column], count: Int, showsTitles: Bool = true, row: @escaping (Int) -> Row) {
        self.columns = columns
        self.count = max(0, count)
        self.showsTitles = showsTitles
        self.row = row
    }

    /// How many rows an area shows: what `ListState.fit` wants to know.
    static func height(in area: Area, showsTitles: Bool = true) -> Int {
        max(0, area.rows - (showsTitles ? 1 : 0))
    }

    /// Draws the table. With the focus the selected row is reversed, has a pointer, and the terminal's cursor stands on it.
    func draw(_ state: ListState, isFocused: Bool, into canvas: inout Canvas, area: Area) {
        canvas.fill(area)
        let body = showsTitles ? area.dropFirstRows(1) : area
        let isScrolled = count > body.rows
        let width = max(0, area.columns - (isScrolled ? 1 : 0))
        let places = placed(columns: width)
        if showsTitles, area.rows > 0 {
            for (index, place) in places {
                let title = StyledText(columns[index].title, .columnTitle)
                canvas.put(title, in: cell(place, row: area.row, of: area), columns[index].alignment)
            }
        }
        let visible = state.visible(count: count, height: body.rows)
        for (offset, index) in visible.enumerated() {
            let line = Area(row: body.row + offset, column: area.column, rows: 1, columns: width)
            let isSelected = index == min(state.selected, count - 1)
            let row = self.row(index)
            canvas.put(row.mark, at: Position(row: line.row, column: line.column + 1), role: .emphasis, in: line.gutterMark)
            if row.isWide, let text = row.cells.first { canvas.put(text, in: line.dropFirstColumns(Self.gutter)) }
            for (column, place) in places where column < row.cells.count && !row.isWide {
                let text = columns[column].keepsEnds ? row.cells[column].shortened(columns: place.count) : row.cells[column]
                canvas.put(text, in: cell(place, row: line.row, of: line), columns[column].alignment)
            }
            guard isSelected else { continue }
            canvas.paint(isFocused ? .selected : .selectedInactive, line)
            if isFocused {
                canvas.put(">", at: line.origin, role: .selected, in: line)
                canvas.placeCursor(line.origin, in: line)
            }
        }
        if isScrolled {
            ScrollBar(top: visible.lowerBound, height: body.rows, count: count)
                .draw(into: &canvas, column: area.endColumn - 1, rows: body.rowRange, in: area)
        }
    }

    /// The row under a cell of the screen, for the mouse; nil where there is none.
    func index(at position: Position, _ state: ListState, area: Area) -> Int? {
        let body = showsTitles ? area.dropFirstRows(1) : area
        guard body.contains(position) else { return nil }
        let index = state.visible(count: count, height: body.rows).lowerBound + position.row - body.row
        return index < count ? index : nil
    }

    /// The columns that have room in so many columns of the screen, with their places counted from the left edge of the table.
    func placed(columns width: Int) -> [(column: Int, place: Range<Int>)] {
        let room = width - Self.gutter
        var kept = Array(columns.indices)
        while kept.count > 1, kept.reduce(kept.count - 1, { $0 + columns[$1].least }) > room {
            guard let weakest = kept.reversed().min(by: { columns[$0].priority < columns[$1].priority }) else { break }
            kept.removeAll { $0 == weakest }
        }
        let lengths = Extent.lengths(kept.map { columns[$0].width }, total: room - (kept.count - 1))
        var next = Self.gutter
        return zip(kept, lengths).map { column, length in
            defer { next += length + 1 }
            return (column, next..<next + length)
        }
    }

    private func cell(_ place: Range<Int>, row: Int, of area: Area) -> Area {
        Area(row: row, column: area.column + place.lowerBound, rows: 1, columns: min(place.count, area.columns - place.lowerBound))
    }
}

extension Area {
    /// The cell of the mark before a row.
    fileprivate var gutterMark: Area { Area(row: row, column: column + 1, rows: rows, columns: min(1, columns - 1)) }
}
