/// What a match may change.
public struct MatchScope: Hashable, Sendable {
    /// The cohorts to fill; nil for all. The other cohorts keep their members.
    public var cohorts: Set<CohortID>?
    /// Whether those who have a seat already keep it, so that only empty seats are filled.
    public var onlyEmptySeats: Bool

    /// A scope of the given values.
    public init(cohorts: Set<CohortID>? = nil, onlyEmptySeats: Bool = false) {
        self.cohorts = cohorts
        self.onlyEmptySeats = onlyEmptySeats
    }
}
