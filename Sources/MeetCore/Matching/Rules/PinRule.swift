/// A pinned person is in the cohort that the pin names.
enum PinRule: HardRule {
    static func breaches(in cohort: Int, of composition: WorkingComposition) -> [BrokenRule] {
        let problem = composition.problem
        return composition.pins.pinnedPersons[cohort].filter { Int(composition.placeOf[Int($0)]) != cohort }
            .map { BrokenRule(rule: .pin, cohort: problem.cohorts[cohort], persons: [problem.persons[Int($0)]]) }
    }
}
