extension Store {
    /// What the draws that are kept say of one person, the newest first.
    public func drawEntries(of person: PersonID) throws -> [PersonDraw] {
        try withDatabase { database in
            try database.transaction(.deferred) {
                try database.statement(
                    """
                    SELECT draw.number, draw.at, draw.who, draw.seed, draw.roll, draw.cohorts, pot, party, party_size, cohort, registered,
                      (SELECT min(other.id) FROM draw_entry AS their JOIN person AS other ON other.key = their.person
                       WHERE their.draw = draw.number AND their.party = own.party)
                    FROM (SELECT key AS number, at, who, seed, roll, cohorts FROM draw) AS draw
                    JOIN draw_entry AS own ON own.draw = draw.number
                    WHERE own.person = (SELECT key FROM person WHERE id = ?1) ORDER BY draw.number DESC
                    """
                ).all([.text(person.text)]) { row in
                    guard let at = Timestamp(row.text(1)), let seed = UInt64(row.text(3)) else {
                        throw StoreError.damaged(details: "draw, number \(row.int(0))")
                    }
                    let cohorts = JoinedText.split(row.text(5)).map { CohortID($0) }
                    let place = row.optionalInt(9)
                    let drawn = place.flatMap { cohorts.indices.contains($0) ? cohorts[$0] : nil }
                    return PersonDraw(
                        number: row.int(0), at: at, who: row.text(2), seed: seed, roll: row.text(4), pot: row.optionalInt(6),
                        partySize: row.optionalInt(8), lotOf: row.optionalText(11).map { PersonID($0) } ?? person, cohort: drawn,
                        registered: row.optionalText(10).flatMap { CivilDate($0) })
                }
            }
        }
    }
}
