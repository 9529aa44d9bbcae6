import MeetCore

/// What lies over the list of a session and takes the keys.
enum MarkingPanel: Hashable, Sendable {
    case question(MarkingQuestion)
    /// The search for somebody who is not in the list.
    case search(WalkInSearch)
    /// The form of somebody new.
    case form(WalkInForm)
    /// Who has been away more than once.
    case away(ListState)
}
