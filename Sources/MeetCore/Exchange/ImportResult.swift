/// What an import would do: nothing is stored yet.
public struct ImportResult<Record: Hashable & Sendable>: Hashable, Sendable {
    /// New records, in the order of the file.
    public var created: [Record] = []
    /// Known records that the file changes, as they become, in the order of the file.
    public var updated: [Record] = []
    /// The number of known records that stand in the file and stay as they are.
    public var unchanged = 0
    /// The rows that cannot be imported, in the order of the file.
    public var rejectedRows: [RejectedRow] = []
    /// What became of each row, in the order of the file.
    public var rows: [ImportedRow] = []
    /// The headers that mean nothing to the program, as written.
    public var ignoredColumns: [String] = []
    /// What a person should know of how the file was read.
    public var notes: [ImportNote] = []
    /// The header as it stands in the file, for the file of rejected rows.
    public var header = ""
    /// What stands between the fields of the file.
    public var separator: Character = ","

    /// Whether the first column of the file says why its rows were not imported the time before.
    public var hasReasons = false

    /// An import that does nothing.
    public init() {}

    /// All that is wrong, in the order of the file.
    public var rejected: [RowProblem] { rejectedRows.flatMap(\.problems) }

    /// The rejected rows as a CSV file: the reason in a first column, then the row as it was.
    ///
    /// The reason stands first, so that a row with too few or too many fields does not push it into another column. The file can be
    /// mended and imported again: the column of reasons is then left out, and a new one takes its place where a row is still bad.
    public func rejects(_ words: Words) -> String {
        func own(_ row: String) -> String { CSVWriter.clean(hasReasons ? ReasonColumn.removed(from: row, separator) : row) }
        var text = "\(words.reasonHeader)\(separator)\(own(header))\r\n"
        // Where the header alone would be read with another separator.
        if separator.asciiValue != CSVSeparator.find(in: Array(text.utf8)).separator { text = "sep=\(separator)\r\n" + text }
        for row in rejectedRows {
            var reasons = CSVWriter(spreadsheetSafe: true)
            reasons.row([row.problems.map { $0.sentence(words) }.joined(separator: " ")])
            let reason = reasons.text.dropLast()
            text += reason.hasPrefix("\"") ? String(reason) : "\"\(reason)\""
            text += "\(separator)\(own(row.original))\r\n"
        }
        // A spreadsheet that wrote another encoding than UTF-8 takes this file for one of that, unless it says what it is.
        return notes.contains(.guessedEncoding) ? "\u{FEFF}" + text : text
    }
}
