/// What can happen while the help is shown.
enum HelpMessage: Hashable, Sendable {
    case scroll(ListMove)
    /// To what the numbers mean, and back to the keys.
    case figures
    case close
}
