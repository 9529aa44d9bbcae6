/// Which header of a file means which column: guessed from the headers, and open to correction by a person.
public struct ColumnMapping<Column: ImportColumn>: Hashable, Sendable {
    /// The headers as written.
    public let headers: [String]
    /// What each header means; nil for one that is left out.
    public private(set) var columns: [Column?]

    /// A mapping of headers, by place.
    public init(headers: [String], columns: [Column?]) {
        self.headers = headers
        self.columns = headers.indices.map { $0 < columns.count ? columns[$0] : nil }
    }

    /// What a header means, by its place.
    public subscript(place: Int) -> Column? {
        get { columns.indices.contains(place) ? columns[place] : nil }
        set { if columns.indices.contains(place) { columns[place] = newValue } }
    }

    /// The places of the headers that are left out; the reasons for which rows were not imported are no column of anybody.
    var leftOut: [Int] { headers.indices.filter { columns[$0] == nil && !headers[$0].isEmpty && !($0 == 0 && hasReasons) } }

    /// The headers that are left out.
    public var ignored: [String] { leftOut.map { headers[$0] } }

    /// Whether the file is one of rows that were not imported, mended by now: its first column says why they were not.
    var hasReasons: Bool { columns.first == .some(nil) && ReasonColumn.isHeader(headers[0]) }

    /// The place of each column that is in the file.
    var places: [Column: Int] {
        var places: [Column: Int] = [:]
        for (place, column) in columns.enumerated() {
            if let column, places[column] == nil { places[column] = place }
        }
        return places
    }

    /// Refuses a mapping in which two headers mean one column, or none means a required one.
    ///
    /// - Throws: `ExchangeError.duplicateColumn` or `.missingColumn`.
    public func check(required: Column) throws(ExchangeError) {
        for column in columns.compactMap({ $0 }) {
            let places = headers.indices.filter { columns[$0] == column }
            if places.count > 1 { throw .duplicateColumn(column.key, headers: places.map { headers[$0] }) }
        }
        if !columns.contains(required) { throw .missingColumn(required.key, headers: headers) }
    }
}
