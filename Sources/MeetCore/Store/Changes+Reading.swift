// What is kept at this moment, for whoever must know it before writing: nobody else can write until the change ends.
extension Changes {
    /// The programme.
    public func programme() throws -> Programme { try ProgrammeRowReader(database).programme() }

    /// The persons, sorted by id.
    public func people() throws -> [Person] { try Store.people(database).people }

    /// The venues, sorted by id.
    public func venues() throws -> [Venue] { try Store.venues(database) }

    /// The tables of a cohort, and what a plan of them is made from.
    public func tablesBasis(of cohort: CohortID) throws -> TablesBasis {
        TablesBasis(
            cohort: cohort, plan: try Store.tablePlans(database, cohort)[cohort] ?? TablePlan(),
            attendance: try attendance(of: cohort), members: try members(of: cohort))
    }

    /// Who came to the sessions of a cohort.
    public func attendance(of cohort: CohortID) throws -> CohortAttendance {
        try Store.attendance(database, cohort)[cohort] ?? CohortAttendance()
    }

    /// The members of a cohort, sorted by id.
    public func members(of cohort: CohortID) throws -> [PersonID] {
        let select = "SELECT person.id FROM seat JOIN person ON person.key = seat.person JOIN cohort ON cohort.key = seat.cohort"
        return try database.statement(select + " WHERE cohort.id = ?1 ORDER BY person.id").all([.text(cohort.text)]) {
            PersonID($0.text(0))
        }
    }

    /// What a version is called; nil where there is none of the number.
    public func versionName(_ number: Int) throws -> String? {
        try database.text("SELECT name FROM composition_version WHERE key = ?1", [.integer(number)])
    }

    /// One person; nil where there is none of the id.
    public func person(_ id: PersonID) throws -> Person? { try Store.person(id, database) }
}
