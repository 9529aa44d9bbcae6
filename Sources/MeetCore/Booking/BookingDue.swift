/// Something about a venue that wants to be done soon.
public struct BookingDue: Hashable, Sendable {
    /// What it is.
    public enum Kind: Int, Hashable, Comparable, Sendable {
        /// The session is called off, and the house still expects us.
        case calledOff
        /// The house holds the booking no longer than to the day.
        case holdEnds
        /// After the day cancelling costs.
        case freeCancellationEnds
        /// The house has not answered, and the session is near.
        case unanswered
        /// The booking is only an idea, and the session is near.
        case notRequested
        /// The session has no venue, and is near.
        case noVenue
        /// The session was moved after it was booked.
        case moved

        /// In the order above.
        public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    /// Which session.
    public let session: SessionKey
    /// What it is.
    public let kind: Kind
    /// The day by which it is to be done: the last day of the hold or of free cancellation, or that of the session.
    public let day: CivilDate
    /// The venue, where there is one.
    public let venue: VenueID?

    /// So many days before a hold or free cancellation ends it is told.
    private static let notice = 14
    /// So many days before a session its venue should be agreed.
    private static let horizon = 42

    /// What is due for some sessions on a day, what is nearest first. What is past is told too, but not of sessions that are over.
    public static func all(_ sessions: [Session], bookings: [Booking], today: CivilDate) -> [BookingDue] {
        let booked = Dictionary(bookings.filter(\.state.isActive).map { ($0.session, $0) }) { first, _ in first }
        var due: [BookingDue] = []
        for session in sessions where session.date >= today {
            func add(_ kind: Kind, _ day: CivilDate, _ venue: VenueID?) {
                due.append(BookingDue(session: session.key, kind: kind, day: day, venue: venue))
            }
            let isNear = session.date - today <= horizon
            if session.isCancelled {
                // Before it costs, if that can be.
                if let booking = booked[session.key], booking.state.isKnownToHouse {
                    add(.calledOff, booking.freeUntil.map { max(today, $0) } ?? session.date, booking.venue)
                }
                continue
            }
            guard let booking = booked[session.key] else {
                if isNear { add(.noVenue, session.date, nil) }
                continue
            }
            if booking.span != session.span, booking.state.isKnownToHouse {
                add(.moved, booking.span.date, booking.venue)
            }
            switch booking.state {
            case .idea: if isNear { add(.notRequested, session.date, booking.venue) }
            case .requested: if isNear { add(.unanswered, session.date, booking.venue) }
            case .preliminary:
                if let end = booking.heldUntil, end - today <= notice { add(.holdEnds, end, booking.venue) }
            case .confirmed, .declined, .cancelled: break
            }
            if booking.state.isKnownToHouse, let end = booking.freeUntil, end >= today, end - today <= notice {
                add(.freeCancellationEnds, end, booking.venue)
            }
        }
        return due.sorted { ($0.day, $0.kind, $0.session) < ($1.day, $1.kind, $1.session) }
    }

    /// What is to be done, as a sentence.
    public func sentence(_ words: Words, _ names: BookingNames) -> String {
        let (session, day) = (names.session(session), words.shortDate(day: day.parts.day, month: day.parts.month))
        let venue = venue.map { names.venue($0) } ?? ""
        switch kind {
        case .calledOff: return words.dueCalledOff(session, venue, day)
        case .holdEnds: return words.dueHold(session, venue, day)
        case .freeCancellationEnds: return words.dueFreeCancellation(session, venue, day)
        case .unanswered: return words.dueUnanswered(session, venue, day)
        case .notRequested: return words.dueNotRequested(session, venue, day)
        case .noVenue: return words.dueNoVenue(session, day)
        case .moved: return words.dueMoved(session, venue, day)
        }
    }
}
