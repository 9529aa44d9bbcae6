/// One number of a cohort with what it costs in mix energy: the energy of the cohort is the sum over its terms.
public struct CohortTerm: Hashable, Sendable {
    /// What is counted.
    public let kind: TermShare.Kind
    /// The number.
    public let value: Int
    /// The least number that costs nothing.
    public let least: Int
    /// The largest number that costs nothing; nil where there is none.
    public let most: Int?
    /// What the number costs.
    public let energy: Int

    /// The terms of a cohort that can cost anything, in the order of the axes; then the crossings.
    public static func all(in cohort: Int, _ working: WorkingComposition) -> [CohortTerm] {
        working.problem.features.enumerated().compactMap { place, feature in
            guard feature.limits.weight > 0 else { return nil }
            let value = working.sum(place, cohort)
            return CohortTerm(
                kind: TermShare.Kind(feature.kind), value: value, least: Int(feature.limits.low),
                most: feature.limits.high >= FeatureLimits.unlimited ? nil : Int(feature.limits.high),
                energy: feature.limits.energy(Int32(value)))
        }
    }

    /// The term that costs most, the first of several; nil where none costs anything.
    public static func worst(in cohort: Int, _ working: WorkingComposition) -> CohortTerm? {
        all(in: cohort, working).reduce(nil) { worst, term in term.energy > worst?.energy ?? 0 ? term : worst }
    }
}
