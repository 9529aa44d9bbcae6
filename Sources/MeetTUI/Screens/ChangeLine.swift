import MeetCore

/// A change as lists of changes show it: that of all, and that of a person.
struct ChangeLine: Hashable, Sendable {
    /// When it was made, where the machine is.
    let day: CivilDate
    let time: TimeOfDay
    /// Who made it.
    let who: String
    /// What was done.
    let name: String
    /// What became of it; nil for what is no change.
    let state: ChangeRecord.State?
}
