// Who sits where at the tables, and who came.
extension Changes {
    /// Makes the tables of a cohort what a plan says, session by session; sessions that the plan has no tables for are cleared.
    ///
    /// Only seats that come to differ are written.
    /// - Throws: `StoreError.unknown`; `.duplicate` for a person at two tables of a session.
    public func put(_ plan: TablePlan, of cohort: CohortID) throws {
        let group = try knownKey(of: cohort)
        var wanted: [[Int]: Int] = [:]
        for session in plan.sessions {
            for (index, table) in plan[session].enumerated() {
                for person in table {
                    guard wanted.updateValue(index + 1, forKey: [session, try knownKey(of: person)]) == nil else {
                        throw StoreError.duplicate(.person, id: person.text)
                    }
                }
            }
        }
        let present = try database.statement("SELECT key, session, person, table_number FROM table_seat WHERE cohort = ?1 ORDER BY key")
            .all([.integer(group)]) { (key: $0.int(0), seat: [$0.int(1), $0.int(2)], table: $0.int(3)) }
        for row in present {
            guard let table = wanted.removeValue(forKey: row.seat) else {
                try database.run("DELETE FROM table_seat WHERE key = ?1", [.integer(row.key)])
                continue
            }
            guard table != row.table else { continue }
            try database.run(
                "UPDATE table_seat SET table_number = ?2, version = ?3 WHERE key = ?1",
                [.integer(row.key), .integer(table), .integer(revision)])
        }
        let insert = try database.statement(
            "INSERT INTO table_seat (cohort, session, person, table_number, version) VALUES (?1, ?2, ?3, ?4, ?5)")
        for (seat, table) in wanted.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
            try insert.run([.integer(group), .integer(seat[0]), .integer(seat[1]), .integer(table), .integer(revision)])
        }
    }

    /// Notes whether a person came to a session, who need not be a member: guests come too.
    /// - Parameter state: nil for what is not known any more.
    /// - Throws: `StoreError.unknown`.
    public func mark(_ state: AttendanceState?, _ person: PersonID, at session: SessionKey) throws {
        let place: [SQLValue] = [
            .integer(try knownKey(of: session.cohort)), .integer(session.number), .integer(try knownKey(of: person)),
        ]
        guard let state else {
            try database.run("DELETE FROM attendance WHERE cohort = ?1 AND session = ?2 AND person = ?3", place)
            return
        }
        try database.run(
            """
            INSERT INTO attendance (cohort, session, person, state, version) VALUES (?1, ?2, ?3, ?4, ?5)
            ON CONFLICT (cohort, session, person) DO UPDATE SET state = excluded.state, version = excluded.version
            WHERE state <> excluded.state
            """, place + [.text(state.rawValue), .integer(revision)])
    }
}
