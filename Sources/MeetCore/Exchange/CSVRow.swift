/// Where a row of a CSV file lies; its text is asked of the table.
public struct CSVRow: Hashable, Sendable {
    /// The physical line on which the row begins; 1 is the first of the file.
    public let line: Int
    /// The number of its fields.
    public let count: Int
    /// The first field that has a quote where RFC 4180 allows none: inside an unquoted field, or before the end of a quoted one.
    public let strayQuote: Int?
    /// The place of its first field among the fields of the table.
    let firstField: Int
    /// Where its text lies in the file, without the end of the line.
    let bytes: Range<Int>
}
