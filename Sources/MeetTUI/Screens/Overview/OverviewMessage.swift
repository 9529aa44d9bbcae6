/// What can happen on the Overview.
enum OverviewMessage: Hashable, Sendable {
    case move(ListMove)
    case open
    case matchAll
    case fillSeats
    case print
}
