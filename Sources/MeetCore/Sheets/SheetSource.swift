/// What the sheets of one cohort are made of.
public struct SheetSource: Sendable {
    /// The programme.
    public let programme: Programme
    /// Whose sheets they are.
    public let cohort: Cohort
    /// The members.
    public let members: [Person]
    /// The sessions that have dates, in order.
    public let sessions: [Session]
    /// The house of each session of which people are told, by the number of the session.
    public let places: [Int: Venue]
    /// Who sits where.
    public var tables: TablePlan
    /// Who came.
    public var attendance: CohortAttendance

    /// The source of a cohort.
    ///
    /// - Parameters:
    ///   - members: in any order.
    ///   - dates: those of the cohort's sessions.
    ///   - bookings: those of the cohort, or of all, in the order in which they were made.
    public init(
        _ cohort: Cohort, in programme: Programme, members: [Person], dates: [CivilDate], bookings: [Booking], venues: [Venue],
        tables: TablePlan = TablePlan(), attendance: CohortAttendance = CohortAttendance()
    ) {
        self.programme = programme
        self.cohort = cohort
        self.members = members
        sessions = SessionCalendar.sessions(of: cohort, on: dates, in: programme)
        var places: [Int: Venue] = [:]
        for session in sessions {
            guard let booking = Booking.told(of: session.key, among: bookings) else { continue }
            places[session.key.number] =
                venues.first { $0.id == booking.venue } ?? Venue(id: booking.venue, name: booking.venue.text, capacity: 0)
        }
        self.places = places
        self.tables = tables
        self.attendance = attendance
    }

    /// A session by its number; one without a date has what is known of it all the same.
    func session(_ number: Int) -> (session: Session, hasDate: Bool) {
        if let session = sessions.first(where: { $0.key.number == number }) { return (session, true) }
        let dates = [CivilDate](repeating: CivilDate(dayNumber: 0), count: max(1, number))
        let all = SessionCalendar.sessions(of: cohort, on: dates, in: programme)
        return (all[max(1, number) - 1], false)
    }

    /// The number of the next session from a day on; the last one where all have been.
    public func nextSession(from today: CivilDate) -> Int {
        sessions.first { $0.date >= today && !$0.isCancelled }?.key.number ?? sessions.last?.key.number ?? 1
    }

    /// The members' names as lists show them, in order.
    func names(_ options: SheetOptions) -> [String] { options.order.sorted(members).map(\.shownName) }

    /// A sheet of this cohort.
    public func sheet(_ kind: SheetKind, session: Int, _ options: SheetOptions) -> Sheet {
        switch kind {
        case .attendance: return AttendanceSheet.make(self, number: session, options)
        case .door: return DoorSheet.make(self, number: session, options)
        case .coordinator: return CoordinatorSheet.make(self, number: session, options)
        case .tables: return TableSheet.make(self, number: session, options)
        case .matrix: return MatrixSheet.make(self, options)
        case .badges: return BadgeSheet.make(self, options)
        case .encounters: return EncounterSheet.make(self, options)
        }
    }
}
