import MeetCore

/// What comes of the form of a session.
struct SessionEdit: Hashable, Sendable {
    /// The cohort as it becomes.
    var cohort: Cohort
    /// What moves; nil where the date stays.
    var shift: DateShift?
    /// What is wrong, by field.
    var problems: [SessionField: String] = [:]
}
