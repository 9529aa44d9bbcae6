// Whom trouble is about, and of what kind it is: to count it, and to lead to where it is mended.
extension SessionTrouble {
    /// What it is about, in the order in which it is told.
    public enum Kind: Int, CaseIterable, Comparable, Hashable, Sendable {
        case noVenue, unfit, clash, hold, calledOff, gone, venueRules, leader, interpreter, tables, away

        /// By the order in which they are told.
        public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    /// What it is about.
    public var kind: Kind {
        switch self {
        case .noVenue: return .noVenue
        case .unfit: return .unfit
        case .clash: return .clash
        case .hold: return .hold
        case .calledOff: return .calledOff
        case .gone: return .gone
        case .distinct, .required: return .venueRules
        case .leader: return .leader
        case .interpreter: return .interpreter
        case .tables: return .tables
        case .away: return .away
        }
    }

    /// The sessions that it concerns, one of each cohort; where it is about several of one cohort, the first.
    public var sessions: [SessionKey] {
        switch self {
        case .noVenue(let cohort, let numbers, _), .interpreter(let cohort, _, _, let numbers), .away(_, let cohort, let numbers):
            return [SessionKey(cohort, numbers.first ?? 1)]
        case .unfit(let booking, _), .calledOff(let booking), .gone(let booking): return [booking.session]
        case .clash(let clash):
            guard case .booking(let other) = clash.other, other.session.cohort != clash.booking.session.cohort else {
                return [clash.booking.session]
            }
            return [clash.booking.session, other.session]
        case .hold(let due): return [due.session]
        case .distinct(let cohort, _, _), .required(let cohort, _, _, _): return [SessionKey(cohort, 1)]
        case .leader(let clash):
            return clash.first.key.cohort == clash.second.key.cohort ? [clash.second.key] : [clash.first.key, clash.second.key]
        case .tables(let cohort, let misfit): return [SessionKey(cohort, misfit.sessions.first ?? 1)]
        }
    }
}
