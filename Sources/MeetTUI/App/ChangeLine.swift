import MeetCore

/// A change as the list of changes shows it.
struct ChangeLine: Hashable, Sendable {
    /// When it was made, where the machine is.
    let day: CivilDate
    let time: TimeOfDay
    /// Who made it.
    let who: String
    /// What was done.
    let name: String
    /// What became of it.
    let state: ChangeRecord.State
}
