/// Why the screen cannot be used. Whoever shows it makes the sentence.
enum TerminalError: Error, Equatable, Sendable {
    /// Standard input or output is not a terminal.
    case notATerminal
    /// The kind of terminal, which is the value of `TERM`, is not known to this machine.
    case unknownKind(String)
    /// The operating system refused something; the number is its `errno`.
    case system(CInt)
}
