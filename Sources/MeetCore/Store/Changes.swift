/// What can be written within one change; handed out by `Store.perform`, and of no use after it.
///
/// Every method writes only the rows that come to differ. What it writes, the change log keeps, whatever the method.
public final class Changes {
    let database: Database
    let revision: Int
    /// The revision of the database on which this change is made.
    public var base: Int { revision - 1 }
    /// Whether a draw was kept: then the change is told of also where it changes nothing.
    var hasDraw = false
    /// Whether something was taken out of what is kept for undo: then no old page of the file may keep it either.
    private(set) var hasForgotten = false

    /// Writes in a revision of a database.
    init(_ database: Database, revision: Int) {
        self.database = database
        self.revision = revision
    }

    // MARK: People

    /// Writes a person, new or known by the id. Background values of a person without consent are left out.
    /// - Returns: whether anything differed.
    @discardableResult
    public func put(_ person: Person) throws -> Bool {
        try write(PersonRow.form, PersonRow.values(person))
    }

    /// Writes persons as they were filled in or imported: who takes back consent leaves no background in what could be undone either.
    ///
    /// An undo then brings the consent back, and not the background.
    public func enter(_ people: [Person]) throws {
        var losing: Set<String> = []
        for person in people {
            let former = "SELECT key FROM person WHERE id = ?1 AND axis_values <> ''"
            if !person.consent.isGiven, try database.int(former, [.text(person.id.text)]) != nil { losing.insert(person.id.text) }
            try put(person)
        }
        guard !losing.isEmpty else { return }
        try LogScrub(database: database).blank([("axis_values", .text(""))], of: PersonLives(of: losing, in: database))
        // Also where another program is reading now, the pages of before are to go.
        try database.run("UPDATE change_state SET wipe_pending = 1")
        hasForgotten = true
    }

    /// Takes a person out of the database, with seat, pin, exclusions, tables, attendance, and seats in all versions that were
    /// kept. Others' `apart` may go on naming the id, which is no harm.
    /// - Returns: whether there was such a person.
    @discardableResult
    public func remove(_ person: PersonID) throws -> Bool {
        guard let key = try key(of: person) else { return false }
        for table in ["seat", "pin", "exclusion", "version_seat", "table_seat", "attendance"] {
            try database.run("DELETE FROM \(table) WHERE person = ?1", [.integer(key)])
        }
        try database.run("DELETE FROM person WHERE key = ?1", [.integer(key)])
        return true
    }

    // MARK: Venues

    /// Writes a venue, new or known by the id.
    /// - Returns: whether anything differed.
    @discardableResult
    public func put(_ venue: Venue) throws -> Bool {
        try write(VenueRow.form, VenueRow.values(venue))
    }

    /// Takes a venue out of the database, with its bookings and busy times. The programme's rules may go on naming it.
    /// - Returns: whether there was such a venue.
    @discardableResult
    public func remove(_ venue: VenueID) throws -> Bool {
        for table in ["booking", "busy_time"] {
            try database.run("DELETE FROM \(table) WHERE venue = (SELECT key FROM venue WHERE id = ?1)", [.text(venue.text)])
        }
        return try database.run("DELETE FROM venue WHERE id = ?1", [.text(venue.text)]) > 0
    }

    // MARK: Parts

    /// Writes a row where it differs from what there is.
    func write(_ form: RowForm, _ values: [SQLValue]) throws -> Bool {
        try database.run(form.upsert, values + [.integer(revision)]) > 0
    }

    /// The key of a person; nil where there is none.
    func key(of person: PersonID) throws -> Int? {
        try database.int("SELECT key FROM person WHERE id = ?1", [.text(person.text)])
    }

    /// The key of a person.
    /// - Throws: `StoreError.unknown`.
    func knownKey(of person: PersonID) throws -> Int {
        guard let key = try key(of: person) else { throw StoreError.unknown(.person, id: person.text) }
        return key
    }

    /// The key of a cohort.
    /// - Throws: `StoreError.unknown`.
    func knownKey(of cohort: CohortID) throws -> Int {
        guard let key = try database.int("SELECT key FROM cohort WHERE id = ?1", [.text(cohort.text)]) else {
            throw StoreError.unknown(.cohort, id: cohort.text)
        }
        return key
    }
}
