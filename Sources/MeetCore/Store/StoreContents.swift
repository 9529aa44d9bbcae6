/// What a database holds, in numbers: to tell a person which one it is, and to see whether a copy is whole.
public struct StoreContents: Hashable, Sendable {
    /// The name of the programme; empty where there is none.
    public let programme: String
    /// How many people there are.
    public let people: Int
    /// How many cohorts.
    public let cohorts: Int
    /// When the last change was made; nil where there was none.
    public let lastChange: Timestamp?
    /// The version of its schema.
    public let schema: Int
    /// How many rows each table has.
    let rows: [String: Int]
}

extension StoreContents {
    /// Reads them, as of one moment where a transaction is open.
    init(_ database: Database) throws {
        let tables = try database.statement(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"
        ).all { $0.text(0) }
        var rows: [String: Int] = [:]
        for table in tables {
            rows[table] = try database.int("SELECT count(*) FROM \"\(table.replacing("\"", with: "\"\""))\"") ?? 0
        }
        self.rows = rows
        people = rows["person"] ?? 0
        cohorts = rows["cohort"] ?? 0
        programme = rows["programme"] == nil ? "" : try database.text("SELECT name FROM programme") ?? ""
        lastChange =
            rows["change"] == nil
            ? nil : try database.text("SELECT max(max(at), coalesce(max(turned_at), '')) FROM change").flatMap { Timestamp($0) }
        schema = try Migration.version(of: database)
    }
}
