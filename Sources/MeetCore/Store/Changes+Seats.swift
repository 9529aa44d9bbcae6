extension Changes {
    /// Gives a person a seat, or takes it away.
    /// - Parameter cohort: where the person is to sit; nil for nowhere.
    /// - Throws: `StoreError.unknown`.
    public func setSeat(_ person: PersonID, in cohort: CohortID?) throws {
        let key = try knownKey(of: person)
        let place = try cohort.map { try knownKey(of: $0) }
        try seat(key, in: place, absences: place.map { try absences(of: [key: $0])[key] ?? "" } ?? "")
    }

    /// Makes the members of some cohorts what a composition says; a cohort that it does not name is emptied.
    ///
    /// Members of other cohorts stay, unless the composition has them in one of these: then they move.
    /// - Parameters:
    ///   - cohorts: the cohorts to fill anew.
    ///   - composition: their members; what it says of other cohorts does not count.
    /// - Throws: `StoreError.unknown`; `.duplicate` for a person in two of the cohorts.
    public func replaceComposition(of cohorts: Set<CohortID>, with composition: Composition) throws {
        var wanted: [Int: Int] = [:]
        var keys: Set<Int> = []
        for cohort in cohorts.sorted() {
            let key = try knownKey(of: cohort)
            keys.insert(key)
            for person in composition[cohort] {
                guard wanted.updateValue(key, forKey: try knownKey(of: person)) == nil else {
                    throw StoreError.duplicate(.person, id: person.text)
                }
            }
        }
        var leaving: [Int] = []
        try database.statement("SELECT person, cohort FROM seat").forEach { row in
            let (person, cohort) = (row.int(0), row.int(1))
            switch wanted[person] {
            case cohort: wanted[person] = nil
            case nil where keys.contains(cohort): leaving.append(person)
            default: break
            }
        }
        for person in leaving { try seat(person, in: nil, absences: "") }
        let absences = try absences(of: wanted)
        for (person, cohort) in wanted.sorted(by: { $0.key < $1.key }) { try seat(person, in: cohort, absences: absences[person] ?? "") }
    }

    /// Keeps a person in a cohort, or no longer.
    /// - Parameter cohort: where the person is to stay; nil for wherever.
    /// - Throws: `StoreError.unknown`.
    public func setPin(_ person: PersonID, in cohort: CohortID?) throws {
        try set("pin", try knownKey(of: person), to: try cohort.map { try knownKey(of: $0) })
    }

    /// Keeps a person out of a cohort, or no longer.
    /// - Throws: `StoreError.unknown`.
    public func setExclusion(_ person: PersonID, from cohort: CohortID, _ isExcluded: Bool) throws {
        let pair: [SQLValue] = [.integer(try knownKey(of: person)), .integer(try knownKey(of: cohort))]
        if isExcluded {
            try database.run(
                "INSERT INTO exclusion (person, cohort, version) VALUES (?1, ?2, ?3) ON CONFLICT (person, cohort) DO NOTHING",
                pair + [.integer(revision)])
        } else {
            try database.run("DELETE FROM exclusion WHERE person = ?1 AND cohort = ?2", pair)
        }
    }

    /// Makes all pins and exclusions what is given; others end.
    /// - Throws: `StoreError.unknown`.
    public func put(_ pins: Pins) throws {
        let old = try database.statement("SELECT person.id FROM pin JOIN person ON person.key = pin.person").all { PersonID($0.text(0)) }
        for person in old where pins.pinned[person] == nil { try setPin(person, in: nil) }
        for (person, cohort) in pins.pinned.sorted(by: { $0.key < $1.key }) { try setPin(person, in: cohort) }
        let pairs = try database.statement(
            """
            SELECT person.id, cohort.id FROM exclusion
            JOIN person ON person.key = exclusion.person JOIN cohort ON cohort.key = exclusion.cohort
            """
        ).all { (PersonID($0.text(0)), CohortID($0.text(1))) }
        for (person, cohort) in pairs where !pins.excludes(person, from: cohort) { try setExclusion(person, from: cohort, false) }
        for (person, cohorts) in pins.excluded.sorted(by: { $0.key < $1.key }) {
            for cohort in cohorts.sorted() { try setExclusion(person, from: cohort, true) }
        }
    }

    /// Gives a person a seat in a cohort, both by key, or takes it away.
    /// - Parameter absences: on which of the cohort's days the person is known to be away now.
    private func seat(_ person: Int, in cohort: Int?, absences: String) throws {
        guard let cohort else {
            try set("seat", person, to: nil)
            return
        }
        try database.run(
            """
            INSERT INTO seat (person, cohort, absences, version) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (person) DO UPDATE
            SET cohort = excluded.cohort, absences = excluded.absences, version = excluded.version WHERE cohort <> excluded.cohort
            """, [.integer(person), .integer(cohort), .text(absences), .integer(revision)])
    }

    /// On which days of its sessions who is to sit in a cohort is away, as a column of days; who is on none is left out.
    /// - Parameter seats: the cohort of each person, both by key.
    private func absences(of seats: [Int: Int]) throws -> [Int: String] {
        let only = seats.count == 1 ? seats.keys.first : nil
        let select = "SELECT key, unavailable FROM person WHERE unavailable <> ''" + (only == nil ? "" : " AND key = ?1")
        let away = try database.statement(select).all(only.map { [.integer($0)] } ?? []) { row in
            guard let dates = row.bytes(1, { DateText.dates($0) }) else { throw StoreError.damaged(details: "person.unavailable") }
            return (key: row.int(0), dates: dates)
        }.filter { seats[$0.key] != nil }
        guard !away.isEmpty else { return [:] }
        let programme = try programme()
        let keys = try database.statement("SELECT id, key FROM cohort").all { (CohortID($0.text(0)), $0.int(1)) }
        let keyOf = Dictionary(uniqueKeysWithValues: keys)
        let wanted = Set(away.compactMap { seats[$0.key] })
        var dates: [Int: Set<CivilDate>] = [:]
        for cohort in programme.cohorts {
            guard let key = keyOf[cohort.id], wanted.contains(key) else { continue }
            dates[key] = Set(SessionDates(of: cohort, in: programme).dates)
        }
        var result: [Int: String] = [:]
        for (person, days) in away {
            let missed = seats[person].flatMap { dates[$0] }.map { own in days.filter(own.contains) } ?? []
            if !missed.isEmpty { result[person] = DateText.join(missed) }
        }
        return result
    }

    /// Sets the one cohort that a table has for a person, both by key.
    private func set(_ table: String, _ person: Int, to cohort: Int?) throws {
        guard let cohort else {
            try database.run("DELETE FROM \(table) WHERE person = ?1", [.integer(person)])
            return
        }
        try database.run(
            """
            INSERT INTO \(table) (person, cohort, version) VALUES (?1, ?2, ?3) ON CONFLICT (person)
            DO UPDATE SET cohort = excluded.cohort, version = excluded.version WHERE cohort <> excluded.cohort
            """, [.integer(person), .integer(cohort), .integer(revision)])
    }
}
