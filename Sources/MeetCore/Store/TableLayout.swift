/// The columns of a table as the database itself tells them, and the statements made of them.
///
/// The change log is generic over tables by it: a table added by a migration is undone like the others, without a line of code.
struct TableLayout {
    /// The name of the table.
    let name: String
    /// The integer key.
    let key: String
    /// All other columns but `version`, in order: what a row says.
    let columns: [String]

    /// The layout of a table.
    init(_ name: String, in database: Database) throws {
        self.name = name
        var key = "rowid"
        var columns: [String] = []
        try database.statement("SELECT name, pk FROM pragma_table_info(?1) ORDER BY cid").forEach([.text(name)]) { row in
            if row.int(1) != 0 { key = row.text(0) } else if row.text(0) != "version" { columns.append(row.text(0)) }
        }
        self.key = key
        self.columns = columns
    }

    /// All tables of data: those that are not of the change log, of the draws, of what calendars are told, of who was erased, or of SQLite itself.
    static func all(in database: Database) throws -> [TableLayout] {
        let names = try database.statement(
            """
            SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
            AND name NOT IN ('change', 'change_row', 'change_state', 'draw', 'draw_entry', 'session_stamp', 'former_count') ORDER BY name
            """
        ).all { $0.text(0) }
        return try names.map { try TableLayout($0, in: database) }
    }

    /// An expression for the image of a row: see `RowImage`.
    /// - Parameter row: what stands before each column, such as `old.`.
    func image(_ row: String = "") -> String {
        columns.map { "quote(\(row)\($0))" }.joined(separator: " || ',' || ")
    }

    /// Reads the image of the row of a key, ?1.
    var select: String { "SELECT \(image()) FROM \(name) WHERE \(key) = ?1" }

    /// Deletes the row of a key, ?1.
    var delete: String { "DELETE FROM \(name) WHERE \(key) = ?1" }

    /// Makes the row of a key, ?1, in a revision, ?2, from the values of an image, ?3 and on.
    var insert: String {
        "INSERT INTO \(name) (\(([key, "version"] + columns).joined(separator: ", "))) VALUES (?1, ?2, \(places.joined(separator: ", ")))"
    }

    /// Gives the row of a key, ?1, in a revision, ?2, the values of an image, ?3 and on.
    var update: String {
        let pairs = zip(columns, places).map { "\($0) = \($1)" }
        return "UPDATE \(name) SET version = ?2, \(pairs.joined(separator: ", ")) WHERE \(key) = ?1"
    }

    private var places: [String] { columns.indices.map { "?\($0 + 3)" } }
}
