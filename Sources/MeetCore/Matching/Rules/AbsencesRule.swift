/// No member is away on more of the cohort's dates than the programme allows.
enum AbsencesRule: HardRule {
    static func breaches(in cohort: Int, of composition: WorkingComposition) -> [BrokenRule] {
        let problem = composition.problem
        let allowed = problem.programme.allowedAbsences
        return composition.sortedMembers(cohort).compactMap { person in
            let absences = problem.absences(person, cohort)
            guard absences > allowed else { return nil }
            return BrokenRule(
                rule: .absences, cohort: problem.cohorts[cohort], persons: [problem.persons[person]], wanted: allowed, found: absences)
        }
    }
}
