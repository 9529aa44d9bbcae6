/// The screens, each with the number of its key; 7 is kept for one to come, so that no key ever changes its meaning.
enum ScreenName: Int, CaseIterable, Hashable, Sendable {
    case overview = 1
    case people = 2
    case compose = 3
    case tables = 4
    case venues = 5
    case attendance = 6
    case rules = 8
}
