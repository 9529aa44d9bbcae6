/// How the rows of one table are written by the values that stand in code: the columns in order, and those by which a row is found again.
struct RowForm {
    /// The name of the table.
    let table: String
    /// The columns that a row gives values for, in order.
    let columns: [String]
    /// The columns that name a row, among `columns`; the table has them UNIQUE or as its key.
    let identity: [String]
    /// Columns that are read with a row after the others, and that only the store itself writes.
    let kept: [String]

    /// Writes a row: a new one, or over the one of the same identity, and then only where something differs.
    /// The values are those of `columns`, and the revision last.
    let upsert: String

    /// A form of the given columns.
    init(table: String, columns: [String], identity: [String], kept: [String] = []) {
        self.table = table
        self.columns = columns
        self.identity = identity
        self.kept = kept
        let names = columns.joined(separator: ", ")
        let places = (1...columns.count + 1).map { "?\($0)" }.joined(separator: ", ")
        let rest = columns.filter { !identity.contains($0) }
        let assignments = (rest + ["version"]).map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
        let old = rest.map { "\(table).\($0)" }.joined(separator: ", ")
        let new = rest.map { "excluded.\($0)" }.joined(separator: ", ")
        upsert = """
            INSERT INTO \(table) (\(names), version) VALUES (\(places)) ON CONFLICT (\(identity.joined(separator: ", "))) \
            DO UPDATE SET \(assignments) WHERE (\(old)) IS NOT (\(new))
            """
    }

    /// The columns that are read, in order.
    var read: String { (columns + kept).joined(separator: ", ") }

    /// Reads the columns, in order.
    var select: String { "SELECT \(read) FROM \(table)" }
}
