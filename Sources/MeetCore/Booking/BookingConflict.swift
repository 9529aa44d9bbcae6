/// What keeps a plan of venues from being whole, proven. A sentence is made of it by `sentence`.
public enum BookingConflict: Hashable, Sendable {
    /// No venue can take a session; for each reason the number of venues that it rules out, each venue counted by its first reason.
    case noVenue(SessionKey, reasons: [Reason])
    /// More sessions meet at one time than there are venues that suit any of them.
    case crowded([SessionKey], venues: [VenueID])
    /// A required venue is none of the venues that the program knows.
    case unknownVenue(VenueID)
    /// A cohort cannot be at a required venue as often as wanted; or is there more often by bookings that are kept.
    case required(CohortID, VenueID, wanted: Int, possible: Int)
    /// Cohorts together cannot be at a required venue as often as wanted.
    case requiredTogether([CohortID], VenueID, wanted: Int, possible: Int)
    /// A cohort cannot have as many different venues as wanted.
    case distinct(CohortID, wanted: Int, possible: Int)
    /// A booking that is kept breaks a rule.
    case kept(Booking, BookingTrouble)

    /// A reason for which venues are ruled out.
    public struct Reason: Hashable, Sendable {
        /// What stands against the first of them.
        public let example: VenueObstacle
        /// The venues.
        public let venues: [VenueID]
    }

    /// The rule by its name in JSON.
    public var rule: String {
        switch self {
        case .noVenue: return "venue"
        case .crowded: return "crowded"
        case .unknownVenue, .required, .requiredTogether: return "required"
        case .distinct: return "distinct"
        case .kept: return "kept"
        }
    }

    /// The session at which one begins to mend it; nil where it is about none.
    public var session: SessionKey? {
        switch self {
        case .noVenue(let session, _): return session
        case .crowded(let sessions, _): return sessions.first
        case .kept(let booking, _): return booking.session
        case .unknownVenue, .required, .requiredTogether, .distinct: return cohorts.first.map { SessionKey($0, 1) }
        }
    }

    /// The cohorts that it is about.
    public var cohorts: [CohortID] {
        switch self {
        case .noVenue(let session, _): return [session.cohort]
        case .crowded(let sessions, _): return sessions.map(\.cohort)
        case .unknownVenue: return []
        case .required(let cohort, _, _, _), .distinct(let cohort, _, _): return [cohort]
        case .requiredTogether(let cohorts, _, _, _): return cohorts
        case .kept(let booking, _): return [booking.session.cohort]
        }
    }
}
