/// Judges steps of one cohort: who leaves by place among the leavers, who comes in by kind.
struct StepJudge {
    private let tally: CohortTally
    private let leavers: [Leaver]
    private let kinds: [EntrantKind]
    /// Whether what a kind costs depends on who leaves, beyond the counts.
    private let isEntangled: [Bool]
    /// What each leaver and each kind has of every feature, one after the other; the last of each is nobody.
    private let leaving: [Int32]
    private let entering: [Int32]

    init(_ working: WorkingComposition, cohort: Int, leavers: [Leaver], kinds: [EntrantKind]) {
        self.leavers = leavers
        self.kinds = kinds
        isEntangled = kinds.map { !$0.apartFrom.isEmpty || $0.partOf >= 0 }
        let most = (leavers.map(\.persons.count).max() ?? 0) + (kinds.map(\.classes.count).max() ?? 0)
        tally = CohortTally(working, cohort: cohort, radius: max(2, most))
        let classes = leavers.map { $0.persons.map { working.classOf[$0] } }
        leaving = Self.sums(classes, tally)
        entering = Self.sums(kinds.map(\.classes), tally)
    }

    /// The effect of a leaver's going, with nobody coming in.
    func effect(leaver: Int) -> ScoreEffect { effect(leaver: leaver, kind: kinds.count) }

    /// The effect of each kind's coming in, when a leaver goes; −1 for nobody.
    func effects(leaver: Int) -> [ScoreEffect] {
        kinds.indices.map { effect(leaver: leaver, kind: $0) }
    }

    @inline(__always)
    private func effect(leaver: Int, kind: Int) -> ScoreEffect {
        let count = tally.featureCount
        let exit = leaver < 0 ? leavers.count : leaver
        var effect = tally.effect(entering, at: kind &* count, leaving, at: exit &* count)
        var more = 0
        if kind < kinds.count {
            effect.hard &+= kinds[kind].hard &+ kinds[kind].apartFrom.count
            effect.absences &+= kinds[kind].absences
            more &+= kinds[kind].classes.count
        }
        if leaver >= 0 {
            effect.hard &+= leavers[leaver].hard
            effect.absences &-= leavers[leaver].absences
            more &-= leavers[leaver].persons.count
            if kind < kinds.count, isEntangled[kind] { effect.hard &+= entanglement(leavers[leaver], kinds[kind]) }
        }
        return more == 0 ? effect : effect + tally.seatEffect(more)
    }

    /// What is not the sum of both: who leaves is in nobody's way, and a group that changes places with its own rest stays split.
    private func entanglement(_ leaver: Leaver, _ kind: EntrantKind) -> Int {
        -kind.apartFrom.count { leaver.persons.contains(Int($0)) } + (kind.partOf >= 0 && kind.partOf == leaver.group ? 2 : 0)
    }

    private static func sums(_ units: [[Int32]], _ tally: CohortTally) -> [Int32] {
        var result = [Int32](repeating: 0, count: (units.count + 1) * tally.featureCount)
        for (place, unit) in units.enumerated() {
            for group in unit {
                for (feature, share) in tally.shares(of: group).enumerated() { result[place * tally.featureCount + feature] += share }
            }
        }
        return result
    }
}
