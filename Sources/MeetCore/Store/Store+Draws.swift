extension Store {
    /// The draws, the newest first, without who took part.
    public func draws() throws -> [DrawRecord] {
        try withDatabase { database in
            try database.statement(Self.drawRows + " ORDER BY draw.key DESC").all { try DrawRecord($0) }
        }
    }

    /// A draw with all that is kept of it; nil where there is none of the number.
    public func draw(_ number: Int) throws -> DrawRecord? {
        try withDatabase { database in
            try database.transaction(.deferred) {
                let entries = try Self.entries(of: number, database)
                return try database.statement(Self.drawRows + " WHERE draw.key = ?1").first([.integer(number)]) {
                    try DrawRecord($0, entries: entries)
                }
            }
        }
    }

    private static let drawRows = "SELECT \(DrawRecord.columns) FROM draw LEFT JOIN change ON change.key = draw.change"

    private static func entries(of number: Int, _ database: Database) throws -> [Draw.Entry] {
        let cohorts = JoinedText.split(try database.text("SELECT cohorts FROM draw WHERE key = ?1", [.integer(number)]) ?? "")
        let rows = try database.statement(
            """
            SELECT person.id, pot, party, party_size, cohort, draw_entry.registered, print
            FROM draw_entry JOIN person ON person.key = draw_entry.person WHERE draw = ?1 ORDER BY person.id
            """)
        return try rows.all([.integer(number)]) { row in
            let cohort = row.optionalInt(4)
            guard cohort.map({ cohorts.indices.contains($0) }) ?? true else { throw StoreError.damaged(details: "draw_entry.cohort") }
            return Draw.Entry(
                person: PersonID(row.text(0)), pot: row.optionalInt(1),
                party: row.optionalInt(2).map { Draw.Party(number: $0, size: row.int(3)) },
                cohort: cohort.map { CohortID(cohorts[$0]) }, registered: row.optionalText(5).flatMap { CivilDate($0) }, print: row.int(6))
        }
    }
}
