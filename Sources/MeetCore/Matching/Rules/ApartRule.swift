/// Persons who are to be kept apart are not in the same cohort; each pair counts once.
enum ApartRule: HardRule {
    static func breaches(in cohort: Int, of composition: WorkingComposition) -> [BrokenRule] {
        let problem = composition.problem
        guard !problem.apart.isEmpty else { return [] }
        return composition.sortedMembers(cohort).filter { problem.hasApart[$0] }.flatMap { person in
            (problem.apart[Int32(person)] ?? []).map(Int.init)
                .filter { person < $0 && Int(composition.placeOf[$0]) == cohort }
                .map {
                    BrokenRule(
                        rule: .apart, cohort: problem.cohorts[cohort], persons: [problem.persons[person], problem.persons[$0]])
                }
        }
    }
}
