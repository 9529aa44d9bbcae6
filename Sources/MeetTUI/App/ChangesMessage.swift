/// What can happen while the last changes are shown.
enum ChangesMessage: Hashable, Sendable {
    case move(ListMove)
    case close
}
