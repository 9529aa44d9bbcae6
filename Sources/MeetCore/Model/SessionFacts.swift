/// What of a session the calendars of others go by: when it differs from what they were told, they must be told anew.
public struct SessionFacts: Hashable, Sendable {
    /// When the session is.
    public var span: TimeSpan
    /// Where: the house that holds it for us; nil where none does yet.
    public var venue: VenueID?
    /// How sure it is.
    public var status: SessionStatus
    /// When the house expects us, where that is another time than that of the session.
    public var booked: TimeSpan?
    /// What else is told: theme, exercise, names. A change of it is told as new, but moves nobody.
    public var details: String

    /// The given facts.
    public init(span: TimeSpan, venue: VenueID? = nil, status: SessionStatus = .tentative, booked: TimeSpan? = nil, details: String = "") {
        self.span = span
        self.venue = venue
        self.status = status
        self.booked = booked
        self.details = details
    }

    /// The facts of a cohort's session with its bookings, of which the active one counts (of several the last), once the house holds it for us.
    ///
    /// The details hold all that a calendar file says in words of the session and of the states of its bookings, and no member's data.
    public init(of session: Session, _ cohort: Cohort, bookings: [Booking], in programme: Programme, venues: [Venue]) {
        let own = bookings.filter { $0.session == session.key }
        let told = Booking.told(of: session.key, among: own)
        let house = told.flatMap { booking in venues.first { $0.id == booking.venue } }
        let leaders = session.leaders.map { id in programme.name(of: id) }
        let details = [
            programme.name, cohort.name, session.theme, session.exercise,
            leaders.joined(separator: "|"), house?.name ?? "", house?.address ?? "",
            own.map { "\($0.number)=\($0.state.rawValue) \($0.heldUntil?.description ?? "")" }.joined(separator: "|"),
        ]
        self.init(
            span: session.span, venue: told?.venue,
            status: session.isCancelled ? .cancelled : told?.state == .confirmed ? .confirmed : .tentative,
            booked: told.flatMap { $0.span == session.span ? nil : $0.span }, details: details.joined(separator: "\n"))
    }

    /// Whether time, place and status are the same: what the calendar of a reader must move for when they differ.
    public func isSamePlan(as other: SessionFacts) -> Bool {
        span == other.span && venue == other.venue && status == other.status && booked == other.booked
    }
}
