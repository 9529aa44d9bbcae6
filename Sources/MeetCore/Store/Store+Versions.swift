extension Store {
    /// In how many versions each cohort is.
    public func versionCounts() throws -> [CohortID: Int] {
        try withDatabase { database in
            var counts: [CohortID: Int] = [:]
            try database.statement("SELECT cohorts FROM composition_version").forEach { row in
                for cohort in JoinedText.split(row.text(0)) { counts[CohortID(cohort), default: 0] += 1 }
            }
            return counts
        }
    }

    /// The versions that were kept of who sits where, the newest first.
    public func versions() throws -> [CompositionVersion] {
        try withDatabase { database in
            try database.transaction(.deferred) {
                var seats: [Int: [CohortID: [PersonID]]] = [:]
                try database.statement(
                    """
                    SELECT composition_version, cohort.id, person.id FROM version_seat
                    JOIN person ON person.key = version_seat.person JOIN cohort ON cohort.key = version_seat.cohort
                    """
                ).forEach { row in
                    seats[row.int(0), default: [:]][CohortID(row.text(1)), default: []].append(PersonID(row.text(2)))
                }
                return try database.statement("SELECT key, name, at, who, cohorts FROM composition_version ORDER BY key DESC").all { row in
                    guard let at = Timestamp(row.text(2)) else { throw StoreError.damaged(details: "composition_version.at") }
                    return CompositionVersion(
                        number: row.int(0), name: row.text(1), at: at, who: row.text(3),
                        cohorts: JoinedText.split(row.text(4)).map { CohortID($0) }, composition: Composition(seats[row.int(0)] ?? [:]))
                }
            }
        }
    }
}
