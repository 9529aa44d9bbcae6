/// What can happen while a list is shown.
enum PrintMessage: Hashable, Sendable {
    case scroll(ListMove)
    case turn(Int)
    case save
    case close
}
