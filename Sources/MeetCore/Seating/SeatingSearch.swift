/// One search for tables: the walks it takes, one after the other, and the best so far.
///
/// How it goes is in docs/SEATING.md. All walks draw from one seed; with a rule that counts steps alone the result is always the same.
struct SeatingSearch {
    let problem: SeatingProblem
    let bound: SeatingBound
    private let stop: StopRule
    private var random: SeededRandom
    /// Steps done so far.
    private(set) var steps = 0
    private let progress: (SearchProgress) -> Void

    /// How many steps a walk that looks for new faces takes: enough to reach the known values for 12 to 32 people in nearly every try.
    private static let faceSteps = 1_000_000
    /// How many steps the other walks take.
    private static let mixSteps = 400_000
    /// Walks without a gain after which a search that counts neither time nor steps ends.
    private static let patience = 12

    init(
        _ problem: SeatingProblem, stop: StopRule, seed: UInt64, stream: UInt64 = 0, progress: @escaping (SearchProgress) -> Void = { _ in }
    ) {
        self.problem = problem
        self.stop = stop
        self.progress = progress
        random = SeededRandom(seed: seed, stream: stream)
        bound = SeatingBound(problem)
    }

    /// Whether the rule says that it is enough after a share of what it allows.
    private func isOver(_ share: Double = 1) -> Bool { stop.used(steps: steps) >= share }

    /// A result of the given tables.
    func result(_ working: WorkingSeating) -> SeatingResult {
        SeatingResult(tables: working.tables, score: SeatingScore(working.tables, of: problem), bound: bound, steps: steps)
    }

    // MARK: Walks

    /// One walk in the free space, or within the classes.
    private mutating func walk(
        _ working: WorkingSeating, order: SeatingOrder, steps allowed: Int, share: Double = 1, start: [Double], end: [Double],
        confinement: SeatingSpace.Confinement = .free, isEnough: (Levels) -> Bool = { _ in false }
    ) -> WorkingSeating {
        var working = working
        let knewMix = working.order != .facesAlone
        working.order = order
        if !knewMix, order != .facesAlone { working.recount() }
        var space = SeatingSpace(working, confinement: confinement)
        steps += Annealing(start: start, end: end).run(&space, random: &random, stop: allowance(allowed, share: share), isEnough: isEnough)
        progress(SearchProgress(steps: steps, best: space.levels, used: stop.used(steps: steps)))
        return space.working
    }

    /// The rule for one walk: so many steps, and no more than a share of what is left of the whole.
    private func allowance(_ allowed: Int, share: Double = 1) -> StopRule { stop.walk(steps: allowed, share: share, stepsDone: steps) }

    /// The same seating with people in each other's places, as mixed as they can be found.
    private mutating func relabelled(_ working: WorkingSeating, share: Double = 1) -> WorkingSeating {
        WorkingSeating(relabelled(working, of: problem, share: share), of: problem, order: working.order)
    }

    private mutating func relabelled(_ working: WorkingSeating, of problem: SeatingProblem, share: Double) -> [[[Int]]] {
        var space = RelabelSpace(working)
        let least = bound.tableMix
        let hot = mixHeat
        steps += Annealing(start: [hot, 0, 0, 0], end: [hot / 30, 0, 0, 0])
            .run(&space, random: &random, stop: allowance(Self.mixSteps, share: share), isEnough: { $0.first <= least })
        return space.tables(working.tables)
    }

    /// The temperature of the mix at which a walk begins: about what a change of two heads costs on the heaviest axis.
    private var mixHeat: Double { 8 * Double(problem.weights.max() ?? 1) }

    // MARK: Searches

    /// New faces first: a seating with as few repeats as can be found, and of those a mixed one.
    mutating func faces(from beginnings: [WorkingSeating] = []) -> WorkingSeating {
        var best = fewestRepeats(from: beginnings)
        best.order = .faces
        best.recount()
        var idle = 0
        while !isOver(), best.score.tableMix > bound.tableMix, idle < limit {
            let next = mixed(problem.isFresh ? relabelled(best) : best)
            idle = next.levels < best.levels ? 0 : idle + 1
            if next.levels < best.levels { best = next }
        }
        return best
    }

    /// A walk on the mix that never takes a repeat more.
    private mutating func mixed(_ working: WorkingSeating) -> WorkingSeating {
        let least = Levels(bound.repeats, bound.tableMix)
        return walk(
            working, order: .faces, steps: Self.mixSteps, start: [0, mixHeat / 2, 0, 0], end: [0, mixHeat / 30, 0, 0],
            isEnough: { $0 <= least })
    }

    /// As few repeats as can be found, whatever the mix.
    mutating func fewestRepeats(from beginnings: [WorkingSeating] = [], share: Double = 0.4) -> WorkingSeating {
        var best =
            SeatingStart.known(problem).map { WorkingSeating($0, of: problem, order: .facesAlone) } ?? knownButForSome(share: share)
            ?? beginnings.first
        for beginning in beginnings where beginning.score.repeats < best?.score.repeats ?? .max { best = beginning }
        var idle = 0
        let least = bound.repeats
        repeat {
            if let best, best.score.repeats <= least || isOver(share) || idle >= limit { return best }
            let start = WorkingSeating(SeatingStart.random(problem, &random), of: problem, order: .facesAlone)
            let next = walk(
                start, order: .facesAlone, steps: Self.faceSteps, start: [0.8, 0, 0, 0], end: [0.15, 0, 0, 0],
                isEnough: { $0.first <= least })
            idle += 1
            if next.score.repeats < best?.score.repeats ?? .max {
                best = next
                idle = 0
            }
        } while true
    }

    /// A known seating of all, well mixed, without those who are away at single sessions: their chairs stay empty.
    private mutating func knownButForSome(share: Double) -> WorkingSeating? {
        guard let whole = problem.withEverybody, let known = SeatingStart.known(whole) else { return nil }
        let tables = relabelled(WorkingSeating(known, of: whole, order: .faces), of: whole, share: share)
        return WorkingSeating(SeatingStart.kept(tables, for: problem), of: problem, order: .facesAlone)
    }

    /// Mixed tables first: a seating as mixed as can be found, and of those one with few repeats.
    mutating func mix() -> WorkingSeating {
        var best: WorkingSeating?
        if let known = SeatingStart.known(problem) {
            // Where a seating without a repeat can be as mixed as any, nothing is better.
            let tried = relabelled(WorkingSeating(known, of: problem, order: .mix), share: 0.2)
            if tried.score.tableMix == bound.tableMix { best = tried }
        }
        if best == nil, let known = SeatingStart.oneOfEachClass(problem) {
            best = fewerRepeats(WorkingSeating(known, of: problem, order: .mix), steps: Self.mixSteps)
        }
        var idle = 0
        repeat {
            if let best, best.levels <= Levels(bound.tableMix, bound.repeats) || isOver() || idle >= limit { return best }
            let start = WorkingSeating(SeatingStart.random(problem, &random), of: problem, order: .mix)
            let hot = mixHeat
            let mixed = walk(
                start, order: .mix, steps: Self.mixSteps, share: 0.4, start: [hot, 2, 0, 0], end: [hot / 30, 1, 0, 0])
            let next = fewerRepeats(mixed, steps: Self.faceSteps)
            idle += 1
            if best == nil || next.levels < best?.levels ?? next.levels {
                best = next
                idle = 0
            }
        } while true
    }

    /// A walk that keeps the mix of each table, or makes it better, and looks for new faces.
    private mutating func fewerRepeats(_ working: WorkingSeating, steps allowed: Int) -> WorkingSeating {
        let least = Levels(bound.tableMix, bound.repeats)
        let within = walk(
            working, order: .mix, steps: allowed, share: 0.5, start: [0, 0.8, 0, 0], end: [0, 0.15, 0, 0], confinement: .withinClasses,
            isEnough: { $0 <= least })
        return walk(
            within, order: .mix, steps: allowed, start: [0, 0.5, 0, 0], end: [0, 0.15, 0, 0], isEnough: { $0 <= least })
    }

    /// What lies between new faces and mixed tables: as mixed as can be found with no more than so many repeats.
    mutating func between(_ beginning: WorkingSeating, repeats: Int) -> WorkingSeating {
        walk(
            beginning, order: .mixWithin(repeats: repeats), steps: Self.faceSteps, start: [0.5, mixHeat / 2, 0.5, 0],
            end: [0.1, mixHeat / 30, 0.1, 0])
    }

    /// From the earlier plan: changed where it must be, and further as `order` says.
    mutating func again(order: SeatingOrder) -> WorkingSeating {
        let kept = WorkingSeating(SeatingStart.kept(problem), of: problem, order: order)
        let hot = mixHeat
        switch order {
        case .leastChange:
            return walk(kept, order: order, steps: Self.faceSteps, start: [0, 0.5, hot, 0], end: [0, 0.1, hot / 30, 0])
        case .facesThenLeastChange:
            var best = kept
            for heat in [0.2, 0.35, 0.5] where !isOver() {
                let next = walk(
                    kept, order: order, steps: Self.faceSteps, start: [heat, 0.8, hot, 0], end: [0.1, 0.2, hot / 30, 0])
                if next.levels < best.levels { best = next }
            }
            return best
        default:
            return kept
        }
    }

    private var limit: Int { stop.usesClock || stop.countsSteps ? .max : Self.patience }
}
