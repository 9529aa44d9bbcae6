/// What a file that was written holds, for what is said of it.
enum WrittenFile: Hashable, Sendable {
    /// A sheet with so many names.
    case sheet(names: Int)
    /// Sheets of several sessions or cohorts.
    case sheets
    /// The text to a house.
    case letter
    /// Figures of the statistics.
    case statistics
    /// Sessions as a calendar.
    case calendar
    /// The list of a mail merge.
    case mailing
    /// A report for those outside.
    case report
    /// All about one person.
    case person
    /// So many rows of an import that could not be read in.
    case rejects(Int)
}
