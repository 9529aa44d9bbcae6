/// What came of a question of the plain mode.
enum PlainAnswer: Equatable {
    /// A word of the command line.
    case given(String)
    /// Enter alone: to the question before.
    case back
    /// There is no more input.
    case ended
}
