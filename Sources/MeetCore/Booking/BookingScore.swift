/// The score of a plan of venues, in levels that are compared in this order; lower is better.
public struct BookingScore: Hashable, Comparable, Sendable {
    /// Broken hard rules: for each cohort the venues that it lacks to the least number of different ones, and the times at a required venue
    /// that are missing or too many; and each kept booking that breaks a rule.
    public var hard: Int
    /// Sessions without a venue.
    public var unbooked: Int
    /// Σ over cohorts of the travel of their members, in units of 100 m.
    public var travel: Int
    /// SEK for all sessions.
    public var cost: Int

    /// A score of the given levels.
    public init(hard: Int = 0, unbooked: Int = 0, travel: Int = 0, cost: Int = 0) {
        self.hard = hard
        self.unbooked = unbooked
        self.travel = travel
        self.cost = cost
    }

    /// The score as levels of a search.
    init(_ levels: Levels) {
        self.init(hard: levels.first, unbooked: levels.second, travel: levels.third, cost: levels.fourth)
    }

    /// The score as levels of a search.
    var levels: Levels { Levels(hard, unbooked, travel, cost) }

    /// The better score comes first.
    public static func < (left: Self, right: Self) -> Bool { left.levels < right.levels }
}
