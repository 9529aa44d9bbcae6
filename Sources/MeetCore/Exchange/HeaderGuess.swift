/// Guesses which column each header of a file means.
struct HeaderGuess<Column: ImportColumn> {
    private let exact: [String: Column]
    private let levels: [[String: Column]]

    /// A guess by names in levels: a name in an earlier level goes before the same in a later one, and so does an earlier column.
    ///
    /// Headers that are exactly the key of a column go first, since two axes may have ids that differ only in signs.
    init(_ levels: [[(column: Column, names: [String])]]) {
        exact = Dictionary(levels.joined().map { ($0.column.key, $0.column) }) { first, _ in first }
        self.levels = levels.map { level in
            Dictionary(level.flatMap { entry in entry.names.map { (HeaderKey.key($0), entry.column) } }) { first, _ in first }
        }
    }

    /// What the headers mean.
    func mapping(_ headers: [String]) -> ColumnMapping<Column> {
        ColumnMapping(
            headers: headers,
            columns: headers.map { header in
                let key = HeaderKey.key(header)
                return exact[header] ?? (key.isEmpty ? nil : levels.lazy.compactMap { $0[key] }.first)
            })
    }
}
