import MeetCore

/// A file for other programs or people outside, made of what is kept.
enum FileWish: Hashable, Sendable {
    /// The sessions of a cohort, as a calendar.
    case sessions(CohortID)
    /// The bookings of a house, as a calendar.
    case bookings(VenueID)
    /// A row for each member of a cohort, for the letters of a mail merge.
    case mailing(CohortID, MailingList.Occasion)
    /// What has come of the programme, for those outside: without names and small numbers.
    case report

    /// What is said of the file.
    var about: WrittenFile {
        switch self {
        case .sessions, .bookings: return .calendar
        case .mailing: return .mailing
        case .report: return .report
        }
    }
}
