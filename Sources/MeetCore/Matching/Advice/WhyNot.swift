/// Why a person does not sit in a cohort, and what it would take.
public struct WhyNot: Sendable {
    /// The person.
    public let person: Int
    /// The cohort.
    public let cohort: Int
    /// The person and the companions who would come too.
    public let coming: [Int]
    /// The cohort in which they sit now; nil where they wait.
    public let from: Int?
    /// What stands in the way; empty where a seat is free for them.
    public let obstacles: [SeatObstacle]
    /// The mix energy of the cohort.
    public let energy: Int
    /// What the score changes by when they are given seats, whatever rules that breaks.
    public let add: ScoreEffect
    /// The best step by which they take the place of members, who then wait, or, where they have a seat, take their places there. Nil where
    /// they could not come whoever left.
    public let swap: SingleStep?

    /// What would be better than all others: the seat itself where it is free, else the swap.
    public var best: ScoreEffect? { obstacles.isEmpty ? add : swap?.effect }

    /// Why a person does not sit in a cohort; nil for a member of it.
    ///
    /// - Parameters:
    ///   - alike: those alike with the person, where that is known already.
    ///   - nameRank: the place of each person in the alphabetical order; that of the ids where it is nil.
    public init?(_ person: Int, cohort: Int, in working: WorkingComposition, alike: Alike?, nameRank: [Int32]? = nil) {
        var trial = StepTrial(working)
        self.init(person, cohort: cohort, in: working, alike: alike, nameRank: nameRank, trial: &trial)
    }

    /// The same, with a copy to try steps on that others use too.
    init?(_ person: Int, cohort: Int, in working: WorkingComposition, alike: Alike?, nameRank: [Int32]?, trial: inout StepTrial) {
        guard Int(working.placeOf[person]) != cohort else { return nil }
        self.person = person
        self.cohort = cohort
        from = working.cohort(of: person)
        let coming = Self.coming(person, working)
        self.coming = coming
        energy = working.mix(cohort)
        obstacles = Self.obstacles(person, coming, cohort, working, alike, &trial)
        let leavers = Leaver.all(of: cohort, working) { nameRank?[$0] ?? Int32($0) }
        let isHopeless = obstacles.contains(where: \.isFinal)
        if from == nil, !isHopeless, let kind = EntrantKind.of(coming, to: cohort, working) {
            let judge = StepJudge(working, cohort: cohort, leavers: leavers, kinds: [kind])
            add = judge.effects(leaver: -1)[0]
            swap = Self.best(leavers, coming) { judge.effects(leaver: $0)[0] }
        } else {
            add = trial.effect(of: coming.map { ($0, cohort) })
            let place = Int(working.placeOf[person])
            swap =
                isHopeless
                ? nil
                : Self.best(leavers, coming) { leaver in
                    trial.effect(of: coming.map { ($0, cohort) } + leavers[leaver].persons.map { ($0, place) })
                }
        }
    }

    private static func best(_ leavers: [Leaver], _ coming: [Int], effect: (Int) -> ScoreEffect) -> SingleStep? {
        let effects = leavers.indices.map(effect)
        guard let best = effects.indices.min(by: { effects[$0] < effects[$1] }) else { return nil }
        return SingleStep(leaving: leavers[best].persons, entering: coming, effect: effects[best])
    }

    /// The person with the companions who are in the same place: all wait, or all sit in one cohort.
    static func coming(_ person: Int, _ working: WorkingComposition) -> [Int] {
        let group = working.problem.groupOf[person]
        guard group >= 0 else { return [person] }
        return working.problem.groups[Int(group)].map(Int.init).filter { working.placeOf[$0] == working.placeOf[person] }
    }

    static func obstacles(
        _ person: Int, _ coming: [Int], _ cohort: Int, _ working: WorkingComposition, _ alike: Alike?, _ trial: inout StepTrial
    ) -> [SeatObstacle] {
        let problem = working.problem
        let pins = working.pins
        var found: [SeatObstacle] = []
        let allowed = problem.programme.allowedAbsences
        if !problem.slotFits(person, cohort) { found.append(.slot) }
        let dates = problem.absences(person, cohort)
        if dates > allowed { found.append(.away(dates: dates, allowed: allowed)) }
        if pins.excludes(person, from: cohort) { found.append(.excluded) }
        let pinned = Int(pins.pinnedTo[person])
        if pinned >= 0, pinned != cohort { found.append(.pinned(to: pinned)) }
        let neighbours = coming.flatMap { problem.apart[Int32($0)] ?? [] }.map(Int.init).filter { Int(working.placeOf[$0]) == cohort }
        if !neighbours.isEmpty { found.append(.apart(from: Set(neighbours).sorted())) }
        let hindered = coming.filter { $0 != person && !working.mayPlace($0, cohort) }
        if !hindered.isEmpty { found.append(.companions(hindered)) }
        if problem.groupOf[person] >= 0 {
            let rest = problem.groups[Int(problem.groupOf[person])].map(Int.init).filter { !coming.contains($0) }
            let elsewhere = rest.filter { Int(working.placeOf[$0]) != cohort && working.placeOf[$0] >= 0 }
            if !elsewhere.isEmpty { found.append(.companionsElsewhere(elsewhere)) }
        }
        // Who cannot come at all is not told about limits and seats too.
        guard found.isEmpty || found.allSatisfy({ if case .apart = $0 { true } else { false } }) else { return found }
        found += trial.brokenLimits(in: cohort, entering: coming).map(SeatObstacle.limit)
        let high = Int(problem.seatsHigh[cohort])
        let room = max(0, high - working.size(cohort))
        if room == 0 {
            found.append(.full(seats: high))
        } else if room < coming.count {
            found.append(.tooMany(coming: coming.count, room: room))
        }
        if room < coming.count, let here = alike?.seatedIn[cohort], working.placeOf[person] < 0 { found.append(.drawn(alike: here)) }
        return found
    }
}
