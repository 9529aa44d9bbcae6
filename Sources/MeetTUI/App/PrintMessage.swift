/// What can happen while a list is shown.
enum PrintMessage: Hashable, Sendable {
    case scroll(ListMove)
    /// The session before or after.
    case turn(Int)
    /// The next sheet of the cohort.
    case kind
    case format
    case language
    case order
    case large
    case scope
    case copies
    /// The next printer.
    case printer
    case save
    /// Hand it to the printer.
    case print
    case close
}
