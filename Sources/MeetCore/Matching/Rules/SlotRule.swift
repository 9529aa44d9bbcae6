/// Every member can come in the cohort's slot.
enum SlotRule: HardRule {
    static func breaches(in cohort: Int, of composition: WorkingComposition) -> [BrokenRule] {
        let problem = composition.problem
        return composition.sortedMembers(cohort).filter { !problem.slotFits($0, cohort) }
            .map { BrokenRule(rule: .slot, cohort: problem.cohorts[cohort], persons: [problem.persons[$0]]) }
    }
}
