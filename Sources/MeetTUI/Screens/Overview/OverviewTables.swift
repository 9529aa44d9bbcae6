import MeetCore

/// Whom the tables of cohorts do not fit any more, as the Overview tells it: read beside, since tables are not read with the term.
struct OverviewTables: Hashable, Sendable {
    /// What does not fit, by cohort.
    private var misfits: [CohortID: TableMisfit] = [:]
    /// Who sat where when it was asked for last.
    private var stamp: UInt64?
    private var isWanted = true
    private var awaited: Int?

    /// Who the tables of a cohort do not fit; nil where they fit, or it is not known yet.
    subscript(cohort: CohortID) -> TableMisfit? { misfits[cohort] }

    /// Whether it is to be read.
    var wantsReading: Bool { isWanted }

    /// Takes note of who sits where; nil for other data, in which all may be others.
    mutating func renew(_ stamp: UInt64?) {
        if stamp == nil || stamp != self.stamp { isWanted = true }
        self.stamp = stamp
    }

    /// Takes note that it is being read.
    mutating func await(_ request: Int) {
        isWanted = false
        awaited = request
    }

    /// Takes what was read; what is not awaited is dropped.
    /// - Returns: whether it is other than before.
    mutating func take(_ misfits: [CohortID: TableMisfit], request: Int) -> Bool {
        guard request == awaited else { return false }
        awaited = nil
        defer { self.misfits = misfits }
        return misfits != self.misfits
    }
}
