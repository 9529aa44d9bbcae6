// What is erased of persons who stay, and of records.
extension Eraser {
    /// What a kind of data stands in: columns of `person`, and what they are emptied to.
    private static func columns(_ kind: Retention.Kind) -> [(name: String, value: SQLValue)] {
        switch kind {
        case .contact: return [("email", .text("")), ("phone", .text(""))]
        case .background: return [("axis_values", .text("")), ("birth_year", .null), ("district", .text(""))]
        case .needs: return [("needs", .text(""))]
        case .notes: return [("notes", .text(""))]
        case .waiting, .person, .log, .versions, .draws: return []
        }
    }

    /// Erases one kind of data of persons, also from what is kept for undo.
    mutating func erase(_ kind: Retention.Kind, of persons: Set<PersonID>) throws {
        let columns = Self.columns(kind)
        guard !columns.isEmpty, !persons.isEmpty else { return }
        let lives = try PersonLives(of: Set(persons.map(\.text)), in: database)
        if kind == .background { try noteErasedBackground(of: lives) }
        let revision = try ChangeLog.revision(database)
        let assignments = columns.enumerated().map { "\($1.name) = ?\($0 + 3)" }.joined(separator: ", ")
        let update = try database.statement("UPDATE person SET \(assignments), version = ?2 WHERE key = ?1")
        for key in lives.present.sorted() { try update.run([.integer(key), .integer(revision)] + columns.map(\.value)) }
        // What a draw keeps of a person is a sum of the background: with the few backgrounds there are it could be found by trying.
        if kind == .background {
            for key in lives.present.sorted() { try database.run("DELETE FROM draw_entry WHERE person = ?1", [.integer(key)]) }
        }
        try scrub.blank(columns, of: lives)
        note(parts: lives.present)
    }

    /// Counts backgrounds that go, and writes down of their persons that they went, also in what is kept for undo: so that no old file brings
    /// them back, and nobody is counted twice.
    private func noteErasedBackground(of lives: PersonLives) throws {
        let counted = try FormerCounting(database).countBackgrounds(lives.present)
        let day = String(at.description.prefix(10))
        let isCounted = try database.statement("SELECT background_counted FROM person WHERE key = ?1")
        let update = try database.statement("UPDATE person SET background_erased = ?2, background_counted = ?3 WHERE key = ?1")
        var marks: [Int: Int] = [:]
        for key in lives.present.sorted() {
            let former = try isCounted.first([.integer(key)]) { $0.int(0) } ?? 0
            marks[key] = counted.contains(key) ? 1 : former
            try update.run([.integer(key), .text(day), .integer(marks[key] ?? 0)])
        }
        try scrub.mark(erased: day, counted: marks, of: lives)
    }

    /// The keys of the records that were made before a day, ?1, and are not gone yet.
    static let recordsBefore: [Retention.Kind: String] = [
        .draws: "SELECT key FROM draw WHERE at < ?1 AND is_kept = 1",
        .versions: "SELECT key FROM composition_version WHERE at < ?1",
        .log: "SELECT key FROM change WHERE at < ?1 AND key NOT IN (SELECT change FROM draw WHERE is_kept = 1)",
    ]

    /// Erases records that were made before a day: who took part in draws, versions, what was done by whom.
    mutating func erase(_ kind: Retention.Kind, before day: CivilDate) throws {
        guard let select = Self.recordsBefore[kind] else { return }
        let keys = try database.statement(select).all([.text(DateText.text(day))]) { $0.int(0) }.filter { $0 != number || kind != .log }
        switch kind {
        case .draws:
            for key in keys {
                // The entries first: with the first of them the pool's sum goes, by which the others could be tried out.
                try database.run("DELETE FROM draw_entry WHERE draw = ?1", [.integer(key)])
                try database.run("UPDATE draw SET is_kept = 0, who = '' WHERE key = ?1", [.integer(key)])
            }
        case .versions:
            for key in keys { try eraseVersion(key) }
        case .log:
            // Changes can be undone from the last one back only: with one go all before it.
            if let last = keys.max() {
                try database.run("DELETE FROM change_row WHERE change <= ?1", [.integer(last)])
                try database.run("UPDATE change SET state = 'final' WHERE state = 'done' AND key <= ?1", [.integer(last)])
            }
            for key in keys { try database.run("DELETE FROM change WHERE key = ?1", [.integer(key)]) }
        default: break
        }
        note(records: keys.count)
    }

    /// Erases a version, and what is kept of it for undo.
    private func eraseVersion(_ key: Int) throws {
        let layout = try TableLayout("version_seat", in: database)
        guard let place = layout.columns.firstIndex(of: "composition_version") else { return }
        var seats = Set(
            try database.statement("SELECT key FROM version_seat WHERE composition_version = ?1").all([.integer(key)]) { $0.int(0) })
        try database.statement("SELECT row_key, image FROM change_row WHERE table_name = 'version_seat' AND image IS NOT NULL").forEach {
            row in
            if RowImage.values(row.text(1))?[place] == .integer(key) { seats.insert(row.int(0)) }
        }
        let forget = try database.statement("DELETE FROM change_row WHERE table_name = ?1 AND row_key = ?2")
        for seat in seats.sorted() { try forget.run([.text("version_seat"), .integer(seat)]) }
        try forget.run([.text("composition_version"), .integer(key)])
        try database.run("DELETE FROM version_seat WHERE composition_version = ?1", [.integer(key)])
        try database.run("DELETE FROM composition_version WHERE key = ?1", [.integer(key)])
    }
}
