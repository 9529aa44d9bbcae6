/// What was written to a file or printed that holds personal data: told in the log, since it is then out of the program's hands.
public enum HandedOut: String, CaseIterable, Hashable, Sendable {
    /// All persons as a file.
    case participants
    /// The list of a mail merge.
    case mailing
    /// All about one person.
    case extract
    /// Who sits where, by id.
    case composition
    /// Sheets of sessions: lists to sign, for the door, of the coordinator, tables, badges.
    case sheets
    /// A report for those outside.
    case report
    /// Calendars.
    case calendar
    /// A letter to a house.
    case letter
}
