import MeetCore

/// The tables of all cohorts as they are kept, and who came.
struct KeptTables: Sendable {
    var plans: [CohortID: TablePlan] = [:]
    var attendance: [CohortID: CohortAttendance] = [:]
}
