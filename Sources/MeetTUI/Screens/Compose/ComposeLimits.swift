import MeetCore

/// What is known of the best that a cohort can be: the best that was seen in this sitting, and what is proven.
struct ComposeLimits: Sendable {
    /// The best composition of a cohort that was seen with all rules kept: fewer empty seats first, then less energy.
    private struct Best: Sendable {
        let unfilled: Int
        let mix: Int
    }

    /// What is proven of a cohort, for whom it can be composed of.
    private struct Proof: Sendable {
        let stamp: UInt64
        let energy: Int?
    }

    private var best: [CohortID: Best] = [:]
    private var proofs: [CohortID: Proof] = [:]
    private var awaited: (request: Int, cohort: CohortID, stamp: UInt64)?
    /// The people of whom all this is known; with others it begins anew.
    private var problem: MatchingProblem?
    /// The cohort that was looked at last, and whom it can be composed of.
    private var present: (cohort: CohortID, stamp: UInt64)?

    /// What no composition of a cohort is below, as far as is known, and whether it was proven of those who can be had now.
    struct Known: Hashable {
        let energy: Int
        let isCurrent: Bool
    }

    /// Takes the cohort that is looked at into account as it is, and whom it can be composed of.
    mutating func look(at cohort: Int, _ desk: Desk) {
        note(cohort, desk)
        present = (desk.programme.cohorts[cohort].id, desk.working.poolStamp(of: cohort))
    }

    /// Takes a cohort as it is into account.
    mutating func note(_ cohort: Int, _ desk: Desk) {
        if problem !== desk.problem {
            self = ComposeLimits()
            problem = desk.problem
        }
        let definition = desk.programme.cohorts[cohort]
        let size = desk.working.memberCount(cohort)
        let now = Best(unfilled: max(0, definition.seats.upperBound - size), mix: desk.working.mix(cohort))
        guard definition.seats.contains(size) else { return }
        if let known = best[definition.id], (known.unfilled, known.mix) <= (now.unfilled, now.mix) { return }
        guard desk.working.brokenRules(in: cohort).isEmpty else { return }
        best[definition.id] = now
    }

    /// The energy of the best composition seen; nil where none kept all rules.
    func bestKnown(_ cohort: CohortID) -> Int? { best[cohort]?.mix }

    /// What is proven of a cohort; nil where nothing is.
    func proven(_ cohort: CohortID) -> Known? {
        guard let proof = proofs[cohort], let energy = proof.energy else { return nil }
        return Known(energy: energy, isCurrent: present?.cohort == cohort && present?.stamp == proof.stamp)
    }

    /// Whether a proof is to be asked for: none of whom the cohort can be composed of now is there or awaited.
    func wants(_ cohort: Int, _ desk: Desk) -> Bool {
        guard let present, present.cohort == desk.programme.cohorts[cohort].id else { return false }
        if let awaited, awaited.cohort == present.cohort, awaited.stamp == present.stamp { return false }
        return proofs[present.cohort]?.stamp != present.stamp
    }

    /// Takes note that a proof was asked for; one that was awaited before is not any more.
    mutating func await(_ request: Int, _ cohort: Int, _ desk: Desk) {
        guard let present else { return }
        awaited = (request, present.cohort, present.stamp)
    }

    /// What was asked for will not come: it is to be asked for again.
    mutating func forgetAwaited() { awaited = nil }

    /// Takes what was proven.
    mutating func take(_ energy: Int?, request: Int) {
        guard let awaited, awaited.request == request else { return }
        self.awaited = nil
        proofs[awaited.cohort] = Proof(stamp: awaited.stamp, energy: energy)
    }
}
