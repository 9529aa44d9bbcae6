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
    case fillAll
    case print
    /// Open a panel, or close it where it is open.
    case open(PanelSubject)
    /// Open the panel of who could take the place of the member under the cursor.
    case openReplacements
    /// Open the explanation, with the person under the cursor.
    case openExplanation
    case panel(PanelMessage)
    /// Mark the person under the cursor, or have that person and the one marked change places.
    case mark
    case unmark
}
