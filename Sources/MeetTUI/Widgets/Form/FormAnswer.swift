/// What came of a message to a form.
enum FormAnswer: Hashable, Sendable {
    /// Nothing that concerns others.
    case nothing
    /// Something is written otherwise.
    case changed
    /// All is well and is to be kept; the form stays until it is.
    case save
    /// The form is to be closed without keeping anything.
    case close
}
