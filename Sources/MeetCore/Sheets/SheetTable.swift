/// A table of a sheet.
public struct SheetTable: Hashable, Sendable {
    /// A column of a table.
    public struct Column: Hashable, Sendable {
        /// Its heading.
        public let title: String
        /// Whether its texts stand at the right, as numbers do.
        public let isNumber: Bool
        /// Whether it is for writing on: it then takes the room that is left.
        public let isBlank: Bool

        /// A column with the given heading.
        public init(_ title: String, isNumber: Bool = false, isBlank: Bool = false) {
            self.title = title
            self.isNumber = isNumber
            self.isBlank = isBlank
        }
    }

    /// The columns from the left.
    public let columns: [Column]
    /// The texts, row by row; each row has one for each column.
    public let rows: [[String]]
    /// Whether there is a line under each row, for tables that are written in.
    public let isRuled: Bool

    /// A table of the given rows.
    public init(columns: [Column], rows: [[String]], isRuled: Bool = false) {
        self.columns = columns
        self.rows = rows
        self.isRuled = isRuled
    }
}
