import MeetCore

/// A change as lists of changes show it: that of all, and that of a person.
struct ChangeLine: Hashable, Sendable {
    /// When it was made, by the clock of the programme's zone.
    let day: CivilDate
    /// Nil where only the day is kept.
    let time: TimeOfDay?
    /// Who made it.
    let who: String
    /// What was done.
    let name: String
    /// What became of it; nil for what is no change.
    let state: ChangeRecord.State?
}
