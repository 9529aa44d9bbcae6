extension Changes {
    /// Keeps who sits in some cohorts under a name.
    ///
    /// - Parameters:
    ///   - composition: who sits where; what it says of other cohorts does not count.
    ///   - at: now.
    ///   - who: who keeps it.
    /// - Returns: its number.
    /// - Throws: `StoreError.duplicate` where there is one of the name; `.unknown` for a person or a cohort that the database does not have.
    @discardableResult
    public func keepVersion(_ name: String, of cohorts: [CohortID], _ composition: Composition, at: Timestamp, who: String) throws -> Int {
        try checkVersionName(name)
        // A number is never used twice, so that the log of changes stays right, also where the log is no longer kept: revisions only grow.
        let number = max(revision, (try database.int("SELECT max(key) FROM composition_version") ?? 0) + 1)
        try database.run(
            "INSERT INTO composition_version (key, name, at, who, cohorts, version) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            [
                .integer(number), .text(name), .text(at.description), .text(who), .text(JoinedText.join(cohorts.map(\.text))),
                .integer(revision),
            ])
        let insert = try database.statement(
            "INSERT INTO version_seat (composition_version, person, cohort, version) VALUES (?1, ?2, ?3, ?4)")
        for cohort in cohorts {
            let key = try knownKey(of: cohort)
            for person in composition[cohort] {
                try insert.run([.integer(number), .integer(try knownKey(of: person)), .integer(key), .integer(revision)])
            }
        }
        return number
    }

    /// Gives a version another name; one that is not there is passed over.
    /// - Throws: `StoreError.duplicate` where there is another of the name.
    public func renameVersion(_ number: Int, to name: String) throws {
        try checkVersionName(name, besides: number)
        try database.run(
            "UPDATE composition_version SET name = ?2, version = ?3 WHERE key = ?1 AND name <> ?2",
            [.integer(number), .text(name), .integer(revision)])
    }

    /// Takes a version away.
    /// - Returns: whether there was such a version.
    @discardableResult
    public func removeVersion(_ number: Int) throws -> Bool {
        try database.run("DELETE FROM version_seat WHERE composition_version = ?1", [.integer(number)])
        return try database.run("DELETE FROM composition_version WHERE key = ?1", [.integer(number)]) > 0
    }

    private func checkVersionName(_ name: String, besides number: Int = 0) throws {
        let other = try database.int(
            "SELECT key FROM composition_version WHERE name = ?1 AND key <> ?2", [.text(name), .integer(number)])
        if other != nil { throw StoreError.duplicate(.version, id: name) }
    }
}
