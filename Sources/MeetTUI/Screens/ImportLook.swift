import MeetCore

/// What is looked up beside the screen for an import.
enum ImportLook: Hashable, Sendable {
    /// Paths that go on from what is typed.
    case paths(String)
    /// Read a file, and work out what it would do.
    case file(path: String)
    /// Work it out anew, with other columns or persons.
    case again(ImportPlan, ColumnMapping<ParticipantColumn>, [Int: ImportChoice])
    /// Stop reading.
    case stop
}
