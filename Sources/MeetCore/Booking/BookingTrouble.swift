/// What is wrong with a booking that stands: it is for another time than the session's, its house does not suit, or is not free.
///
/// The one place where this is asked: for the plan, the Venues screen and `meet check`.
public struct BookingTrouble: Hashable, Sendable {
    /// The session has been moved since it was booked.
    public let isMoved: Bool
    /// What stands against the house; not that nobody knows where it lies, which only keeps a plan from choosing it.
    public let obstacles: [VenueObstacle]

    /// What is wrong with a booking; nil where nothing is.
    ///
    /// - Parameters:
    ///   - venue: its house; nil where that is gone.
    ///   - diary: who else is there; nil where that is told otherwise.
    public init?(_ booking: Booking, of session: Session, _ party: CohortParty, at venue: Venue?, diary: VenueDiary? = nil) {
        isMoved = booking.span != session.span
        var found: [VenueObstacle] = []
        if let venue {
            found = VenueFit.obstacles(venue, session, party).filter { $0 != .placeUnknown }
            found += diary?.clashes(venue, booking.span, except: session.key) ?? []
        }
        obstacles = found
        if !isMoved, obstacles.isEmpty { return nil }
    }

    /// What is wrong, each as a sentence.
    public func sentences(_ booking: Booking, _ words: Words, _ names: BookingNames) -> [String] {
        (isMoved ? [words.bookingForOldTime(names.span(booking.span))] : []) + obstacles.map { $0.sentence(words, names) }
    }
}
