/// Judges steps of one cohort: who leaves by place among the leavers, who comes in by kind.
///
/// For each leaver, what every share of a newcomer would cost then is worked out first; a newcomer has a share in few of the features.
struct StepJudge {
    private let tally: CohortTally
    private let leavers: [Leaver]
    private let kinds: [EntrantKind]
    /// What each kind costs of itself.
    private let own: [ScoreEffect]
    /// How many come in with each kind.
    private let sizes: [Int]
    /// The kinds whose cost depends on who leaves, beyond the counts.
    private let entangled: [Int]
    /// The places in the tally's tables of the shares of each kind: those of kind k from `starts[k]` to `starts[k + 1]`.
    private let places: [Int32]
    private let starts: [Int32]

    init(_ working: WorkingComposition, cohort: Int, leavers: [Leaver], kinds: [EntrantKind]) {
        self.leavers = leavers
        self.kinds = kinds
        own = kinds.map { ScoreEffect(hard: $0.hard + $0.apartFrom.count, absences: $0.absences) }
        sizes = kinds.map(\.classes.count)
        entangled = kinds.indices.filter { !kinds[$0].apartFrom.isEmpty || kinds[$0].partOf >= 0 }
        let most = (leavers.map(\.persons.count).max() ?? 0) + (sizes.max() ?? 0)
        let tally = CohortTally(working, cohort: cohort, radius: max(2, most))
        self.tally = tally
        var places: [Int32] = []
        var starts: [Int32] = [0]
        starts.reserveCapacity(kinds.count + 1)
        for kind in kinds {
            for (feature, share) in tally.shares(of: kind.classes).enumerated() where share != 0 {
                places.append(Int32(tally.place(of: feature, share)))
            }
            starts.append(Int32(places.count))
        }
        self.places = places
        self.starts = starts
    }

    /// The effect of a leaver's going, with nobody coming in.
    func effect(leaver: Int) -> ScoreEffect {
        let leaver = leavers[leaver]
        let costs = tally.costs(leaving: leaver.classes)
        return costs.ofLeaving + Self.own(leaver) + tally.seatEffect(-leaver.persons.count)
    }

    /// The effect of each kind's coming in, when a leaver goes; −1 for nobody.
    func effects(leaver: Int) -> [ScoreEffect] {
        let leaving = leaver < 0 ? nil : leavers[leaver]
        let costs = tally.costs(leaving: leaving?.classes ?? [])
        let base = costs.ofLeaving + (leaving.map(Self.own) ?? .zero)
        let seats = (0...(sizes.max() ?? 0)).map { base + tally.seatEffect($0 - (leaving?.persons.count ?? 0)) }
        var effects = kinds.indices.map { kind in
            var hard: Int32 = 0
            var mix = 0
            for place in starts[kind]..<starts[kind &+ 1] {
                hard &+= costs.hard[Int(places[Int(place)])]
                mix &+= costs.mix[Int(places[Int(place)])]
            }
            return ScoreEffect(hard: Int(hard), mix: mix) + own[kind] + seats[sizes[kind]]
        }
        if let leaving { for kind in entangled { effects[kind].hard += entanglement(leaving, kinds[kind]) } }
        return effects
    }

    private static func own(_ leaver: Leaver) -> ScoreEffect { ScoreEffect(hard: leaver.hard, absences: -leaver.absences) }

    /// What is not the sum of both: who leaves is in nobody's way, and a group that changes places with its own rest stays split.
    private func entanglement(_ leaver: Leaver, _ kind: EntrantKind) -> Int {
        -kind.apartFrom.count { leaver.persons.contains(Int($0)) } + (kind.partOf >= 0 && kind.partOf == leaver.group ? 2 : 0)
    }
}
