/// What can happen with the tour.
enum TourMessage: Hashable, Sendable {
    /// The tour is wanted: the program that is open waits while it goes on, in a database of its own.
    case begin
    /// The step is left undone.
    case skip
    case leave
    /// The tour that was wanted is over; where it could not begin, why.
    case over(trouble: String?)
}
