import MeetCore

/// What can happen on the Compose screen.
enum ComposeMessage: Hashable, Sendable {
    case move(ListMove)
    case switchPane
    case turnTo(ComposeState.Pane)
    /// The next or the previous cohort.
    case nextCohort(Int)
    /// Give the applicant under the cursor a seat, or take the member's away.
    case addOrRemove
    case togglePin
    case toggleExclusion
    case nextOrder
    case startFilter
    case edit(TextEdit)
    case endFilter
    case clearFilter
    case matchThis
    case matchAll
    case fillSeats
    case print
}
