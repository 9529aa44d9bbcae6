/// Fills cohorts so that no hard rule is broken, few seats stay empty, and the mix is as good as it can be found.
public struct Matcher: Sendable {
    private let problem: MatchingProblem
    private let scope: MatchScope
    private let seed: UInt64

    /// A matcher for a problem.
    ///
    /// - Parameters:
    ///   - scope: what may be changed.
    ///   - seed: determines all chance: the same problem, start, scope and seed give the same result under a stop rule that counts steps.
    public init(_ problem: MatchingProblem, scope: MatchScope = MatchScope(), seed: UInt64) {
        self.problem = problem
        self.scope = scope
        self.seed = seed
    }

    /// How long a match may take where nobody says how long: 1 s per 1,000 people, at least 1 and at most 60.
    public static func usualSeconds(people: Int) -> Double {
        // A part of it is left for reading and keeping.
        min(60, max(1, 0.75 * Double(people) / 1000))
    }

    /// Matches from a composition until the rule says stop, and gives the best found.
    ///
    /// The search and the proof of how good a mix is possible run beside each other on two threads; under a rule that only counts steps they
    /// run one after the other, so that the result depends on nothing else. It ends early when the mix is proven the best.
    ///
    /// - Parameter progress: called at most ten times a second, on the thread that matches, with the best so far.
    public func run(
        from start: Composition, pins: Pins = Pins(), stop: StopRule, progress: ((MatchProgress) -> Void)? = nil
    ) -> MatchResult {
        var random = SeededRandom(seed: seed, stream: 0)
        let given = WorkingComposition(problem, start, pins: pins)
        let conflicts = ConflictSearch.conflicts(given, scope: scope)
        var space = MatchSpace(given, scope: scope, random: &random)
        let proof = BoundTask(space.working, scope: space.scope, isLocked: space.isLocked, seed: seed)
        let runsBeside = stop.usesClock || !stop.countsSteps
        if runsBeside { proof.start() }
        let warm = Annealing(start: [4, 0.6, startTemperature(&space, &random), 2], end: [0.05, 0.03, 0.25, 0.2])
        let settle = Annealing(start: [1, 0.3, 3, 1], end: [0.05, 0.03, 0.2, 0.2])
        let polish = Annealing(start: [0.6, 0.2, 0.4, 0.5], end: [0.05, 0.03, 0.15, 0.2])
        var walk = MatchWalk(random: random, stop: stop, proof: proof, progress: progress)
        // However long a match may take, it begins as one that may take the usual time: where that is enough, nobody waits for more. Then it is
        // tried for ever longer. Where steps count, all of them are one sitting, so that nothing depends on a clock.
        var sitting = stop.countsSteps ? Double.infinity : Self.usualSeconds(people: problem.personCount)
        walk.sit(seconds: sitting)
        // A short walk first: where the mix is proven soon, that is all there is to wait for.
        walk.walk(warm, share: 0.12, in: &space)
        if !runsBeside { proof.run(mostRounds: min(Self.mostRounds, (stop.stepsAllowed ?? 0) / Self.stepsForRound)) }
        while true {
            walk.walk(warm, share: 0.5, endsForDeal: true, in: &space)
            var vain = 0
            for _ in 0..<Self.mostTurns where !walk.isOver {
                let before = space.levels
                if walk.hasNewDeal || (vain >= Self.mostVain && walk.mayGainByDeal(before)) {
                    walk.walkFromDeal(settle: settle, polish: polish, share: 0.06, scope: scope, in: &space)
                    vain = 0
                } else {
                    walk.walk(polish, share: 0.1, endsForDeal: true, in: &space)
                }
                vain = space.levels < before ? 0 : vain + 1
            }
            if walk.isLastSitting || walk.isEnough(space.levels) { break }
            sitting *= 2
            walk.sit(seconds: sitting)
        }
        proof.finish()
        var working = space.working
        let pool = DrawPool(working, scope: space.scope, isLocked: space.isLocked)
        let lottery = SeatDraw(pool, selection: problem.programme.selection, seed: seed)
        lottery.deal(&working)
        let score = working.score
        let bound = proof.bound(unfilled: score.unfilled)
        let isProven = score.unfilled <= proof.unfilledBound && score.mix == bound
        return MatchResult(
            status: score.hard > 0 ? conflicts.isEmpty ? .unknown : .infeasible : isProven ? .optimal : .feasible,
            composition: working.composition, waiting: working.waiting, score: score, mixBound: score.hard > 0 ? nil : bound,
            brokenRules: working.brokenRules, conflicts: conflicts, seed: seed, steps: walk.steps, seconds: stop.elapsedSeconds,
            wasCancelled: stop.isCancelled,
            draw: lottery.record(
                working,
                search: Draw.Search(
                    stepsAllowed: stop.stepsAllowed, secondsAllowed: stop.secondsAllowed, steps: walk.steps, wasStopped: stop.isCancelled)))
    }

    /// How many steps of the search are worth a round of the proof, where no clock may say so.
    private static let stepsForRound = 500

    /// No more rounds than this, however many steps there are.
    private static let mostRounds = 120
    /// Walks from deals and from the best, in turn, end after so many at the latest.
    private static let mostTurns = 200
    /// After so many walks in turn that brought nothing better, another is made from the deal.
    private static let mostVain = 3

    /// A temperature at which the usual worse step is taken about every other time.
    private func startTemperature(_ space: inout MatchSpace, _ random: inout SeededRandom) -> Double {
        var sum = 0
        var count = 0
        for _ in 0..<2000 {
            guard let effect = space.propose(&random), effect.first == 0, effect.second == 0, effect.third > 0 else { continue }
            sum += effect.third
            count += 1
        }
        return count == 0 ? 10 : max(1, 0.7 * Double(sum) / Double(count))
    }
}
