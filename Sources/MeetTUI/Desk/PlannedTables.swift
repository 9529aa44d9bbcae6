import MeetCore

/// The tables that were planned for a cohort, and what they were made from.
struct PlannedTables: Hashable, Sendable {
    let plan: TablePlan
    let basis: TablesBasis
}
