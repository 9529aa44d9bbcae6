/// A plan of venues, and how good it is known to be.
public struct BookingPlan: Hashable, Sendable {
    /// How good a plan is known to be.
    public enum Status: String, Hashable, Sendable {
        /// Nothing is broken, and no plan with as few sessions without a venue has less travel.
        case optimal
        /// Nothing is broken.
        case feasible
        /// No plan keeps all rules while the kept bookings stay; this is the least bad one found.
        case infeasible
        /// None that keeps all rules was found in time.
        case unknown
    }

    /// How good it is known to be.
    public let status: Status
    /// The bookings of the cohorts planned, kept and new ones, in the order of the sessions; new ones are ideas with number 0.
    public let bookings: [Booking]
    /// The sessions without a venue, in order.
    public let unbooked: [SessionKey]
    /// The score of the plan.
    public let score: BookingScore
    /// A travel that no plan can be below which breaks nothing and leaves as few sessions without a venue; nil where none is proven.
    public let travelBound: Int?
    /// What is proven to stand in the way of a whole plan.
    public let conflicts: [BookingConflict]
    /// How many members do not count in the travel, since their district has no known centre.
    public let uncounted: Int
    /// The seed of all chance.
    public let seed: UInt64
    /// How much work it was, in the search's own measure.
    public let steps: Int
    /// How long it took, in seconds.
    public let seconds: Double
    /// Whether it was asked to stop before its time.
    public let wasCancelled: Bool

    /// The bookings that are new.
    public var ideas: [Booking] { bookings.filter { $0.number == 0 } }
}
