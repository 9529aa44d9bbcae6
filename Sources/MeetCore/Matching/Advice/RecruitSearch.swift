/// Looks for the few recruits who would mend a cohort most.
///
/// For one recruit, all who could be found and all who could leave are looked at. For two and three, the best few for one fewer are each
/// given another, and then each recruit of the best is chosen anew beside the others until nothing is gained: good, but not proven.
struct RecruitSearch {
    private let problem: MatchingProblem
    private let tally: CohortTally
    private let axes: RecruitAxes
    private let leavers: [Leaver]
    private let leaverClasses: [Int32]
    private let width = 8
    /// Whether what was found for one is the best there is.
    private(set) var isComplete = true

    /// - Parameter leavers: those whose places could be taken.
    init(_ working: WorkingComposition, cohort: Int, axes: RecruitAxes, leavers: [Leaver]) {
        problem = working.problem
        tally = CohortTally(working, cohort: cohort)
        self.axes = axes
        self.leavers = leavers
        leaverClasses = leavers.map { working.classOf[$0.persons[0]] }
    }

    /// The best found for one, two … recruits, in each case several, best first; fewer counts where no more can be placed.
    mutating func run(most: Int) -> [[RecruitDraft]] {
        var result: [[RecruitDraft]] = []
        var drafts = [RecruitDraft(sums: tally.sums)]
        for count in 1...max(1, most) {
            drafts = drafts.flatMap { extended($0, most: width) }.sorted { $0.effect < $1.effect }
            drafts = Array(drafts.prefix(width))
            guard !drafts.isEmpty else { break }
            if count > 1 {
                let better = improved(drafts[0])
                if better.effect < drafts[0].effect { drafts.insert(better, at: 0) }
            }
            result.append(drafts)
        }
        return result
    }

    /// A draft with one recruit more, in the best few ways.
    private mutating func extended(_ draft: RecruitDraft, most: Int) -> [RecruitDraft] {
        var search = ProfileSearch(problem, axes, most: most)
        let added = draft.choices.count { $0.leaver < 0 }
        if tally.size + added < tally.seats.upperBound {
            search.search(draft.sums, leaver: -1, cost: tally.seatEffect(added + 1) - tally.seatEffect(added))
        } else {
            let gone = draft.leavers
            for leaver in leavers.indices where !gone.contains(leaver) {
                let (sums, cost) = without(leaver, draft, gone: gone)
                search.search(sums, leaver: leaver, cost: cost)
            }
        }
        if !search.isComplete { isComplete = false }
        return search.found.map { found in
            var next = draft
            next.choices.append(RecruitDraft.Choice(categories: found.categories, leaver: found.leaver))
            next.effect = draft.effect + found.effect
            if found.leaver >= 0 { next.sums = without(found.leaver, draft, gone: []).sums }
            for feature in next.sums.indices {
                next.sums[feature] += ClassTables.share(of: found.categories, in: problem.features[feature])
            }
            return next
        }
    }

    /// The sums when one more leaves, and what that does.
    private func without(_ leaver: Int, _ draft: RecruitDraft, gone: [Int]) -> (sums: [Int32], cost: ScoreEffect) {
        var sums = draft.sums
        var cost = ScoreEffect(hard: leavers[leaver].hard, absences: -leavers[leaver].absences)
        for (feature, share) in tally.shares(of: leaverClasses[leaver]).enumerated() where share != 0 {
            let limit = tally.limits[feature]
            cost.hard += limit.breaches(sums[feature] - share) - limit.breaches(sums[feature])
            cost.mix += limit.energy(sums[feature] - share) - limit.energy(sums[feature])
            sums[feature] -= share
        }
        // A pair to be kept apart is mended once, by the first of them who leaves.
        let others = problem.apart[Int32(leavers[leaver].persons[0])] ?? []
        cost.hard += gone.count { others.contains(Int32(leavers[$0].persons[0])) }
        return (sums, cost)
    }

    /// A draft in which each recruit is the best beside the others.
    private mutating func improved(_ draft: RecruitDraft) -> RecruitDraft {
        var best = draft
        for _ in 0..<4 {
            let before = best.effect
            for place in best.choices.indices {
                var rest = RecruitDraft(sums: tally.sums)
                for (other, choice) in best.choices.enumerated() where other != place { rest = placed(choice, in: rest) }
                if let other = extended(rest, most: 1).first, other.effect < best.effect { best = other }
            }
            if best.effect == before { break }
        }
        return best
    }

    /// A draft with a given recruit more.
    private func placed(_ choice: RecruitDraft.Choice, in draft: RecruitDraft) -> RecruitDraft {
        var next = draft
        let added = draft.choices.count { $0.leaver < 0 }
        var cost = tally.seatEffect(added + 1) - tally.seatEffect(added)
        if choice.leaver >= 0 { (next.sums, cost) = without(choice.leaver, draft, gone: draft.leavers) }
        for feature in next.sums.indices {
            let limit = tally.limits[feature]
            let sum = next.sums[feature]
            let then = sum + ClassTables.share(of: choice.categories, in: problem.features[feature])
            cost.hard += limit.breaches(then) - limit.breaches(sum)
            cost.mix += limit.energy(then) - limit.energy(sum)
            next.sums[feature] = then
        }
        next.choices.append(choice)
        next.effect = draft.effect + cost
        return next
    }
}
