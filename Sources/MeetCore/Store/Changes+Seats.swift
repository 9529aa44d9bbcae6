extension Changes {
    /// Gives a person a seat, or takes it away.
    /// - Parameter cohort: where the person is to sit; nil for nowhere.
    /// - Throws: `StoreError.unknown`.
    public func setSeat(_ person: PersonID, in cohort: CohortID?) throws {
        try set("seat", try knownKey(of: person), to: try cohort.map { try knownKey(of: $0) })
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
        for person in leaving { try set("seat", person, to: nil) }
        for (person, cohort) in wanted.sorted(by: { $0.key < $1.key }) { try set("seat", person, to: cohort) }
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
