/// What can happen while the help is shown.
enum HelpMessage: Hashable, Sendable {
    case scroll(ListMove)
    case close
}
