/// A rectangle of the canvas. It may be empty, and it may reach outside the canvas: what draws there is clipped.
struct Area: Hashable, Sendable {
    /// The uppermost row.
    let row: Int
    /// The leftmost column.
    let column: Int
    /// The number of rows; never negative.
    let rows: Int
    /// The number of columns; never negative.
    let columns: Int

    /// An area; sizes below 0 count as 0.
    init(row: Int, column: Int, rows: Int, columns: Int) {
        self.row = row
        self.column = column
        self.rows = max(0, rows)
        self.columns = max(0, columns)
    }

    /// The area of a whole canvas.
    init(_ size: Size) {
        self.init(row: 0, column: 0, rows: size.rows, columns: size.columns)
    }

    /// The first row below the area.
    var endRow: Int { row + rows }
    /// The first column to the right of the area.
    var endColumn: Int { column + columns }
    /// The rows of the area.
    var rowRange: Range<Int> { row..<endRow }
    /// The columns of the area.
    var columnRange: Range<Int> { column..<endColumn }
    /// Its size.
    var size: Size { Size(rows: rows, columns: columns) }
    /// Its upper left cell.
    var origin: Position { Position(row: row, column: column) }
    /// Whether no cell lies in it.
    var isEmpty: Bool { rows == 0 || columns == 0 }

    /// Whether a cell lies in the area.
    func contains(_ position: Position) -> Bool {
        rowRange.contains(position.row) && columnRange.contains(position.column)
    }

    /// The area without a margin on all four sides; empty, and still inside, where the margin takes all.
    func inset(by margin: Int) -> Area {
        inset(rows: margin, columns: margin)
    }

    /// The area without a margin of rows above and below, and of columns left and right.
    func inset(rows rowMargin: Int, columns columnMargin: Int) -> Area {
        let top = min(max(0, rowMargin), rows)
        let left = min(max(0, columnMargin), columns)
        return Area(row: row + top, column: column + left, rows: rows - 2 * max(0, rowMargin), columns: columns - 2 * max(0, columnMargin))
    }

    /// What both areas hold; empty where they do not meet.
    func intersection(_ other: Area) -> Area {
        let top = max(row, other.row)
        let left = max(column, other.column)
        return Area(row: top, column: left, rows: min(endRow, other.endRow) - top, columns: min(endColumn, other.endColumn) - left)
    }

    /// One row of the area, counted from its top; empty outside it.
    func line(_ index: Int) -> Area {
        guard index >= 0, index < rows else { return Area(row: row, column: column, rows: 0, columns: columns) }
        return Area(row: row + index, column: column, rows: 1, columns: columns)
    }

    /// The area without its first rows.
    func dropFirstRows(_ count: Int) -> Area {
        let dropped = min(max(0, count), rows)
        return Area(row: row + dropped, column: column, rows: rows - dropped, columns: columns)
    }

    /// The area without its first columns.
    func dropFirstColumns(_ count: Int) -> Area {
        let dropped = min(max(0, count), columns)
        return Area(row: row, column: column + dropped, rows: rows, columns: columns - dropped)
    }

    /// An area of a size in the middle of this one, cut to fit: the place of a dialog.
    func centred(_ size: Size) -> Area {
        let rows = min(size.rows, self.rows)
        let columns = min(size.columns, self.columns)
        return Area(row: row + (self.rows - rows) / 2, column: column + (self.columns - columns) / 2, rows: rows, columns: columns)
    }
}
