/// Takes what is known of a person out of what the change log keeps for undo, and leaves the rest of it undoable.
///
/// What is undone walks row by row, so the rows of one person can go from the log without harm to those of others. It looks only at changes
/// that hold: those undone are to be dropped before (`ChangeLog.dropUndone`). Row keys may have been another person's before, who was
/// taken out; so only what was written since the person came counts.
struct LogScrub {
    let database: Database

    /// Removes all rows of the log that are of a person, who is still there: the person's own, and those of tables that name the person.
    func removeRows(of person: Int) throws {
        let came =
            try database.int(
                "SELECT max(sequence) FROM change_row WHERE table_name = 'person' AND row_key = ?1 AND image IS NULL", [.integer(person)])
            ?? 0
        try database.run(
            "DELETE FROM change_row WHERE table_name = 'person' AND row_key = ?1 AND sequence >= ?2", [.integer(person), .integer(came)])
        for reference in try references() {
            let layout = try TableLayout(reference.table, in: database)
            if layout.key == reference.column {
                try database.run(
                    "DELETE FROM change_row WHERE table_name = ?1 AND row_key = ?2 AND sequence >= ?3",
                    [.text(reference.table), .integer(person), .integer(came)])
            } else if let column = layout.columns.firstIndex(of: reference.column) {
                try removeRows(of: person, since: came, reference, column)
            }
        }
    }

    /// Takes the background out of what is kept of a person's row.
    func removeBackground(of person: Int) throws {
        try rewrite("row_key = ?1", [.integer(person)], column: "axis_values") { _ in "" }
    }

    /// Takes a person's id out of what is kept of other persons, who may not be in the same cohort as that one.
    func removeApart(_ id: String) throws {
        try rewrite("instr(image, ?1) > 0", [.text(id)], column: "apart") { text in
            JoinedText.join(JoinedText.split(text).filter { $0 != id })
        }
    }

    /// Makes changes final of which nothing is left to undo.
    func finishEmpty() throws {
        try database.run("UPDATE change SET state = 'final' WHERE state = 'done' AND key NOT IN (SELECT change FROM change_row)")
    }

    /// Takes a person's id out of what is told of changes, so that it says only what was done.
    func removeName(_ id: String) throws {
        let told = try database.statement("SELECT key, detail FROM change WHERE instr(detail, ?1) > 0").all([.text(JoinedText.join([id]))])
        {
            ($0.int(0), $0.text(1))
        }
        for (key, detail) in told {
            let parts = JoinedText.split(detail).map { $0 == id ? Self.erased : $0 }
            try database.run("UPDATE change SET detail = ?2 WHERE key = ?1", [.integer(key), .text(JoinedText.join(parts))])
        }
    }

    /// What stands in the place of an id that is gone.
    static let erased = "–"

    /// The columns of tables of data that name a person, as the foreign keys say: a table added by a migration is among them.
    func references() throws -> [(table: String, column: String)] {
        try TableLayout.all(in: database).flatMap { table in
            try database.statement("SELECT \"from\" FROM pragma_foreign_key_list(?1) WHERE \"table\" = 'person'").all([.text(table.name)]) {
                (table.name, $0.text(0))
            }
        }
    }

    /// Removes the rows of a table with keys of its own that were, before or after a write, of a person.
    private func removeRows(of person: Int, since came: Int, _ reference: (table: String, column: String), _ column: Int) throws {
        let rows = try database.statement(
            "SELECT sequence, row_key, image FROM change_row WHERE table_name = ?1 AND sequence > ?2 ORDER BY row_key, sequence"
        ).all([.text(reference.table), .integer(came)]) { ($0.int(0), $0.int(1), $0.optionalText(2)) }
        let layout = try TableLayout(reference.table, in: database)
        let present = try database.statement("SELECT \(layout.key) FROM \(reference.table) WHERE \(reference.column) = ?1")
            .all([.integer(person)]) { $0.int(0) }
        let here = Set(present)
        func isOf(_ image: String?) -> Bool { image.flatMap { RowImage.values($0) }?[column] == .integer(person) }
        for (place, row) in rows.enumerated() {
            // What it became is what the next write of the row found; after the last write it is as it is.
            let hasNext = place + 1 < rows.count && rows[place + 1].1 == row.1
            let became = hasNext ? isOf(rows[place + 1].2) : here.contains(row.1)
            if isOf(row.2) || became { try database.run("DELETE FROM change_row WHERE sequence = ?1", [.integer(row.0)]) }
        }
    }

    /// Writes a column of images of persons anew.
    private func rewrite(_ condition: String, _ values: [SQLValue], column name: String, _ body: (String) -> String) throws {
        guard let column = try TableLayout("person", in: database).columns.firstIndex(of: name) else { return }
        let rows = try database.statement(
            "SELECT sequence, image FROM change_row WHERE table_name = 'person' AND image IS NOT NULL AND \(condition)"
        ).all(values) { ($0.int(0), $0.text(1)) }
        for (sequence, image) in rows {
            guard var parts = RowImage.values(image), parts.indices.contains(column), case .text(let old) = parts[column] else { continue }
            let new = body(old)
            guard new != old else { continue }
            parts[column] = .text(new)
            try database.run(
                "UPDATE change_row SET image = ?2 WHERE sequence = ?1", [.integer(sequence), .text(RowImage.text(parts))])
        }
    }
}
