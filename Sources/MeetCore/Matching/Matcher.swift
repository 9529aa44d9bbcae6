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
        min(60, max(1, 0.85 * Double(people) / 1000))
    }

    /// Matches from a composition until the rule says stop, and gives the best found.
    ///
    /// - Parameter progress: called at most ten times a second, on the thread that matches, with the best so far.
    public func run(from start: Composition, pins: Pins = Pins(), stop: StopRule, progress: ((MatchProgress) -> Void)? = nil) -> MatchResult
    {
        var random = SeededRandom(seed: seed, stream: 0)
        var space = MatchSpace(WorkingComposition(problem, start, pins: pins), scope: scope, random: &random)
        let annealing = Annealing(
            start: [2, 0.6, startTemperature(&space, &random), 2], end: [0.05, 0.03, 0.25, 0.2])
        let steps = annealing.run(&space, random: &random, stop: stop, target: .zero) { state, space in
            let working = space.best
            progress?(MatchProgress(composition: working.composition, score: working.score, used: state.used))
        }
        var working = space.best
        var lottery = SeededRandom(seed: seed, stream: 1)
        SeatDraw(selection: problem.programme.selection)
            .deal(&working, isFixed: { space.isLocked[$0] || space.isTied[$0] }, random: &lottery)
        let score = working.score
        return MatchResult(
            status: score.hard == 0 ? .feasible : .unknown, composition: working.composition, waiting: working.waiting, score: score,
            mixBound: nil, brokenRules: working.brokenRules, seed: seed, steps: steps, seconds: stop.elapsedSeconds,
            wasCancelled: stop.isCancelled)
    }

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
