/// What is proven of single cohorts as people sit now: with all rules kept and as few empty seats as can be, a cohort is not below its energy
/// while the others stay as they are.
struct OverviewProofs: Hashable, Sendable {
    private struct Question: Hashable {
        let request: Int
        let cohort: Int
    }

    /// What was proven by cohort; nil within where a proof came to nothing.
    private var energies: [Int: Int?] = [:]
    private var awaited: Question?
    /// Who sat where when that was proven.
    private var stamp: UInt64?

    /// What is proven of a cohort; nil where nothing is.
    func energy(of cohort: Int) -> Int? { energies[cohort] ?? nil }

    /// The first of some cohorts of which a proof is to be asked for; nil where none is, or one is awaited.
    func wanted(_ cohorts: [Int]) -> Int? { awaited == nil ? cohorts.first { energies[$0] == nil } : nil }

    /// Takes note of who sits where: what was proven of others is gone, and what is awaited is asked for anew.
    mutating func renew(_ stamp: UInt64?) {
        if stamp != self.stamp { energies = [:] }
        self.stamp = stamp
        awaited = nil
    }

    /// Takes note that a proof was asked for.
    mutating func await(_ request: Int, _ cohort: Int) { awaited = Question(request: request, cohort: cohort) }

    /// Takes what was proven; what is not awaited is dropped.
    mutating func take(_ energy: Int?, request: Int) {
        guard let awaited, awaited.request == request else { return }
        energies[awaited.cohort] = .some(energy)
        self.awaited = nil
    }
}
