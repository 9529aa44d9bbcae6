/// The mix of a programme: each cohort, all who have a seat, all who wait, and all who applied.
public struct MixReport: Hashable, Sendable {
    /// The name of the programme.
    public let programme: String
    /// The cohorts, in order.
    public let cohorts: [CohortMix]
    /// The spread of all who applied over each axis.
    public let applied: [AxisMix]
    /// The spread of those who have a seat.
    public let seated: [AxisMix]
    /// The spread of those who wait.
    public let waiting: [AxisMix]
    /// How many applied, and how many have a seat.
    public let appliedCount: Int
    /// How many have a seat.
    public let seatedCount: Int
    /// How many of those who applied were erased: of them only numbers are known.
    public let erased: Int
    /// The number of seats, at least and at most.
    public let seats: ClosedRange<Int>

    /// Counts a term's data.
    ///
    /// - Parameter only: the cohorts to report; nil for all. What is said of all who applied stays the same.
    public init(_ data: TermData, only: Set<CohortID>? = nil) {
        self.init(data, BackgroundTable(data), only: only)
    }

    /// Counts a term's data, with the background of everybody looked up already.
    init(_ data: TermData, _ background: BackgroundTable, only: Set<CohortID>?) {
        let programme = data.programme
        let former = data.former.fitted(to: programme)
        let allFormer = former.cohorts.values.reduce(FormerCounts.Group(), +)
        let seated = background.values.indices.filter { background.isSeated[$0] }.map { background.values[$0] }
        let waiting = background.values.indices.filter { !background.isSeated[$0] }.map { background.values[$0] }
        self.programme = programme.name
        cohorts = programme.cohorts.filter { only?.contains($0.id) ?? true }
            .map { CohortMix($0, background.members(of: data.composition[$0.id]).map(\.values), and: former[$0.id], in: programme) }
        applied = programme.axes.map { AxisMix($0, seated + waiting, and: allFormer + former.waiting) }
        self.seated = programme.axes.map { AxisMix($0, seated, and: allFormer) }
        self.waiting = programme.axes.map { AxisMix($0, waiting, and: former.waiting) }
        appliedCount = data.people.count + former.persons
        seatedCount = seated.count + former.seated
        erased = former.persons
        seats =
            programme.cohorts.reduce(0) { $0 + $1.seats.lowerBound }...programme.cohorts.reduce(0) { $0 + $1.seats.upperBound }
    }

    /// The mix energy of the cohorts reported.
    public var energy: Int { cohorts.reduce(0) { $0 + $1.energy } }

    /// The chance that another member of one's cohort is of category `other`, for the members of category `own`, over all cohorts reported.
    ///
    /// xPy = Σ (x_i ÷ X)(y_i ÷ (t_i − 1)), without counting oneself (Massey & Denton 1988); nil where nobody is of `own`.
    public func exposure(axis: Int, of own: Int, to other: Int) -> Double? {
        let total = cohorts.reduce(0) { $0 + $1.axes[axis].counts[own] }
        guard total > 0 else { return nil }
        return cohorts.reduce(0.0) { sum, cohort in
            guard cohort.members > 1 else { return sum }
            let mix = cohort.axes[axis]
            let others = mix.counts[other] - (own == other ? 1 : 0)
            return sum + Double(mix.counts[own]) / Double(total) * Double(max(0, others)) / Double(cohort.members - 1)
        }
    }
}
