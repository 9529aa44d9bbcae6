// Venues for sessions, and the times at which houses are taken by others.
extension Changes {
    /// Writes a booking: a new one where its number is 0, else over the one of its number.
    ///
    /// Whether the house is free is asked within the change, when nobody else can write; the triggers of the database ask again.
    /// - Returns: the number under which it is kept.
    /// - Throws: `StoreError.venueTaken`, `.sessionBooked` where the session has another active booking, `.unknown`.
    @discardableResult
    public func put(_ booking: Booking) throws -> Int {
        let cohort = try knownKey(of: booking.session.cohort)
        let venue = try knownKey(of: booking.venue)
        if booking.number != 0, try database.int("SELECT 1 FROM booking WHERE key = ?1", [.integer(booking.number)]) == nil {
            throw StoreError.unknown(.booking, id: String(booking.number))
        }
        if booking.state.isActive {
            try refuseSecond(booking, cohort: cohort)
            // What stood there before, as it stands, may stay, also where the buffer has grown since.
            if try !stands(booking, venue: venue), let clash = try clash(booking, venue: venue) { throw StoreError.venueTaken(clash) }
        }
        _ = try write(BookingRow.form, BookingRow.values(booking, cohort: cohort, venue: venue))
        return booking.number != 0 ? booking.number : try database.int("SELECT last_insert_rowid()") ?? 0
    }

    /// The booking of a number, as it is kept now; nil where there is none.
    public func booking(_ number: Int) throws -> Booking? {
        try Store.bookings(database, "WHERE booking.key = \(number)").first
    }

    /// Takes a booking away, as if it had never been; what the house knows of is called off instead (`BookingState.cancelled`).
    /// - Returns: whether there was one.
    @discardableResult
    public func removeBooking(_ number: Int) throws -> Bool {
        try database.run("DELETE FROM booking WHERE key = ?1", [.integer(number)]) > 0
    }

    /// Makes the ideas of some cohorts those of a plan. What is more than an idea stays as it is; ideas that the plan has too stay untouched.
    ///
    /// A plan takes time to make. What changed meanwhile counts: a session that was moved or called off since, that has a booking now, or whose
    /// house was taken, keeps no idea of the plan, and the rest of the plan holds.
    /// - Parameters:
    ///   - cohorts: those that were planned.
    ///   - bookings: the plan; only ideas of these cohorts count.
    /// - Returns: the sessions for which the plan came too late.
    /// - Throws: `StoreError.unknown`.
    @discardableResult
    public func replaceIdeas(of cohorts: Set<CohortID>, with bookings: [Booking]) throws -> [SessionKey] {
        let programme = try programme()
        var spans: [SessionKey: TimeSpan] = [:]
        for cohort in programme.cohorts where cohorts.contains(cohort.id) {
            for session in SessionCalendar.sessions(of: cohort, in: programme) where !session.isCancelled {
                spans[session.key] = session.span
            }
        }
        var wanted: [SessionKey: Booking] = [:]
        for booking in bookings where booking.state == .idea && cohorts.contains(booking.session.cohort) {
            wanted[booking.session] = booking
        }
        let present = try Store.bookings(database, "WHERE state = 'idea'").filter { cohorts.contains($0.session.cohort) }
        for old in present {
            if let new = wanted[old.session], new.venue == old.venue, new.span == old.span {
                wanted[old.session] = nil
            } else {
                // All that goes goes first: two sessions may change houses.
                try removeBooking(old.number)
            }
        }
        var late: [SessionKey] = []
        for (key, booking) in wanted.sorted(by: { $0.key < $1.key }) {
            var booking = booking
            booking.number = 0
            let isStill = try spans[key] == booking.span && !isBusy(booking)
            do {
                if isStill { try put(booking) } else { late.append(key) }
            } catch StoreError.venueTaken {
                late.append(key)
            } catch StoreError.sessionBooked {
                late.append(key)
            }
        }
        return late
    }

    /// Whether others have the house at the time of a booking.
    private func isBusy(_ booking: Booking) throws -> Bool {
        try database.int(
            """
            SELECT 1 FROM busy_time JOIN venue ON venue.key = busy_time.venue
            WHERE venue.id = ?1 AND begin_minute < ?3 + buffer AND ?2 < end_minute + buffer
            """, [.text(booking.venue.text), .integer(booking.span.begin), .integer(booking.span.end)]) != nil
    }

    /// Makes the times at which others have a house those that are given: what was known before of the house goes.
    /// - Throws: `StoreError.unknown`.
    public func replaceBusyTimes(of venue: VenueID, with times: [BusyTime]) throws {
        let house = try knownKey(of: venue)
        var left: [[SQLValue]: Int] = [:]
        for time in times where time.venue == venue { left[Self.row(time, house), default: 0] += 1 }
        let present = try database.statement(
            "SELECT key, begin_minute, end_minute, title, uid FROM busy_time WHERE venue = ?1 ORDER BY key"
        )
        .all([.integer(house)]) { row -> (Int, [SQLValue]) in
            (row.int(0), [.integer(house), .integer(row.int(1)), .integer(row.int(2)), .text(row.text(3)), .text(row.text(4))])
        }
        for (key, values) in present {
            if let count = left[values], count > 0 {
                left[values] = count - 1
            } else {
                try database.run("DELETE FROM busy_time WHERE key = ?1", [.integer(key)])
            }
        }
        let insert = try database.statement(
            "INSERT INTO busy_time (venue, begin_minute, end_minute, title, uid, version) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
        for time in times.sorted(by: { ($0.span, $0.uid, $0.title) < ($1.span, $1.uid, $1.title) }) where time.venue == venue {
            let values = Self.row(time, house)
            guard let count = left[values], count > 0 else { continue }
            left[values] = count - 1
            try insert.run(values + [.integer(revision)])
        }
    }

    // MARK: Parts

    private static func row(_ time: BusyTime, _ venue: Int) -> [SQLValue] {
        [.integer(venue), .integer(time.span.begin), .integer(time.span.end), .text(time.title), .text(time.uid)]
    }

    /// The key of a venue.
    /// - Throws: `StoreError.unknown`.
    private func knownKey(of venue: VenueID) throws -> Int {
        guard let key = try database.int("SELECT key FROM venue WHERE id = ?1", [.text(venue.text)]) else {
            throw StoreError.unknown(.venue, id: venue.text)
        }
        return key
    }

    /// Whether a booking stands already where and when it is to be.
    private func stands(_ booking: Booking, venue: Int) throws -> Bool {
        try database.int(
            "SELECT 1 FROM booking WHERE key = ?1 AND venue = ?2 AND begin_minute = ?3 AND end_minute = ?4 AND state IN (\(Self.active))",
            [.integer(booking.number), .integer(venue), .integer(booking.span.begin), .integer(booking.span.end)]) != nil
    }

    /// Refuses a second active booking of a session.
    private func refuseSecond(_ booking: Booking, cohort: Int) throws {
        let other = try database.text(
            """
            SELECT venue.name FROM booking JOIN venue ON venue.key = booking.venue
            WHERE cohort = ?1 AND session = ?2 AND state IN (\(Self.active)) AND booking.key <> ?3
            """, [.integer(cohort), .integer(booking.session.number), .integer(booking.number)])
        guard let other else { return }
        let name = try database.text("SELECT name FROM cohort WHERE key = ?1", [.integer(cohort)])
        throw StoreError.sessionBooked(cohort: name ?? "", session: booking.session.number, venue: other)
    }

    /// Who has the house at the time of a booking; nil where it is free.
    private func clash(_ booking: Booking, venue: Int) throws -> VenueClash? {
        let select = """
            SELECT venue.name, buffer, theirs.name, session, begin_minute, end_minute, ours.name
            FROM booking JOIN venue ON venue.key = booking.venue JOIN cohort AS theirs ON theirs.key = booking.cohort
            JOIN cohort AS ours ON ours.id = ?5
            WHERE venue = ?1 AND booking.key <> ?2 AND state IN (\(Self.active))
            AND begin_minute < ?4 + buffer AND ?3 < end_minute + buffer ORDER BY begin_minute
            """
        let values: [SQLValue] = [
            .integer(venue), .integer(booking.number), .integer(booking.span.begin), .integer(booking.span.end),
            .text(booking.session.cohort.text),
        ]
        return try database.statement(select).first(values) { row in
            VenueClash(
                venue: row.text(0), buffer: row.int(1),
                wanting: .init(cohort: row.text(6), session: booking.session.number, span: booking.span),
                having: .init(cohort: row.text(2), session: row.int(3), span: TimeSpan(begin: row.int(4), end: row.int(5))))
        }
    }

    private static let active = BookingState.allCases.filter(\.isActive).map { "'\($0.rawValue)'" }.joined(separator: ", ")
}
