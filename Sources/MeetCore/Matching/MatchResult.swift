/// What a match found.
public struct MatchResult: Sendable {
    /// How good the composition is known to be.
    public enum Status: String, Hashable, Sendable {
        /// Nothing is broken, and no composition has a better mix.
        case optimal
        /// Nothing is broken.
        case feasible
        /// No composition that leaves the cohorts outside the scope as they are meets every hard rule; this is the least bad one found.
        case infeasible
        /// None that meets every hard rule was found in time.
        case unknown
    }

    /// How good the composition is known to be.
    public let status: Status
    /// The composition of all cohorts, also of those that were not to be changed.
    public let composition: Composition
    /// The persons without a seat, sorted by id.
    public let waiting: [PersonID]
    /// The score of the composition.
    public let score: CompositionScore
    /// A mix energy that no composition can be below which leaves the cohorts outside the scope as they are; nil where none is proven.
    public let mixBound: Int?
    /// The hard rules that the composition breaks.
    public let brokenRules: [BrokenRule]
    /// The rules that are proven not to hold together, as long as the cohorts outside the scope stay as they are.
    public var conflicts: [Conflict] = []
    /// The seed of all chance in the match.
    public let seed: UInt64
    /// The number of steps that the search took.
    public let steps: Int
    /// How long it took, in seconds.
    public let seconds: Double
    /// Whether it was asked to stop before its time.
    public let wasCancelled: Bool
    /// How seats were given among persons alike, to be kept with the result; nil where nothing was drawn.
    public var draw: Draw?
}
