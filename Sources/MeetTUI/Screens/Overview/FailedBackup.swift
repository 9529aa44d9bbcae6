import MeetCore

/// That the backup of the day could not be made.
struct FailedBackup: Hashable, Sendable {
    /// The day of the last one; nil where there is none.
    let last: CivilDate?

    /// So many days old the last one may be before it stands among what is due.
    private static let patience = 3

    /// What is due for it. It is of nobody's cohort, so that it names the first.
    func due(_ desk: Desk) -> [DueItem] {
        let days = last.map { desk.today - $0 }
        guard !desk.programme.cohorts.isEmpty, days ?? .max >= Self.patience else { return [] }
        return [DueItem(cohort: 0, kind: .backup(days: days))]
    }
}
