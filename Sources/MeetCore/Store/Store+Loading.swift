extension Store {
    /// All that the term holds, as of one moment.
    public func load() throws -> TermData { try snapshot().data }

    /// All that the term holds, as of one moment, with the revision that it is of.
    public func snapshot() throws -> StoreSnapshot {
        try withDatabase { database in
            try database.transaction(.deferred) {
                let (people, idOfKey) = try Self.people(database)
                let data = TermData(
                    programme: try ProgrammeRowReader(database).programme(), people: people, venues: try Self.venues(database),
                    composition: try Self.composition(database, idOfKey), pins: try Self.pins(database, idOfKey),
                    bookings: try Self.bookings(database), former: try FormerRows.read(database))
                return StoreSnapshot(revision: try ChangeLog.revision(database), data: data)
            }
        }
    }

    /// Who sits where and what is fixed by hand, as of one moment, without the people themselves.
    ///
    /// Much quicker than `load()`: for a screen that has the people already.
    public func loadArrangement() throws -> (composition: Composition, pins: Pins) {
        try withDatabase { database in
            try database.transaction(.deferred) {
                var idOfKey: [Int: PersonID] = [:]
                let named = """
                    SELECT key, id FROM person WHERE key IN (SELECT person FROM seat UNION SELECT person FROM pin \
                    UNION SELECT person FROM exclusion)
                    """
                try database.statement(named).forEach { idOfKey[$0.int(0)] = PersonID($0.text(1)) }
                return (try Self.composition(database, idOfKey), try Self.pins(database, idOfKey))
            }
        }
    }

    /// The programme.
    public func loadProgramme() throws -> Programme {
        try withDatabase { database in try database.transaction(.deferred) { try ProgrammeRowReader(database).programme() } }
    }

    /// The persons, sorted by id.
    public func loadPeople() throws -> [Person] {
        try withDatabase { try Self.people($0).people }
    }

    /// The venues, sorted by id.
    public func loadVenues() throws -> [Venue] {
        try withDatabase { try Self.venues($0) }
    }

    /// One person; nil where there is none of the id.
    public func person(_ id: PersonID) throws -> Person? {
        try withDatabase { try Self.person(id, $0) }
    }

    /// A number that grows with every change, undo and redo, by whichever program: when it is another than that of the last
    /// snapshot, what is on the screen is old. Cheap enough to ask for between two keys.
    public func revision() throws -> Int {
        try withDatabase { try ChangeLog.revision($0) }
    }

    // MARK: Parts

    /// The persons in the order of their ids, and the id of each key. SQLite's order of bytes is that of `Identifier`.
    static func people(_ database: Database) throws -> (people: [Person], idOfKey: [Int: PersonID]) {
        let count = try database.int("SELECT count(*) FROM person") ?? 0
        var people: [Person] = []
        var idOfKey: [Int: PersonID] = [:]
        people.reserveCapacity(count)
        idOfKey.reserveCapacity(count)
        var reader = PersonReader()
        try database.statement("SELECT key, \(PersonRow.form.read) FROM person ORDER BY id").forEach { row in
            let person = try reader.person(row, from: 1)
            people.append(person)
            idOfKey[row.int(0)] = person.id
        }
        return (people, idOfKey)
    }

    static func person(_ id: PersonID, _ database: Database) throws -> Person? {
        try database.statement(PersonRow.form.select + " WHERE id = ?1").first([.text(id.text)]) { row in
            var reader = PersonReader()
            return try reader.person(row, from: 0)
        }
    }

    static func venues(_ database: Database) throws -> [Venue] {
        try database.statement(VenueRow.form.select + " ORDER BY id").all { try VenueRow.venue($0) }
    }

    static func composition(_ database: Database, _ idOfKey: [Int: PersonID]) throws -> Composition {
        var members: [Int: [PersonID]] = [:]
        try database.statement("SELECT person, cohort FROM seat").forEach { row in
            guard let person = idOfKey[row.int(0)] else { throw StoreError.damaged(details: "seat.person") }
            members[row.int(1), default: []].append(person)
        }
        var composition: [CohortID: [PersonID]] = [:]
        for (key, id) in try cohorts(database) { composition[id] = members[key] }
        return Composition(composition)
    }

    private static func pins(_ database: Database, _ idOfKey: [Int: PersonID]) throws -> Pins {
        let cohorts = try cohorts(database)
        var pins = Pins()
        try database.statement("SELECT person, cohort FROM pin").forEach { row in
            guard let person = idOfKey[row.int(0)] else { throw StoreError.damaged(details: "pin.person") }
            pins.pinned[person] = cohorts[row.int(1)]
        }
        try database.statement("SELECT person, cohort FROM exclusion").forEach { row in
            guard let person = idOfKey[row.int(0)], let cohort = cohorts[row.int(1)] else { throw StoreError.damaged(details: "exclusion") }
            pins.excluded[person, default: []].insert(cohort)
        }
        return pins
    }

    private static func cohorts(_ database: Database) throws -> [Int: CohortID] {
        Dictionary(uniqueKeysWithValues: try database.statement("SELECT key, id FROM cohort").all { ($0.int(0), CohortID($0.text(1))) })
    }
}
