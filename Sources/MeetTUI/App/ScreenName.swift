/// The screens, in the order of their number keys.
enum ScreenName: Int, CaseIterable, Hashable, Sendable {
    case overview = 1
    case people = 2
    case compose = 3
}
