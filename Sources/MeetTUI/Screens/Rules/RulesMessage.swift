/// What can happen on the Rules screen.
enum RulesMessage: Hashable, Sendable {
    case move(ListMove)
}
