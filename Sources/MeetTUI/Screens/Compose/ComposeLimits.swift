import MeetCore

/// What is known of the best that a cohort can be with those who can be had now: the best that was seen in this sitting, and what is proven. Both
/// are of a cohort that keeps all rules and has as few empty seats as can be.
///
/// Whom a cohort can be composed of changes with the other cohorts, pins and exclusions, and all that is known is of whom it could be then: what
/// was seen with others is no measure now, and a best below what is proven would be nonsense.
struct ComposeLimits: Sendable {
    /// The least energy of a full cohort that was seen with all rules kept, and of whom it could be composed then.
    private struct Best: Sendable {
        let stamp: UInt64
        let mix: Int
    }

    private var best: [CohortID: Best] = [:]
    /// What is proven, with the stamp of whom a cohort can be composed of.
    private var proofs = CohortProofs()
    /// The people of whom all this is known; with others it begins anew.
    private var problem: MatchingProblem?
    /// The cohort that was looked at last, and whom it can be composed of.
    private var present: (cohort: CohortID, stamp: UInt64)?

    /// Takes the cohort that is looked at into account as it is, and whom it can be composed of.
    mutating func look(at cohort: Int, _ desk: Desk) {
        if problem !== desk.problem {
            self = ComposeLimits()
            problem = desk.problem
        }
        let definition = desk.programme.cohorts[cohort]
        let stamp = desk.working.poolStamp(of: cohort)
        present = (definition.id, stamp)
        guard desk.working.memberCount(cohort) == definition.seats.upperBound else { return }
        let mix = desk.working.mix(cohort)
        if let known = best[definition.id], known.stamp == stamp, known.mix <= mix { return }
        guard desk.working.brokenRules(in: cohort).isEmpty else { return }
        best[definition.id] = Best(stamp: stamp, mix: mix)
    }

    /// The energy of the best full composition seen of those who can be had now; nil where none kept all rules.
    func bestKnown(_ cohort: CohortID) -> Int? {
        guard let known = best[cohort], present?.cohort == cohort, present?.stamp == known.stamp else { return nil }
        return known.mix
    }

    /// What is proven of a cohort with those who can be had now; nil where nothing is.
    func proven(_ cohort: CohortID) -> Int? {
        guard let present, present.cohort == cohort else { return nil }
        return proofs.energy(of: cohort, at: present.stamp)
    }

    /// Whether a proof is to be asked for: none of whom the cohort can be composed of now is there or awaited.
    func wants(_ cohort: Int, _ desk: Desk) -> Bool {
        guard let present, present.cohort == desk.programme.cohorts[cohort].id else { return false }
        return !proofs.isAsked(present.cohort, at: present.stamp)
    }

    /// Takes note that a proof was asked for; one that was awaited before is not any more.
    mutating func await(_ request: Int) {
        guard let present else { return }
        proofs.await(request, present.cohort, at: present.stamp)
    }

    /// What was asked for will not come: it is to be asked for again.
    mutating func forgetAwaited() { proofs.forgetAwaited() }

    /// Takes what was proven.
    mutating func take(_ energy: Int?, request: Int) { proofs.take(energy, request: request) }
}
