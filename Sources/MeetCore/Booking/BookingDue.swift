/// Something about a venue that wants to be done soon.
public struct BookingDue: Hashable, Sendable {
    /// What it is.
    public enum Kind: Int, Hashable, Comparable, Sendable {
        /// The session is called off, and the house still expects us.
        case calledOff
        /// The session is no longer planned, and the house still expects us.
        case gone
        /// The house held the booking until the day, which is past.
        case holdOver
        /// The house holds the booking no longer than to the day.
        case holdEnds
        /// The house holds the booking, and nobody knows until when.
        case holdUnknown
        /// After the day cancelling costs.
        case freeCancellationEnds
        /// The house was asked long ago and has not answered; the day is the one on which it was asked.
        case longUnanswered
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
    /// The day on which it is told.
    public let today: CivilDate

    /// So many days before a hold or free cancellation ends it is told.
    private static let notice = 14
    /// So many days before a session its venue should be agreed.
    private static let horizon = 42
    /// So many days after a house was asked it should have answered.
    private static let patience = 10

    /// What is due for some sessions on a day, what is nearest first. What is past is told too, but not of sessions that are over.
    ///
    /// - Parameter sessions: all of the cohorts whose bookings are given: a booking of any other session is of one that is no longer planned.
    public static func all(_ sessions: [Session], bookings: [Booking], today: CivilDate) -> [BookingDue] {
        let planned = Set(sessions.map(\.key))
        let booked = Booking.active(bookings)
        var due: [BookingDue] = []
        for session in sessions where session.date >= today {
            func add(_ kind: Kind, _ day: CivilDate, _ venue: VenueID?) {
                due.append(BookingDue(session: session.key, kind: kind, day: day, venue: venue, today: today))
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
            case .requested:
                if let asked = booking.askedOn, today - asked >= patience {
                    add(.longUnanswered, asked, booking.venue)
                } else if isNear {
                    add(.unanswered, session.date, booking.venue)
                }
            case .preliminary:
                if let end = booking.heldUntil {
                    if end - today <= notice { add(end < today ? .holdOver : .holdEnds, end, booking.venue) }
                } else {
                    add(.holdUnknown, today, booking.venue)
                }
            case .confirmed, .declined, .cancelled: break
            }
            if booking.state.isKnownToHouse, let end = booking.freeUntil, end >= today, end - today <= notice {
                add(.freeCancellationEnds, end, booking.venue)
            }
        }
        for booking in Booking.withoutSession(bookings, planned: planned, today: today) where booking.state.isKnownToHouse {
            let day = booking.freeUntil.map { max(today, $0) } ?? booking.span.date
            due.append(BookingDue(session: booking.session, kind: .gone, day: day, venue: booking.venue, today: today))
        }
        return due.sorted { ($0.day, $0.kind, $0.session) < ($1.day, $1.kind, $1.session) }
    }

    /// What is to be done, as a sentence.
    public func sentence(_ words: Words, _ names: BookingNames) -> String {
        let (session, day) = (names.session(session), names.near(day, from: today))
        let venue = venue.map { names.venue($0) } ?? ""
        switch kind {
        case .calledOff: return words.dueCalledOff(session, venue, day)
        case .gone: return words.dueGone(session, venue, day)
        case .holdOver: return words.dueHoldOver(session, venue, day)
        case .holdEnds: return words.dueHold(session, venue, day)
        case .holdUnknown: return words.dueHoldUnknown(session, venue)
        case .longUnanswered: return words.dueLongUnanswered(session, venue, day)
        case .freeCancellationEnds: return words.dueFreeCancellation(session, venue, day)
        case .unanswered: return words.dueUnanswered(session, venue, day)
        case .notRequested: return words.dueNotRequested(session, venue, day)
        case .noVenue: return words.dueNoVenue(session, day)
        case .moved: return words.dueMoved(session, venue, day)
        }
    }
}
