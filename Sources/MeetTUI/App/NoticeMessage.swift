/// What can happen while a message is shown whole.
enum NoticeMessage: Hashable, Sendable {
    case scroll(ListMove)
    case close
}
