/// What the coordinator has fixed by hand: who stays in a cohort, and who stays out of one.
public struct Pins: Hashable, Sendable {
    /// The cohort in which a person is kept.
    public var pinned: [PersonID: CohortID]
    /// The cohorts that a person is kept out of.
    public var excluded: [PersonID: Set<CohortID>]

    /// The given pins and exclusions.
    public init(pinned: [PersonID: CohortID] = [:], excluded: [PersonID: Set<CohortID>] = [:]) {
        self.pinned = pinned
        self.excluded = excluded
    }

    /// Whether a person is kept out of a cohort.
    public func excludes(_ person: PersonID, from cohort: CohortID) -> Bool {
        excluded[person]?.contains(cohort) ?? false
    }
}
