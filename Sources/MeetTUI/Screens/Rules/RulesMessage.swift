/// What can happen on the Rules screen.
enum RulesMessage: Hashable, Sendable {
    case move(ListMove)
    /// To the next part of the programme, or back.
    case section(Int)
    /// Edit what is selected.
    case open
    /// Add another of the same sort.
    case add
    case remove
    /// Move what is selected among its like.
    case shift(Int)
    /// A key of the editor.
    case form(FormMessage)
    /// What is typed in it.
    case edit(TextEdit)
    /// Another answer to the question.
    case turn(Int)
    /// The selected answer, or a yes.
    case answer
    case confirm
    /// Leave the question or the report.
    case close
    /// Show all that is known of whether the rules can be met.
    case showReport
    case scroll(ListMove)

    /// Whether it changes nothing but what one looks at.
    var onlyLooks: Bool {
        switch self {
        case .move, .section, .showReport, .scroll: return true
        case .open, .add, .remove, .shift, .form, .edit, .turn, .answer, .confirm, .close: return false
        }
    }
}
