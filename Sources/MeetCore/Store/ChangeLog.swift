/// What makes every change undoable: a log that the tables themselves write.
///
/// Each table of data has triggers that keep, for every row written, what the row was before: its *image* (see `RowImage`), or NULL
/// where there was no row. They do so in the change that is open (`change_state`), and refuse the write where none is:
/// nothing that writes, now or later, can bypass the log.
///
/// To undo a change is to walk its rows from the last to the first, and to swap each image with the row as it is now; the images are then
/// those that redo needs, which walks from the first to the last. Each step passes through states that were there before, so that
/// unique and foreign keys hold on the way.
///
/// What was done, when and by whom stays when the images are dropped: it names persons by id and holds nothing of them; parts of the
/// programme, which are nobody's own, it names as they were called.
enum ChangeLog {
    /// What the triggers do.
    enum Mode: Int {
        /// Refuse all writes.
        case closed = 0
        /// Keep the image of each row written.
        case recording = 1
        /// Let writes pass: an undo or a redo is under way.
        case swapping = 2
    }

    /// How many changes can be undone.
    static let changesKept = 200
    /// How many rows those may have in all; the newest change is kept whatever its size.
    static let rowsKept = 1_000_000
    /// How many changes are told of, beside those that a draw belongs to.
    static let recordsKept = 10_000

    /// Makes the triggers of all tables of data.
    static func makeTriggers(_ database: Database) throws {
        for table in try TableLayout.all(in: database) {
            let before = table.image("old.")
            for (event, row, image) in [("insert", "new", "NULL"), ("update", "old", before), ("delete", "old", before)] {
                let moved = event == "update" ? "WHEN old.\(table.key) <> new.\(table.key) THEN RAISE(ABORT, 'a key never changes') " : ""
                try database.runScript(
                    """
                    CREATE TRIGGER log_\(table.name)_\(event) AFTER \(event.uppercased()) ON \(table.name) BEGIN
                      INSERT INTO change_row (change, table_name, row_key, image)
                      SELECT CASE \(moved)WHEN mode = 0 THEN RAISE(ABORT, 'a write outside a change') ELSE open_change END,
                        '\(table.name)', \(row).\(table.key), \(image)
                      FROM change_state WHERE mode <> 2;
                    END
                    """)
            }
        }
    }

    /// Removes the triggers of all tables, so that a migration can change them.
    static func removeTriggers(_ database: Database) throws {
        let select = "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND substr(name, 1, 4) = 'log_'"
        let names = try database.statement(select).all { $0.text(0) }
        for name in names { try database.runScript("DROP TRIGGER \(name)") }
    }

    /// The number of changes, undos and redos that the database has seen.
    static func revision(_ database: Database) throws -> Int {
        try database.int("SELECT revision FROM change_state") ?? 0
    }

    /// Opens the log for a change.
    static func open(_ change: Int, mode: Mode, revision: Int, _ database: Database) throws {
        try database.run(
            "UPDATE change_state SET open_change = ?1, mode = ?2, revision = ?3",
            [.integer(change), .integer(mode.rawValue), .integer(revision)])
    }

    /// Closes the log.
    static func close(_ database: Database) throws {
        try database.run("UPDATE change_state SET open_change = NULL, mode = 0")
    }

    /// Drops what was undone: a new change takes another way.
    static func dropUndone(_ database: Database) throws {
        guard try database.int("SELECT 1 FROM change WHERE state = 'undone'") != nil else { return }
        try database.run("DELETE FROM change_row WHERE change IN (SELECT key FROM change WHERE state = 'undone')")
        try database.run("UPDATE change SET state = 'dropped' WHERE state = 'undone'")
    }

    /// Drops all images: nothing can be undone or redone any more. Needed where personal data must be gone for good.
    static func forget(_ database: Database) throws {
        try database.run("DELETE FROM change_row")
        try database.run("UPDATE change SET state = CASE state WHEN 'done' THEN 'final' WHEN 'undone' THEN 'dropped' ELSE state END")
    }

    /// Drops the images of old changes, and the oldest records.
    static func prune(_ database: Database, changes: Int = changesKept, rows: Int = rowsKept, records: Int = recordsKept) throws {
        var kept = (changes: 0, rows: 0)
        var old: Int?
        let newest = try database.statement("SELECT key, row_count FROM change WHERE state = 'done' ORDER BY key DESC LIMIT ?1")
        try newest.forEach([.integer(changes + 1)]) { row in
            kept = (kept.changes + 1, kept.rows + row.int(1))
            if old == nil, kept.changes > changes || (kept.changes > 1 && kept.rows > rows) { old = row.int(0) }
        }
        if let old {
            try database.run("DELETE FROM change_row WHERE change <= ?1", [.integer(old)])
            try database.run("UPDATE change SET state = 'final' WHERE state = 'done' AND key <= ?1", [.integer(old)])
        }
        try database.run(
            """
            DELETE FROM change WHERE key <= (SELECT max(key) FROM change) - ?1 AND state IN ('final', 'dropped')
            AND key NOT IN (SELECT change FROM draw)
            """, [.integer(records)])
    }

    /// Swaps the images of a change with the rows as they are.
    /// - Parameter forward: redo, from the first row to the last; else undo.
    static func swap(_ change: Int, forward: Bool, revision: Int, _ database: Database) throws {
        try open(change, mode: .swapping, revision: revision, database)
        let store = try database.statement("UPDATE change_row SET image = ?1 WHERE sequence = ?2")
        try walk(change, forward: forward, revision: revision, database) { sequence, found in
            try store.run([.optional(found), .integer(sequence)])
        }
        try close(database)
    }

    /// Makes the rows of a change what they were before it, as writes of the change that is open: its own images stay.
    static func revert(_ change: Int, revision: Int, _ database: Database) throws {
        try walk(change, forward: false, revision: revision, database) { _, _ in }
    }

    /// Makes each row of a change what its image says, one after the other.
    /// - Parameter found: gets the number of each row in the log, and the image of what was found there.
    private static func walk(
        _ change: Int, forward: Bool, revision: Int, _ database: Database, found: (Int, String?) throws -> Void
    ) throws {
        var tables: [String: SwapStatements] = [:]
        let page = try database.statement(
            """
            SELECT sequence, table_name, row_key, image FROM change_row WHERE change = ?1 AND sequence \(forward ? ">" : "<") ?2
            ORDER BY sequence \(forward ? "ASC" : "DESC") LIMIT 1000
            """)
        var place = forward ? Int.min : Int.max
        while true {
            let rows = try page.all([.integer(change), .integer(place)]) { ($0.int(0), $0.text(1), $0.int(2), $0.optionalText(3)) }
            guard let last = rows.last else { break }
            for (sequence, name, key, image) in rows {
                let table = try tables[name] ?? SwapStatements(TableLayout(name, in: database), in: database)
                tables[name] = table
                try found(sequence, try table.swap(key: key, image: image, revision: revision))
            }
            place = last.0
        }
    }
}
