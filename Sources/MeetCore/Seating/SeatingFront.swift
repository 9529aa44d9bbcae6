/// A choice between plans: from the newest faces to the best mixed tables, each better than the others on one of the two numbers.
public struct SeatingFront: Sendable {
    /// The plans: repeats ascending, and so table mix descending.
    public private(set) var plans: [SeatingResult] = []

    /// No plan yet.
    public init() {}

    /// Finds plans at both ends and between them.
    ///
    /// - Parameters:
    ///   - stop: when to end; both ends are found first.
    ///   - progress: told now and then how far it is, with the plans so far.
    public static func find(
        _ problem: SeatingProblem, stop: StopRule, seed: UInt64 = 1,
        progress: @escaping (SearchProgress, SeatingFront) -> Void = { _, _ in }
    ) -> SeatingFront {
        let whole = SeatingSearch(problem, stop: stop, seed: seed)
        var front = SeatingFront()
        guard !problem.sessions.isEmpty else { return front }
        var done = 0
        func part(_ stream: UInt64, share: Double, _ work: (inout SeatingSearch) -> WorkingSeating) -> WorkingSeating {
            let before = done
            let sofar = front
            var search = SeatingSearch(problem, stop: stop.part(share, stepsDone: done), seed: seed, stream: stream) {
                progress(SearchProgress(steps: before + $0.steps, best: $0.best, used: stop.used(steps: before + $0.steps)), sofar)
            }
            let found = work(&search)
            done += search.steps
            front.add(whole.result(found))
            return found
        }
        let faces = part(1, share: 0.35) { $0.faces() }
        let mix = part(2, share: 0.4) { $0.mix() }
        let (fewest, most) = (faces.score.repeats, mix.score.repeats)
        var limits: [Int] = []
        for share in [16, 8, 4, 2] {
            let limit = fewest + (most - fewest) / share
            if limit > fewest, limit < most, limits.last != limit { limits.append(limit) }
        }
        for (place, limit) in limits.enumerated() {
            if stop.used(steps: done) >= 1 { break }
            _ = part(UInt64(3 + place), share: 1 / Double(limits.count - place)) { $0.between(faces, repeats: limit) }
        }
        return front
    }

    /// Takes in a plan, and drops those that are no better on either number than another.
    mutating func add(_ plan: SeatingResult) {
        let isWorse = plans.contains { $0.score.repeats <= plan.score.repeats && $0.score.tableMix <= plan.score.tableMix }
        guard !isWorse else { return }
        plans.removeAll { $0.score.repeats >= plan.score.repeats && $0.score.tableMix >= plan.score.tableMix }
        plans.append(plan)
        plans.sort { $0.score.repeats < $1.score.repeats }
    }
}
