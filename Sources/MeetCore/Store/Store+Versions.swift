extension Store {
    /// How much is kept of each cohort: counted, and not read, since of a region the marks alone are half a million rows.
    public func cohortRecords() throws -> [CohortID: CohortRecords] {
        try withDatabase { database in
            var records: [CohortID: CohortRecords] = [:]
            try database.statement("SELECT cohorts FROM composition_version").forEach { row in
                for cohort in JoinedText.split(row.text(0)) { records[CohortID(cohort), default: CohortRecords()].versions += 1 }
            }
            let marks = "SELECT cohort.id, count(*) FROM attendance JOIN cohort ON cohort.key = attendance.cohort GROUP BY cohort.key"
            try database.statement(marks).forEach { row in
                records[CohortID(row.text(0)), default: CohortRecords()].marks = row.int(1)
            }
            let tables =
                "SELECT cohort.id, count(DISTINCT session) FROM table_seat JOIN cohort ON cohort.key = table_seat.cohort GROUP BY cohort.key"
            try database.statement(tables).forEach { row in
                records[CohortID(row.text(0)), default: CohortRecords()].seatedSessions = row.int(1)
            }
            return records
        }
    }

    /// The name of a version by its number, or, where that is 0, of the one that was kept at a moment; nil where there is not one such.
    public func versionName(_ number: Int, keptAt moment: Timestamp) throws -> String? {
        try withDatabase { database in
            let names = try database.statement(
                "SELECT name FROM composition_version WHERE key = ?1 OR (?1 = 0 AND at = ?2)"
            ).all([.integer(number), .text(moment.description)]) { $0.text(0) }
            return names.count == 1 ? names[0] : nil
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
