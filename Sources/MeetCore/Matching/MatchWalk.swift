/// The walks of one match, which share a source of chance, an allowance of time or steps, and a proof that runs beside them.
struct MatchWalk {
    /// The source of all chance in the search.
    var random: SeededRandom
    /// The steps of all walks so far.
    private(set) var steps = 0
    /// The part of the allowance that is used by plan.
    private var used = 0.0
    private let stop: StopRule
    private let proof: BoundTask
    private let progress: ((MatchProgress) -> Void)?

    init(random: SeededRandom, stop: StopRule, proof: BoundTask, progress: ((MatchProgress) -> Void)?) {
        self.random = random
        self.stop = stop
        self.proof = proof
        self.progress = progress
    }

    /// Whether a composition is proven to be as good as any, so that there is nothing left to look for.
    func isEnough(_ best: Levels) -> Bool {
        guard best.first == 0, best.second <= proof.unfilledBound, best.fourth == 0 else { return false }
        return best.third == 0 || best.third <= proof.bound(unfilled: best.second) ?? -1
    }

    /// Walks with a share of what is left of the allowance, and shows the proof where that led.
    mutating func walk(_ annealing: Annealing, share: Double, in space: inout MatchSpace) {
        guard !isEnough(space.levels), stop.used(steps: steps) < 1 else { return }
        let (from, until) = (used, used + (1 - used) * share)
        let (proof, progress) = (proof, progress)
        let part = stop.part(share, stepsDone: steps)
        steps += annealing.run(&space, random: &random, stop: part, isEnough: isEnough) { state, space in
            let working = space.best
            let score = working.score
            progress?(
                MatchProgress(
                    composition: working.composition, score: score, mixBound: proof.bound(unfilled: score.unfilled),
                    used: from + (until - from) * state.used))
        }
        used = until
        proof.offer(space.working, isLocked: space.isLocked)
    }

    /// Walks from the mixture that the proof has come to, where it has, and takes where that led if it is better.
    ///
    /// In many cohorts a mixture is closer to the best than any walk from chance comes; two tries differ by what is rounded up and down.
    mutating func walkFromMixture(_ annealing: Annealing, scope: MatchScope, in space: inout MatchSpace) {
        for share in [0.6, 1] where !isEnough(space.levels) {
            guard let mixture = proof.mixture else { return }
            let start = MixtureStart(proof.kinds, mixture)
                .composition(space.working, isLocked: space.isLocked, isTied: space.isTied, &random)
            var other = MatchSpace(start, scope: scope, random: &random)
            walk(annealing, share: share, in: &other)
            if other.levels < space.levels { space = other }
        }
    }
}
