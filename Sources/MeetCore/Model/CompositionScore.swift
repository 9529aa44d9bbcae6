/// The score of a composition as the file format defines it; the levels are compared in this order, and lower is better.
public struct CompositionScore: Hashable, Comparable, Sendable {
    /// The number of broken hard rules.
    public let hard: Int
    /// The number of seats left empty.
    public let unfilled: Int
    /// The mix energy, summed over the cohorts.
    public let mix: Int
    /// On how many dates of their cohorts members are away.
    public let absences: Int

    /// A score of the given levels.
    public init(hard: Int, unfilled: Int, mix: Int, absences: Int) {
        self.hard = hard
        self.unfilled = unfilled
        self.mix = mix
        self.absences = absences
    }

    /// The better score comes first.
    public static func < (left: Self, right: Self) -> Bool {
        (left.hard, left.unfilled, left.mix, left.absences) < (right.hard, right.unfilled, right.mix, right.absences)
    }
}
