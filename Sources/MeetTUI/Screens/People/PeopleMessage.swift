/// What can happen on the People screen.
enum PeopleMessage: Hashable, Sendable {
    case move(ListMove)
    case startFilter
    case edit(TextEdit)
    case endFilter
    case clearFilter
    case openCohort
}
