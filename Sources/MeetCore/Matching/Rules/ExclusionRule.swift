/// A person who is excluded from a cohort is not in it.
enum ExclusionRule: HardRule {
    static func breaches(in cohort: Int, of composition: WorkingComposition) -> [BrokenRule] {
        let problem = composition.problem
        guard !composition.pins.excludedFrom.isEmpty else { return [] }
        return composition.sortedMembers(cohort).filter { composition.pins.excludes($0, from: cohort) }
            .map { BrokenRule(rule: .exclusion, cohort: problem.cohorts[cohort], persons: [problem.persons[$0]]) }
    }
}
