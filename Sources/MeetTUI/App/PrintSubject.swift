import MeetCore

/// What is printed.
enum PrintSubject: Hashable, Sendable {
    /// The sheets of a cohort, one after the other.
    case cohort(Int)
    /// A sheet that a screen has made, such as figures, and the name of its file without its ending.
    case made(Sheet, name: String)
}
