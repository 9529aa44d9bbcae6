import MeetCore

/// All advice for a cohort, as far as a command shows it.
struct CohortAdviceReport {
    /// Steps of one kind: the first, with how many there are in all.
    struct Steps {
        let kind: AdviceStep.Kind
        /// The best, one for each effect and member who leaves.
        let first: [AdviceStep]
        /// The first single step of each.
        let singles: [SingleStep]
        /// How many single steps there are.
        let count: Int
    }

    let advice: CohortAdvice
    /// Swaps, adds, removals.
    let steps: [Steps]
    /// Who could take the place of each member; a group that comes together is there once.
    let replacements: [ReplacementReport]
    let recruits: RecruitAdvice

    init(_ cohort: Int, _ working: WorkingComposition, top: Int) {
        let advice = CohortAdvice(for: cohort, in: working)
        self.advice = advice
        steps = [(AdviceStep.Kind.swap, advice.swaps), (.add, advice.adds), (.remove, advice.removals)].map { kind, all in
            let first = Array(all.prefix(top))
            return Steps(
                kind: kind, first: first, singles: first.flatMap { advice.first(1, of: [$0]) },
                count: all.reduce(0) { $0 + $1.count })
        }
        replacements = advice.units.map { ReplacementReport(advice, member: $0[0], top: 3) }
        recruits = RecruitAdvice(advice)
    }
}
