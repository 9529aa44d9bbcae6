/// Every single step that would change a cohort, with its effect, best first.
///
/// A step is worked out once for all who are alike, so that the work grows with the kinds of people and not with their number. Steps of equal
/// effect stand in a fixed order: adding before removing before swapping, then by the name of who leaves, then who has waited longest, then by
/// the name of who comes in. It is made anew when who sits where changes; it reads no clock and draws nothing.
public struct CohortAdvice: Sendable {
    /// The cohort.
    public let cohort: Int
    /// Who sits where.
    public let working: WorkingComposition
    /// The steps by which someone gets a seat: those who wait, can come, and are not pinned elsewhere.
    public let adds: [AdviceStep]
    /// The steps by which a seat is left empty.
    public let removals: [AdviceStep]
    /// The steps by which someone who waits takes the place of a member.
    public let swaps: [AdviceStep]

    let entrants: Entrants
    let leavers: [Leaver]
    /// The kinds of `entrants`, in the order in which the steps name them.
    let order: [Int32]
    /// The swaps of each leaver: a range of `swapsOfLeaver`.
    private let ranges: [Range<Int>]
    private let swapsOfLeaver: [AdviceStep]
    private let nameRank: [Int32]?

    /// The advice for a cohort.
    ///
    /// - Parameter nameRank: the place of each person in the alphabetical order; that of the ids where it is nil.
    public init(for cohort: Int, in working: WorkingComposition, nameRank: [Int32]? = nil) {
        self.cohort = cohort
        self.working = working
        self.nameRank = nameRank
        let rank: (Int) -> Int32 = { nameRank?[$0] ?? Int32($0) }
        let leavers = Leaver.all(of: cohort, working, rank: rank)
        let entrants = Entrants(to: cohort, in: working)
        let judge = StepJudge(working, cohort: cohort, leavers: leavers, kinds: entrants.kinds)
        var order: [Int32] = []
        adds = Self.steps(.add, -1, [], judge, entrants, &order)
        removals = leavers.indices.map {
            AdviceStep(
                kind: .remove, leaving: leavers[$0].persons, effect: judge.effect(leaver: $0), choices: 0, leaver: $0, kinds: 0..<0)
        }.sorted(by: AdviceStep.precedes)
        var swaps: [AdviceStep] = []
        ranges = leavers.indices.map { leaver in
            let start = swaps.count
            swaps += Self.steps(.swap, leaver, leavers[leaver].persons, judge, entrants, &order)
            return start..<swaps.count
        }
        swapsOfLeaver = swaps
        self.swaps = swaps.sorted(by: AdviceStep.precedes)
        self.order = order
        self.leavers = leavers
        self.entrants = entrants
    }

    /// The steps in which those of one place leave, one for each effect.
    private static func steps(
        _ kind: AdviceStep.Kind, _ leaver: Int, _ leaving: [Int], _ judge: StepJudge, _ entrants: Entrants, _ order: inout [Int32]
    ) -> [AdviceStep] {
        let groups = EffectGroups(judge.effects(leaver: leaver))
        var kindCounts = [Int](repeating: 0, count: groups.effects.count)
        var choices = kindCounts
        for (place, group) in groups.groupOf.enumerated() {
            kindCounts[Int(group)] += 1
            choices[Int(group)] += entrants.leaders[place].count
        }
        // The steps in order, and where the kinds of each begin.
        var starts = kindCounts
        var next = order.count
        let steps = groups.effects.indices.sorted { groups.effects[$0] < groups.effects[$1] }.map { group in
            starts[group] = next
            next += kindCounts[group]
            return AdviceStep(
                kind: kind, leaving: leaving, effect: groups.effects[group], choices: choices[group], leaver: leaver,
                kinds: starts[group]..<next)
        }
        order += [Int32](repeating: 0, count: groups.groupOf.count)
        for (place, group) in groups.groupOf.enumerated() {
            order[starts[Int(group)]] = Int32(place)
            starts[Int(group)] += 1
        }
        return steps
    }

    /// The members, those together who would leave as one, in the order in which people are listed.
    public var units: [[Int]] { leavers.map(\.persons) }

    /// All steps, best first.
    public var steps: [AdviceStep] { (adds + removals + swaps).sorted(by: AdviceStep.precedes) }

    /// The swaps in which a member leaves, best first: who could take the place. Empty for who is no member.
    public func replacements(of member: Int) -> ArraySlice<AdviceStep> {
        guard let leaver = leavers.firstIndex(where: { $0.persons.contains(member) }) else { return [] }
        return swapsOfLeaver[ranges[leaver]]
    }

    /// The step by which a member leaves and nobody comes; nil for who is no member.
    public func removal(of member: Int) -> AdviceStep? { removals.first { $0.leaving.contains(member) } }
}

extension CohortAdvice {
    /// Those who could come in by a step, each with who comes along: who has waited longest first, then by name.
    ///
    /// - Parameter most: how many are wanted.
    public func entrants(of step: AdviceStep, atMost most: Int = .max) -> [[Int]] {
        let registered = working.problem.registered
        let leaders = step.kinds.flatMap { entrants.leaders[Int(order[$0])] }
        let keyed = leaders.map { (key: Int64(registered[Int($0)]) << 32 | Int64(rank(Int($0))), leader: Int($0)) }
        return smallest(keyed, most).map { Entrants.unit(of: $0.leader, working) }
    }

    /// Each single step that some steps stand for, in order; made one by one, since there may be very many.
    public func singles(_ steps: [AdviceStep]) -> some Sequence<SingleStep> {
        steps.lazy.flatMap { step in
            (step.kind == .remove ? [[]] : self.entrants(of: step)).map {
                SingleStep(leaving: step.leaving, entering: $0, effect: step.effect)
            }
        }
    }

    /// The first so many single steps that some steps, in order, stand for.
    public func first(_ most: Int, of steps: some Sequence<AdviceStep>) -> [SingleStep] {
        var result: [SingleStep] = []
        for step in steps where result.count < most {
            let entering = step.kind == .remove ? [[]] : entrants(of: step, atMost: most - result.count)
            result += entering.map { SingleStep(leaving: step.leaving, entering: $0, effect: step.effect) }
        }
        return result
    }

    private func rank(_ person: Int) -> Int32 { nameRank?[person] ?? Int32(person) }

    /// The first so many by their keys, in order; where few are wanted of many, the others are only looked at.
    private func smallest(_ keyed: [(key: Int64, leader: Int)], _ most: Int) -> [(key: Int64, leader: Int)] {
        guard most < keyed.count / 8 else { return Array(keyed.sorted { $0.key < $1.key }.prefix(most)) }
        guard most > 0 else { return [] }
        var kept = Array(keyed.prefix(most)).sorted { $0.key < $1.key }
        for entry in keyed.dropFirst(most) where entry.key < kept[most - 1].key {
            kept.removeLast()
            kept.insert(entry, at: kept.firstIndex { $0.key > entry.key } ?? kept.endIndex)
        }
        return kept
    }
}
