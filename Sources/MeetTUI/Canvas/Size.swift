/// How many rows and columns a screen or an area has.
struct Size: Hashable, Sendable {
    /// The number of rows; never negative.
    let rows: Int
    /// The number of columns; never negative.
    let columns: Int

    /// A size; numbers below 0 count as 0, so that a screen too small for its frame needs no special case.
    init(rows: Int, columns: Int) {
        self.rows = max(0, rows)
        self.columns = max(0, columns)
    }
}
