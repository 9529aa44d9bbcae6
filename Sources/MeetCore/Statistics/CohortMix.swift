/// The mix of one cohort, in numbers.
public struct CohortMix: Hashable, Sendable {
    /// Whether all who were members are erased: then counts are known of them, and no energy, which would be that of empty seats.
    public var isOnlyCounted: Bool { erased > 0 && erased == members }

    /// The cohort.
    public let cohort: CohortID
    /// The number of members.
    public let members: Int
    /// How many of them were erased: of those only numbers are known.
    public let erased: Int
    /// The least and the largest number of members.
    public let seats: ClosedRange<Int>
    /// The spread over each axis, in the order of the programme.
    public let axes: [AxisMix]
    /// The terms of the mix energy: balance, targets, crossing.
    public let terms: [MixTerm]

    /// Counts a cohort's members. The terms of the mix energy are of those who are there: they cannot be told from numbers.
    public init(_ cohort: Cohort, _ members: [AxisValues], and former: FormerCounts.Group = FormerCounts.Group(), in programme: Programme) {
        self.cohort = cohort.id
        self.members = members.count + former.persons
        erased = former.persons
        seats = cohort.seats
        axes = programme.axes.map { AxisMix($0, members, and: former) }
        terms = MixEnergy(programme).terms(members)
    }

    /// The mix energy of the cohort.
    ///
    /// Of nobody it says nothing: `isOnlyCounted`.
    public var energy: Int { terms.reduce(0) { $0 + $1.energy } }

    /// The sum of products of poles of each pair of contrasts: 0 where the axes cross freely, far from 0 where they hide two camps.
    public var crossings: [MixTerm] {
        terms.filter { if case .crossing = $0.kind { true } else { false } }
    }
}
