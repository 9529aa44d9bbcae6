import MeetCore

/// What is kept of sessions and is not loaded with the term.
struct StoredSessions: Equatable {
    let busy: [BusyTime]
    let tables: [CohortID: TablePlan]
    let attendance: [CohortID: CohortAttendance]

    init(_ store: Store) throws {
        busy = try store.busyTimes()
        tables = try store.tablePlans()
        attendance = try store.attendance()
    }
}
