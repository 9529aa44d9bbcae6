/// A person who is excluded from a cohort is not in it.
enum ExclusionRule: HardRule {
    static func breaches(in cohort: Int, of composition: WorkingComposition) -> [BrokenRule] {
        let problem = composition.problem
        guard !problem.excludedFrom.isEmpty else { return [] }
        return composition.sortedMembers(cohort).filter { problem.excludedFrom[Int32($0)]?.contains(Int32(cohort)) == true }
            .map { BrokenRule(rule: .exclusion, cohort: problem.cohorts[cohort], persons: [problem.persons[$0]]) }
    }
}
