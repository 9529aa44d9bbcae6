/// Tries steps on a copy: the exact effect on all cohorts, and what would be broken that holds now. Slower than `StepJudge`, for single steps.
struct StepTrial {
    private var scratch: WorkingComposition

    init(_ working: WorkingComposition) { scratch = working }

    /// The effect of moving persons, each to a cohort or to those who wait, all at once.
    mutating func effect(of moves: [(person: Int, place: Int)]) -> ScoreEffect {
        let cohorts = touched(moves)
        let former = moves.map { (person: $0.person, place: Int(scratch.placeOf[$0.person])) }
        let before = (hard: hardCount(cohorts), levels: scratch.levels)
        for move in moves { scratch.move(move.person, to: move.place) }
        let hard = hardCount(cohorts) - before.hard
        let levels = scratch.levels - before.levels
        for move in former { scratch.move(move.person, to: move.place) }
        return ScoreEffect(hard: hard, unfilled: levels.second, mix: levels.third, absences: levels.fourth)
    }

    /// The limits of categories that hold now and would not when persons come into a cohort and others leave it.
    mutating func brokenLimits(in cohort: Int, entering: [Int], leaving: [Int] = []) -> [BrokenRule] {
        let former = entering.map { (person: $0, place: Int(scratch.placeOf[$0])) }
        let before = limits(cohort)
        for person in entering { scratch.move(person, to: cohort) }
        for person in leaving { scratch.move(person, to: WorkingComposition.waiting) }
        let after = limits(cohort)
        for person in leaving { scratch.move(person, to: cohort) }
        for move in former { scratch.move(move.person, to: move.place) }
        return after.filter { !$0.isAmong(before) }
    }

    private func limits(_ cohort: Int) -> [BrokenRule] {
        MinimumRule.breaches(in: cohort, of: scratch) + MaximumRule.breaches(in: cohort, of: scratch)
            + NeverAloneRule.breaches(in: cohort, of: scratch)
    }

    private func hardCount(_ cohorts: [Int]) -> Int { cohorts.reduce(0) { $0 + scratch.brokenRules(in: $1).count } }

    /// The cohorts in which a breach may come or go: those left and entered, those of pins, and those of companions.
    private func touched(_ moves: [(person: Int, place: Int)]) -> [Int] {
        let problem = scratch.problem
        var cohorts: Set<Int> = []
        for move in moves {
            cohorts.formUnion([move.place, Int(scratch.placeOf[move.person]), Int(scratch.pins.pinnedTo[move.person])])
            let group = problem.groupOf[move.person]
            if group >= 0 { cohorts.formUnion(problem.groups[Int(group)].map { Int(scratch.placeOf[Int($0)]) }) }
        }
        return cohorts.filter { $0 >= 0 }.sorted()
    }
}
