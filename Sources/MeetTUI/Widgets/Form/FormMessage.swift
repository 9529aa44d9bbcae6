/// What can happen in a form.
enum FormMessage: Hashable, Sendable {
    /// To the next field, or so many on; below 0 back.
    case move(Int)
    /// A change of what is written: typed letters, also to choose by the first one, and the space that takes an option or leaves it.
    case edit(TextEdit)
    /// The next suggestion.
    case nextSuggestion
    /// Take what somebody else wrote in the field, or what was written here again.
    case takeOther
    /// Keep what is written.
    case save
    /// Leave; asks where something would be lost.
    case close
    /// Another answer to the question is selected.
    case turn(Int)
    /// The selected answer.
    case answer
    case discard
    case stay
    /// The mouse points at a field, and perhaps at one of its options.
    case point(field: Int, option: Int?)
}
