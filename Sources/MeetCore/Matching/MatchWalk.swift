/// The walks of one match, which share a source of chance, an allowance of time or steps, and a proof that runs beside them.
struct MatchWalk {
    /// The source of all chance in the search.
    var random: SeededRandom
    /// The steps of all walks so far.
    private(set) var steps = 0
    /// The best that any walk has led to.
    private var shown: Levels?
    /// Whether no other sitting comes after this one.
    private(set) var isLastSitting = true
    /// The number of the deal that was walked from last.
    private var dealt = 0
    /// The allowance of this sitting: shares are of this.
    private var stop: StopRule
    /// The allowance of all.
    private let whole: StopRule
    private let proof: BoundTask
    private let progress: ((MatchProgress) -> Void)?

    init(random: SeededRandom, stop: StopRule, proof: BoundTask, progress: ((MatchProgress) -> Void)?) {
        self.random = random
        self.stop = stop
        whole = stop
        self.proof = proof
        self.progress = progress
    }

    /// Whether a composition is proven to be as good as any, so that there is nothing left to look for.
    func isEnough(_ best: Levels) -> Bool {
        guard best.first == 0, best.second <= proof.unfilledBound, best.fourth == 0 else { return false }
        return best.third == 0 || best.third <= proof.bound(unfilled: best.second) ?? -1
    }

    /// Begins a sitting: shares are of so many seconds from now on, or of all that is left where that is little more; and what the proof has
    /// come to is tried anew, with other chance.
    mutating func sit(seconds: Double) {
        let part = whole.sitting(seconds: seconds)
        isLastSitting = part == nil
        stop = part ?? whole.part(1, stepsDone: steps)
        dealt = 0
    }

    /// Whether the sitting is over.
    var isOver: Bool { stop.used(steps: steps) >= 1 }

    /// Walks with a share of the sitting, or what is left of it.
    ///
    /// - Parameter endsForDeal: whether the walk ends when the proof has come to a deal that is new and better.
    mutating func walk(_ annealing: Annealing, share: Double, endsForDeal: Bool = false, in space: inout MatchSpace) {
        let begun = stop.used(steps: steps)
        guard !isEnough(space.levels), begun < 1 else { return }
        let share = min(1, share / (1 - begun))
        let (proof, progress, dealt, shown, whole, walked) = (proof, progress, dealt, shown, whole, steps)
        let isEnough = isEnough
        steps += annealing.run(
            &space, random: &random, stop: stop.part(share, stepsDone: steps),
            isEnough: { best in
                isEnough(best) || (endsForDeal && proof.deal.map { $0.number > dealt && ($0.open > 0 || $0.energy < best.third) } ?? false)
            },
            progress: { state, space in
                // What is shown never becomes worse, though a walk begins elsewhere.
                guard let progress, shown.map({ state.best <= $0 }) ?? true else { return }
                let working = space.best
                let score = working.score
                progress(
                    MatchProgress(
                        composition: working.composition, score: score, mixBound: proof.bound(unfilled: score.unfilled),
                        used: whole.used(steps: walked + state.steps)))
            })
        self.shown = min(shown ?? space.levels, space.levels)
    }

    /// Whether the proof has come to a deal from which no walk has begun in this sitting.
    var hasNewDeal: Bool { proof.deal.map { $0.number > dealt } ?? false }

    /// Whether a walk from the deal, with other chance, may come to something better.
    func mayGainByDeal(_ best: Levels) -> Bool { proof.deal.map { $0.open == 0 && $0.energy < best.third } ?? false }

    /// Walks from the deal that the proof has come to, and takes where that led if it is better.
    ///
    /// First only persons of one class change places, until the axes that the deal does not know and ties between people are in order too;
    /// then anyone. In many cohorts that is closer to the best than any walk from chance comes.
    mutating func walkFromDeal(settle: Annealing, polish: Annealing, share: Double, scope: MatchScope, in space: inout MatchSpace) {
        guard !isEnough(space.levels), stop.used(steps: steps) < 1, let deal = proof.deal else { return }
        dealt = deal.number
        var start = DealStart(deal, space.working, isLocked: space.isLocked)
        var other = MatchSpace(start.run(scope: space.scope, &random), scope: scope, random: &random)
        other.confine(to: deal.classOf)
        walk(settle, share: share, in: &other)
        other.confine(to: nil)
        walk(polish, share: share, endsForDeal: true, in: &other)
        if other.levels < space.levels { space = other }
    }
}
