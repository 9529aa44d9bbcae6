/// What a choice of the plain mode does with its answers.
enum PlainStep {
    /// Runs a command.
    case run([String])
    /// Goes on only where the person says yes.
    case confirm
}
