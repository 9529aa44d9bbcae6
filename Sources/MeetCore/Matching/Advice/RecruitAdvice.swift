/// Whom to find for a cohort: the few persons, able to come at its time, who would mend it most.
///
/// They take the empty seats first, then places of members who are neither pinned nor in a group that comes together.
public struct RecruitAdvice: Sendable {
    /// Several choices of one person, best first; only those that make the score better.
    public let singles: [RecruitPlan]
    /// The best that was found for one person, for two, and so on; each only where it is better than the one before.
    public let plans: [RecruitPlan]

    /// The advice for a cohort.
    ///
    /// - Parameter most: the largest number of persons to be found.
    public init(_ advice: CohortAdvice, most: Int = 3) {
        let working = advice.working
        let leavers = advice.leavers.filter { leaver in
            leaver.persons.count == 1 && leaver.group < 0 && !working.isPinned(leaver.persons[0], to: advice.cohort)
        }
        let axes = RecruitAxes(working.problem)
        var search = RecruitSearch(working, cohort: advice.cohort, axes: axes, leavers: leavers)
        let drafts = search.run(most: most)
        let isComplete = search.isComplete
        let energy = working.mix(advice.cohort)
        func plan(_ draft: RecruitDraft, isFirst: Bool) -> RecruitPlan {
            let open = Self.openAxes(draft, axes, working.problem)
            let profiles = draft.choices.map { choice in
                let named = (axes.crossed + axes.separate).sorted().filter { !open.contains($0) }
                let values = named.map { axis in
                    RecruitProfile.Value(axis: axis, category: choice.categories[axis] < 0 ? nil : Int(choice.categories[axis]))
                }
                return RecruitProfile(values: values, waiting: Self.waiting(values, advice))
            }
            return RecruitPlan(
                profiles: profiles, leaving: draft.leavers.map { leavers[$0].persons[0] }, effect: draft.effect,
                energy: energy + draft.effect.mix, isProven: isComplete && isFirst && draft.choices.count == 1)
        }
        singles = (drafts.first ?? []).filter { $0.effect < .zero }.enumerated().map { plan($1, isFirst: $0 == 0) }
        var best = ScoreEffect.zero
        plans = drafts.compactMap(\.first).compactMap { draft in
            guard draft.effect < best else { return nil }
            best = draft.effect
            return plan(draft, isFirst: true)
        }
    }

    /// The axes on which it does not matter what the recruits are, whatever each of them is.
    private static func openAxes(_ draft: RecruitDraft, _ axes: RecruitAxes, _ problem: MatchingProblem) -> Set<Int> {
        let search = ProfileSearch(problem, axes, most: 1)
        return Set(
            axes.separate.filter { axis in
                // Nobody of them on this axis; then each of them in turn, at whatever those before them may be.
                var sums = draft.sums
                for choice in draft.choices {
                    for feature in axes.features[axis] {
                        sums[feature] -= ClassTables.share(of: choice.categories, in: problem.features[feature])
                    }
                }
                return isOpen(axis, draft.choices.count, sums, search, axes, problem)
            })
    }

    private static func isOpen(
        _ axis: Int, _ count: Int, _ sums: [Int32], _ search: ProfileSearch, _ axes: RecruitAxes, _ problem: MatchingProblem
    ) -> Bool {
        guard count > 0 else { return true }
        let costs = axes.values[axis].map { search.ownCost(axis, $0, sums) }
        guard Set(costs).count < 2 else { return false }
        return axes.values[axis].allSatisfy { value in
            var categories = [Int32](repeating: -1, count: problem.programme.axes.count)
            categories[axis] = value
            var next = sums
            for feature in axes.features[axis] { next[feature] += ClassTables.share(of: categories, in: problem.features[feature]) }
            return isOpen(axis, count - 1, next, search, axes, problem)
        }
    }

    /// How many who wait, could come and are bound to nobody have such values.
    private static func waiting(_ values: [RecruitProfile.Value], _ advice: CohortAdvice) -> Int {
        let problem = advice.working.problem
        return advice.entrants.kinds.indices.reduce(0) { total, place in
            let kind = advice.entrants.kinds[place]
            guard kind.classes.count == 1, kind.hard == 0, kind.apartFrom.isEmpty, kind.absences == 0 else { return total }
            let categories = problem.classCategories[Int(kind.classes[0])]
            let fits = values.allSatisfy { Int(categories[$0.axis]) == $0.category ?? -1 }
            return fits ? total + advice.entrants.leaders[place].count : total
        }
    }
}
