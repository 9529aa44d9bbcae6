/// A cohort has no fewer and no more members than its seats allow.
enum SeatsRule: HardRule {
    static func breaches(in cohort: Int, of composition: WorkingComposition) -> [BrokenRule] {
        let problem = composition.problem
        let size = composition.size(cohort)
        let seats = Int(problem.seatsLow[cohort])...Int(problem.seatsHigh[cohort])
        guard !seats.contains(size) else { return [] }
        let wanted = size < seats.lowerBound ? seats.lowerBound : seats.upperBound
        return [BrokenRule(rule: .seats, cohort: problem.cohorts[cohort], wanted: wanted, found: size)]
    }
}
