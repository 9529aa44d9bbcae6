import MeetCore

/// What is proven of single cohorts: with all rules kept and as few empty seats as can be, none is below its energy. One proof is asked for at a
/// time.
///
/// A proof holds for those of whom it was made, and bears a stamp of them: where that of now is another it says nothing.
struct CohortProofs: Hashable, Sendable {
    private struct Question: Hashable {
        let request: Int
        let cohort: CohortID
        let stamp: UInt64
    }

    private struct Proof: Hashable {
        let stamp: UInt64
        let energy: Int?
    }

    private var proofs: [CohortID: Proof] = [:]
    private var awaited: Question?

    /// Whether any proof is awaited.
    var isAwaiting: Bool { awaited != nil }

    /// What is proven of a cohort; nil where nothing is, or the proof came to nothing.
    func energy(of cohort: CohortID, at stamp: UInt64) -> Int? { isKnown(cohort, at: stamp) ? proofs[cohort]?.energy : nil }

    /// Whether a proof has ended, be it that it came to nothing.
    func isKnown(_ cohort: CohortID, at stamp: UInt64) -> Bool { proofs[cohort]?.stamp == stamp }

    /// Whether a proof is there or awaited.
    func isAsked(_ cohort: CohortID, at stamp: UInt64) -> Bool {
        isKnown(cohort, at: stamp) || awaited?.cohort == cohort && awaited?.stamp == stamp
    }

    /// Takes note that a proof was asked for; one that was awaited before is not any more.
    mutating func await(_ request: Int, _ cohort: CohortID, at stamp: UInt64) {
        awaited = Question(request: request, cohort: cohort, stamp: stamp)
    }

    /// What was asked for will not come: it is to be asked for again.
    mutating func forgetAwaited() { awaited = nil }

    /// Takes what was proven; what is not awaited is dropped.
    mutating func take(_ energy: Int?, request: Int) {
        guard let awaited, awaited.request == request else { return }
        proofs[awaited.cohort] = Proof(stamp: awaited.stamp, energy: energy)
        self.awaited = nil
    }
}
