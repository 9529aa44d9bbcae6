/// What a choice of the plain mode does with its answers.
enum PlainStep {
    /// Runs a command.
    case run([String])
    /// Runs a command once it was told what it would do; where that breaks a rule, and the person wants it all the same, with `--anyway`.
    case runMeant([String])
    /// Runs a command that saves a file; where there is one of the name, under another.
    case save([String], as: String)
    /// Goes on only where the person says yes.
    case confirm
}
