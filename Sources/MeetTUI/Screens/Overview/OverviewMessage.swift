/// What can happen on the Overview.
enum OverviewMessage: Hashable, Sendable {
    case move(ListMove)
    /// The next or the previous list that has rows.
    case turn(Int)
    /// What is selected is opened, or mended.
    case open
    /// The cohort of what is selected, or all.
    case matchThis
    case matchAll
    /// The empty seats of the cohort of what is selected, or of all.
    case fillSeats
    case fillAll
    case print
}
