import MeetCore

/// What is wrong with the sessions of the cohorts, as the Overview tells it: worked out beside, for those who sit where now.
struct OverviewSessions: Hashable, Sendable {
    /// What is wrong, by cohort; nil until it is known.
    private var troubles: [CohortID: CohortTrouble]?
    /// Who sat where when it was asked for last.
    private var stamp: UInt64?
    private var isWanted = true
    private var awaited: Int?
    /// Whether the last reading came to nothing; it is tried again with the next change.
    private(set) var hasFailed = false

    /// What is wrong with the sessions of a cohort; nil where it is not known yet.
    subscript(cohort: CohortID) -> CohortTrouble? { troubles.map { $0[cohort] ?? CohortTrouble() } }

    /// Whom the tables of a cohort do not fit; nil where they fit, or it is not known yet.
    func misfit(of cohort: CohortID) -> TableMisfit? {
        troubles?[cohort]?.misfit
    }

    /// What is wrong with the sessions of all cohorts, as far as it is known.
    var all: [CohortID: CohortTrouble] { troubles ?? [:] }

    /// Whether it is to be worked out.
    var wantsReading: Bool { isWanted }

    /// Takes note of who sits where; nil for other data, in which all may be others.
    mutating func renew(_ stamp: UInt64?) {
        if stamp == nil || stamp != self.stamp { isWanted = true }
        self.stamp = stamp
    }

    /// Takes note that it is being worked out.
    mutating func await(_ request: Int) {
        isWanted = false
        hasFailed = false
        awaited = request
    }

    /// Takes note that nothing came of it.
    mutating func failed(_ request: Int) {
        guard request == awaited else { return }
        awaited = nil
        hasFailed = true
    }

    /// Takes what was found; what is not awaited is dropped.
    /// - Returns: whether it is other than before.
    mutating func take(_ troubles: [CohortID: CohortTrouble], request: Int) -> Bool {
        guard request == awaited else { return false }
        awaited = nil
        defer { self.troubles = troubles }
        return troubles != self.troubles
    }
}
