/// One row while it is read: gives the fields by column, and collects what is wrong with them.
struct ImportRow<Column: ImportColumn> {
    /// What is wrong so far.
    private(set) var problems: [RowProblem] = []
    /// Whether the row has background values that are not stored for want of consent.
    var withholdsValues = false
    /// Whether the row would bring back a background that was erased since its time was over.
    var withholdsErased = false
    /// Whether the day of its consent cannot be right; it is kept as it was written.
    var hasDoubtfulConsent = false
    /// Whether empty fields say nothing: where a person has said whom the row means, it adds to what is known and takes nothing away.
    var keepsWhereEmpty = false
    private let table: CSVTable
    private let row: CSVRow
    private let places: [Column: Int]

    init(_ row: CSVRow, of table: CSVTable, places: [Column: Int]) {
        self.row = row
        self.table = table
        self.places = places
        if let column = row.strayQuote {
            log(RowProblem(line: row.line, column: header(column), value: table.text(row, column), reason: .strayQuote))
        } else if row.count < table.header.count {
            fail(.tooFewFields(expected: table.header.count, found: row.count))
        } else if (table.headerFieldCount..<max(row.count, table.headerFieldCount)).contains(where: { !table.isBlank(row, $0) }) {
            fail(.tooManyFields(expected: table.header.count, found: row.count))
        }
    }

    /// Whether the file has a column.
    func has(_ column: Column) -> Bool { places[column] != nil }

    /// A field on one line; nil where the file has no such column.
    func line(_ column: Column) -> String? { raw(column).map(CleanText.line) }

    /// A field that may have several lines; nil where the file has no such column.
    func lines(_ column: Column) -> String? { raw(column).map(CleanText.lines) }

    /// A field as it stands in the file, but for the apostrophe that guards a formula; nil where the file has no such column.
    func raw(_ column: Column) -> String? {
        guard let place = places[column], !(keepsWhereEmpty && table.isBlank(row, place)) else { return nil }
        return SpreadsheetText.restored(table.text(row, place))
    }

    /// Says that a value of a column is wrong.
    mutating func fail(_ column: Column, _ value: String, _ reason: RowProblem.Reason) {
        log(RowProblem(line: row.line, column: places[column].map(header) ?? column.key, value: value, reason: reason))
    }

    private mutating func fail(_ reason: RowProblem.Reason) {
        log(RowProblem(line: row.line, column: "", value: table.original(row), reason: reason))
    }

    /// Of one row no more is told than so much: who has mended that much finds the rest.
    private var mostProblems: Int { 20 }

    private mutating func log(_ problem: RowProblem) {
        if problems.count < mostProblems { problems.append(problem) }
    }

    private func header(_ column: Int) -> String {
        table.header.indices.contains(column) ? table.header[column] : ""
    }
}
