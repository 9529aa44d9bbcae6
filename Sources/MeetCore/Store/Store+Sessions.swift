// What is kept of sessions: where they are, who sits where at the tables, who came. Read when it is asked for, not with the term: of a
// region it would be half a million rows.
extension Store {
    /// The bookings, also those that were declined or cancelled, in the order in which they were made.
    public func bookings() throws -> [Booking] {
        try withDatabase { try Self.bookings($0) }
    }

    /// The times at which houses are taken by others: of one house, or of all.
    public func busyTimes(of venue: VenueID? = nil) throws -> [BusyTime] {
        let condition = venue == nil ? "" : "WHERE venue.id = ?1"
        return try withDatabase { database in
            try database.statement(
                """
                SELECT venue.id, begin_minute, end_minute, title, uid FROM busy_time JOIN venue ON venue.key = busy_time.venue
                \(condition) ORDER BY venue.id, begin_minute, end_minute, busy_time.key
                """
            ).all(venue.map { [.text($0.text)] } ?? []) { row in
                BusyTime(
                    venue: VenueID(row.text(0)), span: TimeSpan(begin: row.int(1), end: row.int(2)), title: row.text(3), uid: row.text(4))
            }
        }
    }

    /// What is kept of the sessions of all cohorts beside the term.
    public func sessionRecords() throws -> SessionRecords {
        try withDatabase { database in
            SessionRecords(
                plans: try Self.tablePlans(database, nil), attendance: try Self.attendance(database, nil),
                accepted: try Self.acceptedAbsences(database))
        }
    }

    /// What calendars are told of sessions, also of those that are no longer planned.
    public func sessionStamps() throws -> [SessionKey: SessionStamp] {
        try withDatabase { try StampKeeper.stamps($0) }
    }

    /// The tables of a cohort at all its sessions.
    public func tablePlan(of cohort: CohortID) throws -> TablePlan {
        try withDatabase { try Self.tablePlans($0, cohort)[cohort] ?? TablePlan() }
    }

    /// The tables of all cohorts that have any.
    public func tablePlans() throws -> [CohortID: TablePlan] { try withDatabase { try Self.tablePlans($0, nil) } }

    /// Who came to the sessions of a cohort.
    public func attendance(of cohort: CohortID) throws -> CohortAttendance {
        try withDatabase { try Self.attendance($0, cohort)[cohort] ?? CohortAttendance() }
    }

    /// Who came to the sessions of all cohorts of which anything is known.
    public func attendance() throws -> [CohortID: CohortAttendance] { try withDatabase { try Self.attendance($0, nil) } }

    // MARK: Parts

    static func bookings(_ database: Database, _ condition: String = "") throws -> [Booking] {
        try database.statement("\(BookingRow.select) \(condition) ORDER BY booking.key").all { try BookingRow.booking($0) }
    }

    static func tablePlans(_ database: Database, _ cohort: CohortID?) throws -> [CohortID: TablePlan] {
        var tables: [CohortID: [Int: [[PersonID]]]] = [:]
        try database.statement(
            """
            SELECT cohort.id, session, table_number, person.id FROM table_seat JOIN cohort ON cohort.key = table_seat.cohort
            JOIN person ON person.key = table_seat.person \(of(cohort)) ORDER BY cohort, session, table_number
            """
        ).forEach(values(cohort)) { row in
            let (cohort, session, table) = (CohortID(row.text(0)), row.int(1), row.int(2))
            var list = tables[cohort]?[session] ?? []
            // A table that everyone has left leaves a gap in the numbers, and no more.
            while list.count < table { list.append([]) }
            list[table - 1].append(PersonID(row.text(3)))
            tables[cohort, default: [:]][session] = list
        }
        return tables.mapValues { TablePlan($0) }
    }

    static func attendance(_ database: Database, _ cohort: CohortID?) throws -> [CohortID: CohortAttendance] {
        var marks: [CohortID: [Int: [PersonID: AttendanceState]]] = [:]
        try database.statement(
            """
            SELECT cohort.id, session, person.id, state FROM attendance JOIN cohort ON cohort.key = attendance.cohort
            JOIN person ON person.key = attendance.person \(of(cohort))
            """
        ).forEach(values(cohort)) { row in
            guard let state = AttendanceState(rawValue: row.text(3)) else { throw StoreError.damaged(details: "attendance.state") }
            marks[CohortID(row.text(0)), default: [:]][row.int(1), default: [:]][PersonID(row.text(2))] = state
        }
        return marks.mapValues { CohortAttendance($0) }
    }

    /// The days on which members were known to be away when they got their seats.
    ///
    /// Of seats from before that was kept, who has not been changed since was known as now; of others nothing is told to have been known.
    static func acceptedAbsences(_ database: Database) throws -> [PersonID: Set<CivilDate>] {
        let rows = try database.statement(
            """
            SELECT person.id, coalesce(seat.absences, person.unavailable) FROM seat JOIN person ON person.key = seat.person
            WHERE seat.absences <> '' OR (seat.absences IS NULL AND person.unavailable <> '' AND person.version <= seat.version)
            """
        ).all { row in
            guard let dates = row.bytes(1, { DateText.dates($0) }) else { throw StoreError.damaged(details: "seat.absences") }
            return (PersonID(row.text(0)), Set(dates))
        }
        return Dictionary(uniqueKeysWithValues: rows)
    }

    private static func of(_ cohort: CohortID?) -> String { cohort == nil ? "" : "WHERE cohort.id = ?1" }

    private static func values(_ cohort: CohortID?) -> [SQLValue] { cohort.map { [.text($0.text)] } ?? [] }
}
