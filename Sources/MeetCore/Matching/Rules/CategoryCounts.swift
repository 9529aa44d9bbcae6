/// What the three rules about the number of a category share: looking at each category's count in a cohort.
enum CategoryCounts {
    /// The breaches of a rule about counts.
    ///
    /// - Parameter wanted: gives the number that the rule wants, where a count breaks it; nil where the count is in order.
    static func breaches(
        _ rule: BrokenRule.Kind, in cohort: Int, of composition: WorkingComposition, wanted: (FeatureLimits, Int) -> Int?
    ) -> [BrokenRule] {
        let problem = composition.problem
        return problem.features.indices.compactMap { feature in
            guard case .count(let axis, let category) = problem.features[feature].kind else { return nil }
            let count = composition.sum(feature, cohort)
            guard let wanted = wanted(problem.features[feature].limits, count) else { return nil }
            let definition = problem.programme.axes[axis]
            return BrokenRule(
                rule: rule, cohort: problem.cohorts[cohort], axis: definition.id, category: definition.categories[category].id,
                wanted: wanted, found: count)
        }
    }
}
