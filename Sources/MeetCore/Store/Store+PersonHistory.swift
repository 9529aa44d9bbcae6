extension Store {
    /// What was done that names a person, the newest first: who did what and when, without values.
    ///
    /// Changes that concern many at once (a match, an import) name nobody, and are not among them: see `seatMoves(of:)`.
    public func history(of person: PersonID, limit: Int = 100) throws -> [ChangeRecord] {
        try withDatabase { database in
            let found = try database.statement(
                "SELECT \(ChangeRecord.columns) FROM change WHERE instr(detail, ?1) > 0 ORDER BY key DESC"
            ).all([.text(JoinedText.join([person.text]))]) { try ChangeRecord($0) }
            return Array(found.filter { $0.kind.names(person) }.prefix(limit))
        }
    }

    /// The seats that a person got and left by changes that name nobody, the newest first: of those that could still be undone, since the log
    /// keeps no rows of others.
    public func seatMoves(of person: PersonID) throws -> [SeatMove] {
        try withDatabase { database in
            try database.transaction(.deferred) {
                guard let key = try database.int("SELECT key FROM person WHERE id = ?1", [.text(person.text)]) else { return [] }
                // The key may have been another person's before.
                let came =
                    try database.int(
                        "SELECT max(sequence) FROM change_row WHERE table_name = 'person' AND row_key = ?1 AND image IS NULL",
                        [.integer(key)]) ?? 0
                let writes = try database.statement(
                    """
                    SELECT \(ChangeRecord.columns), image FROM change_row JOIN change ON change.key = change_row.change
                    WHERE table_name = 'seat' AND row_key = ?1 AND sequence > ?2 AND state = 'done' ORDER BY sequence
                    """
                ).all([.integer(key), .integer(came)]) { (try ChangeRecord($0), $0.optionalText(8)) }
                var names: [Int: CohortID] = [:]
                try database.statement("SELECT key, id FROM cohort").forEach { names[$0.int(0)] = CohortID($0.text(1)) }
                let present = try database.int("SELECT cohort FROM seat WHERE person = ?1", [.integer(key)])
                return Self.moves(writes, present: present.flatMap { names[$0] }) { image in
                    guard let image, case .integer(let cohort)? = RowImage.values(image)?.first else { return nil }
                    return names[cohort]
                }.filter { !$0.change.kind.names(person) }.reversed()
            }
        }
    }

    /// The cohorts in which a person sits in versions that were kept, the newest first.
    public func versionSeats(of person: PersonID) throws -> [VersionSeat] {
        try withDatabase { database in
            try database.statement(
                """
                SELECT composition_version.name, at, who, cohort.id FROM version_seat
                JOIN composition_version ON composition_version.key = composition_version
                JOIN cohort ON cohort.key = version_seat.cohort JOIN person ON person.key = version_seat.person
                WHERE person.id = ?1 ORDER BY composition_version.key DESC
                """
            ).all([.text(person.text)]) { row in
                guard let at = Timestamp(row.text(1)) else { throw StoreError.damaged(details: "composition_version.at") }
                return VersionSeat(version: row.text(0), at: at, who: row.text(2), cohort: CohortID(row.text(3)))
            }
        }
    }

    /// What each write of a row made of it is what the next one found; the last made it what it is.
    private static func moves(
        _ writes: [(change: ChangeRecord, image: String?)], present: CohortID?, cohort: (String?) -> CohortID?
    ) -> [SeatMove] {
        var moves: [SeatMove] = []
        for (place, write) in writes.enumerated() {
            let before = cohort(write.image)
            let after = place + 1 < writes.count ? cohort(writes[place + 1].image) : present
            if let last = moves.last, last.change == write.change {
                moves[moves.count - 1] = SeatMove(change: last.change, from: last.from, to: after)
            } else {
                moves.append(SeatMove(change: write.change, from: before, to: after))
            }
        }
        return moves.filter { $0.from != $0.to }
    }
}
