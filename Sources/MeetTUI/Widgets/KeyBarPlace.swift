/// Where the key bar shows a binding.
enum KeyBarPlace: Hashable, Sendable {
    /// Only in the help panel.
    case hidden
    /// While there is room.
    case shown
    /// At the end of the bar, however narrow it is: help and quit.
    case always
}
