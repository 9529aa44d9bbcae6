/// A table of a sheet.
public struct SheetTable: Hashable, Sendable {
    /// A column of a table.
    public struct Column: Hashable, Sendable {
        /// What stands in it.
        public enum Kind: Hashable, Sendable {
            /// Texts, at the left.
            case text
            /// What somebody types, as an id: at the left, and whole, whatever must give way for it.
            case key
            /// Texts that may be long, and go on over several lines.
            case prose
            /// Numbers, at the right.
            case number
            /// Short signs, in the middle.
            case sign
            /// One sign each, as close as can be; the heading stands digit above digit.
            case mark
            /// Nothing: it is for writing on, and takes the room that is left.
            case blank
            /// A box to tick.
            case tick
        }

        /// Its heading.
        public let title: Phrase
        /// What stands in it.
        public let kind: Kind

        /// Whether its texts stand at the right, as numbers do.
        public var isNumber: Bool { kind == .number }
        /// Whether it is for writing on.
        public var isBlank: Bool { kind == .blank }

        /// The lines of its heading: each language has its own.
        var headingLines: [String] {
            if kind == .mark { return CleanText.line(title.text).map { String($0) } }
            return title.parts.enumerated().flatMap { place, part in
                (part.text + (place < title.parts.count - 1 ? " /" : title.rest)).split(separator: "\n", omittingEmptySubsequences: false)
                    .map { CleanText.line(String($0)) }
            }
        }

        /// A column with the given heading.
        public init(_ title: String, isNumber: Bool = false, isBlank: Bool = false) {
            self.init(Phrase(title), isBlank ? .blank : isNumber ? .number : .text)
        }

        /// A column of a kind.
        public init(_ title: Phrase, _ kind: Kind = .text) {
            self.title = title
            self.kind = kind
        }
    }

    /// What it is about, where no heading over it says so; empty else.
    public let caption: String
    /// The columns from the left.
    public let columns: [Column]
    /// The texts, row by row; each row has one for each column.
    public let rows: [[String]]
    /// Whether there is a line under each row, for tables that are written in: their rows share what room the page has.
    public let isRuled: Bool
    /// So many rows at the end are empty, for those who come without being expected: they are no part of what is known.
    public let emptyRows: Int
    /// So many rows before these are sums, set apart from the others.
    public let sumRows: Int
    /// How large the type is beside that of other tables.
    public let scale: Double
    /// The most rows on a page; nil for as many as there is room for.
    public let rowsPerPage: Int?

    /// A table of the given rows.
    public init(
        columns: [Column], rows: [[String]], caption: String = "", isRuled: Bool = false, emptyRows: Int = 0, sumRows: Int = 0,
        scale: Double = 1, rowsPerPage: Int? = nil
    ) {
        self.caption = caption
        self.columns = columns
        self.rows = rows
        self.isRuled = isRuled
        self.emptyRows = emptyRows
        self.sumRows = sumRows
        self.scale = scale
        self.rowsPerPage = rowsPerPage
    }

    /// Whether the row of a name is a part of the row above: it then begins with a space, and stands further in.
    static func isPart(_ cell: String) -> Bool { cell.utf8.first == 0x20 }

    /// A cell as it is written in signs of one width.
    static func text(_ cell: String) -> String { (isPart(cell) ? "  " : "") + CleanText.line(cell) }

    /// The same table with some of its rows.
    func part(_ range: Range<Int>) -> SheetTable {
        let known = rows.count - emptyRows
        let empty = max(0, range.upperBound - max(range.lowerBound, known))
        let sums = max(0, min(range.upperBound, known) - max(range.lowerBound, known - sumRows))
        return SheetTable(
            columns: columns, rows: Array(rows[range]), caption: caption, isRuled: isRuled, emptyRows: empty, sumRows: sums, scale: scale,
            rowsPerPage: rowsPerPage)
    }
}
