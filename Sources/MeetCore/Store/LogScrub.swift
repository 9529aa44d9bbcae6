/// Takes what is known of persons out of what the change log keeps for undo, and leaves the rest of it undoable.
///
/// What is undone walks row by row, so the rows of one person can go from the log without harm to those of others. It looks only at changes
/// that hold: those undone are to be dropped before (`ChangeLog.dropUndone`). It does for fifteen thousand persons at once what it does for one.
struct LogScrub {
    let database: Database

    /// Removes all rows of the log that are of some persons: their own, and those of tables that name them.
    func removeRows(of lives: PersonLives) throws {
        var gone: [Int] = []
        for table in try ["person"] + references().filter({ try TableLayout($0.table, in: database).key == $0.column }).map(\.table) {
            let rows = try database.statement("SELECT sequence, row_key FROM change_row WHERE table_name = ?1")
            try rows.forEach([.text(table)]) { row in
                if lives.has(row.int(1), at: row.int(0)) { gone.append(row.int(0)) }
            }
        }
        for reference in try references() {
            let layout = try TableLayout(reference.table, in: database)
            guard let column = layout.columns.firstIndex(of: reference.column) else { continue }
            gone += try rows(of: lives, reference, column, layout)
        }
        let delete = try database.statement("DELETE FROM change_row WHERE sequence = ?1")
        for sequence in gone { try delete.run([.integer(sequence)]) }
    }

    /// Empties columns in what is kept of persons' rows.
    func blank(_ columns: [(name: String, value: SQLValue)], of lives: PersonLives) throws {
        let layout = try TableLayout("person", in: database)
        let places = columns.compactMap { column in layout.columns.firstIndex(of: column.name).map { ($0, column.value) } }
        try rewrite { key, sequence, values in
            guard lives.has(key, at: sequence) else { return }
            for (place, value) in places where values.indices.contains(place) { values[place] = value }
        }
    }

    /// Writes into what is kept of persons' rows on which day their background was erased, and by their keys whether it is counted.
    func mark(erased day: String, counted: [Int: Int], of lives: PersonLives) throws {
        let columns = try TableLayout("person", in: database).columns
        guard let erased = columns.firstIndex(of: "background_erased"), let isCounted = columns.firstIndex(of: "background_counted") else {
            return
        }
        try rewrite { key, sequence, values in
            guard lives.has(key, at: sequence), values.indices.contains(isCounted) else { return }
            values[erased] = .text(day)
            values[isCounted] = .integer(counted[key] ?? 0)
        }
    }

    /// Takes persons' ids out of what is kept of other persons, who may not be in the same cohort as those.
    func removeApart(_ ids: Set<String>) throws {
        guard let place = try TableLayout("person", in: database).columns.firstIndex(of: "apart") else { return }
        try rewrite(containing: ids.count == 1 ? ids.first : nil) { _, _, values in
            guard values.indices.contains(place), case .text(let text) = values[place], !text.isEmpty else { return }
            values[place] = .text(JoinedText.join(JoinedText.split(text).filter { !ids.contains($0) }))
        }
    }

    /// The ids of the persons of whom something stands in changes that were undone.
    func idsInUndone() throws -> Set<String> {
        guard let column = try TableLayout("person", in: database).columns.firstIndex(of: "id") else { return [] }
        var ids: Set<String> = []
        try database.statement(
            """
            SELECT image FROM change_row JOIN change ON change.key = change_row.change
            WHERE state = 'undone' AND table_name = 'person' AND image IS NOT NULL
            """
        ).forEach { row in
            if let values = RowImage.values(row.text(0)), values.indices.contains(column), case .text(let id) = values[column] {
                ids.insert(id)
            }
        }
        return ids
    }

    /// Makes changes final of which nothing is left to undo.
    func finishEmpty() throws {
        try database.run("UPDATE change SET state = 'final' WHERE state = 'done' AND key NOT IN (SELECT change FROM change_row)")
    }

    /// Takes persons' ids out of what is told of changes, so that it says only what was done.
    /// - Returns: how many changes told of them.
    @discardableResult
    func removeNames(_ ids: Set<String>) throws -> Int {
        let all = try database.statement("SELECT key, kind, detail FROM change WHERE detail <> ''").all {
            (key: $0.int(0), kind: $0.text(1), parts: JoinedText.split($0.text(2)))
        }
        let update = try database.statement("UPDATE change SET detail = ?2 WHERE key = ?1")
        var count = 0
        for (key, kind, parts) in all {
            // A number of persons, or a cohort, may well read like somebody's id.
            let places = ChangeKind.personPlaces(kind, parts) ?? Array(parts.indices)
            var told = parts
            for place in places where told.indices.contains(place) && ids.contains(told[place]) { told[place] = Self.erased }
            guard told != parts else { continue }
            count += 1
            try update.run([.integer(key), .text(JoinedText.join(told))])
        }
        return count
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

    /// The rows of the log of a table with keys of its own that were, before or after a write, of some persons.
    private func rows(of lives: PersonLives, _ reference: (table: String, column: String), _ column: Int, _ layout: TableLayout) throws
        -> [Int]
    {
        var here: [Int: Int] = [:]
        try database.statement("SELECT \(layout.key), \(reference.column) FROM \(reference.table)").forEach { row in
            if lives.present.contains(row.int(1)) { here[row.int(0)] = row.int(1) }
        }
        func person(_ image: String?) -> Int? {
            guard let image, case .integer(let key)? = RowImage.values(image)?[column] else { return nil }
            return key
        }
        var gone: [Int] = []
        // What a write made of a row is what the next write of it found; after the last one it is as it is.
        var last: (sequence: Int, row: Int, person: Int?)?
        func end(became: Int?) {
            guard let last, lives.has(last.person, at: last.sequence) || lives.has(became, at: last.sequence) else { return }
            gone.append(last.sequence)
        }
        try database.statement("SELECT sequence, row_key, image FROM change_row WHERE table_name = ?1 ORDER BY row_key, sequence")
            .forEach([.text(reference.table)]) { row in
                let found = person(row.optionalText(2))
                end(became: last?.row == row.int(1) ? found : last.flatMap { here[$0.row] })
                last = (row.int(0), row.int(1), found)
            }
        end(became: last.flatMap { here[$0.row] })
        return gone
    }

    /// Writes images of persons anew where `body` changes them.
    private func rewrite(containing text: String? = nil, _ body: (Int, Int, inout [SQLValue]) -> Void) throws {
        var changed: [(sequence: Int, image: String)] = []
        let condition = text == nil ? "" : "AND instr(image, ?1) > 0"
        try database.statement(
            "SELECT sequence, row_key, image FROM change_row WHERE table_name = 'person' AND image IS NOT NULL \(condition)"
        ).forEach(text.map { [.text(JoinedText.join([$0]))] } ?? []) { row in
            guard let parts = RowImage.values(row.text(2)) else { return }
            var new = parts
            body(row.int(1), row.int(0), &new)
            if new != parts { changed.append((row.int(0), RowImage.text(new))) }
        }
        let update = try database.statement("UPDATE change_row SET image = ?2 WHERE sequence = ?1")
        for (sequence, image) in changed { try update.run([.integer(sequence), .text(image)]) }
    }
}
