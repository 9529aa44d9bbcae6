import MeetCore

/// Who is where, as the screens look at it: the bookings of the term and the times of others, made ready once for a load.
struct VenueDesk: Sendable {
    /// The times at which houses are taken by others.
    let busy: [BusyTime]
    /// The active booking of each session.
    let booked: [SessionKey: Booking]
    /// The active bookings of each cohort whose sessions are no longer planned.
    let gone: [CohortID: [Booking]]
    /// When houses are taken.
    let diary: VenueDiary
    /// The venues in the order of their names.
    let byName: [Venue]
    private let venues: [VenueID: Venue]
    private let requests: [SessionKey: [Booking]]

    /// Who is where by a term's data, and the times of others.
    ///
    /// - Parameters:
    ///   - dates: those of each cohort's sessions.
    ///   - today: a booking of a session that is no longer planned is of interest from this day on.
    init(_ data: TermData, dates: [CohortID: [CivilDate]], today: CivilDate, busy: [BusyTime] = []) {
        self.busy = busy
        booked = Booking.active(data.bookings)
        requests = Dictionary(grouping: data.bookings) { $0.session }
        let planned = data.programme.cohorts.flatMap { cohort in
            (dates[cohort.id] ?? []).indices.map { SessionKey(cohort.id, $0 + 1) }
        }
        gone = Dictionary(grouping: Booking.withoutSession(data.bookings, planned: Set(planned), today: today)) { $0.session.cohort }
        diary = VenueDiary(bookings: data.bookings, busy: busy)
        venues = Dictionary(data.venues.map { ($0.id, $0) }) { first, _ in first }
        byName = SwedishOrder.sorted(data.venues) { $0.name }
    }

    /// All bookings that a session has or had, the one that holds first, then the newest.
    func requests(of session: SessionKey) -> [Booking] {
        (requests[session] ?? []).sorted { ($0.state.isActive ? 0 : 1, $1.number) < ($1.state.isActive ? 0 : 1, $0.number) }
    }

    /// The venue of an id; nil where there is none.
    subscript(id: VenueID) -> Venue? { venues[id] }
}
