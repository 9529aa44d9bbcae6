import MeetCore

/// What was worked out for the Tables screen.
enum TablesAnswer: Sendable {
    case choices([TablesChoice])
    case advice([TableAdvice])
    /// The tables of every cohort that had none.
    case all([PlannedTables])
}
