/// The first column of a file of rejected rows, in which it stands why each was not imported. Whoever mends the rows leaves it there.
enum ReasonColumn {
    /// Whether a header is that of the column, in whichever language it was written.
    static func isHeader(_ header: String) -> Bool {
        [Words(.swedish), Words(.english)].contains { HeaderKey.key($0.reasonHeader) == HeaderKey.key(header) }
    }

    /// A row as it stands in the file, without its first field.
    static func removed(from row: String, _ separator: Character) -> String {
        // In quotes the separator is part of the reason; quotes within are doubled, and so come in pairs.
        var isQuoted = false
        for (place, sign) in zip(row.indices, row) {
            if sign == "\"" { isQuoted.toggle() }
            if sign == separator, !isQuoted { return String(row[row.index(after: place)...]) }
        }
        return ""
    }
}
