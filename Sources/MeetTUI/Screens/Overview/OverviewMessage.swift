/// What can happen on the Overview.
enum OverviewMessage: Hashable, Sendable {
    case move(ListMove)
    /// The next or the previous list that has rows.
    case turn(Int)
    /// What is selected is opened, or mended.
    case open
    case matchAll
    case fillSeats
    case print
}
