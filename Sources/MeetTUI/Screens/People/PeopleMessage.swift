/// What can happen on the People screen.
enum PeopleMessage: Hashable, Sendable {
    case move(ListMove)
    case startFilter
    case edit(TextEdit)
    case endFilter
    case clearFilter
    case openCohort
    /// Show people in the next order.
    case nextOrder
    /// Fill in a new person.
    case add
    /// Change the selected person.
    case change
    case form(FormMessage)
    /// Ask whether the selected person is to go.
    case askRemoval
    /// Ask whether all that is due is to be erased.
    case askDue
    case removal(RemovalQuestion.Message)
    /// Show what was done with the selected person.
    case openHistory
    case moveInHistory(ListMove)
    case closeHistory
    /// Save all about the selected person.
    case export
    /// Choose a file to read in.
    case openImport
    case importing(ImportMessage)
}
