/// What one can begin with where there is no database yet, in the order of the keys.
enum StartChoice: Int, CaseIterable, Hashable, Sendable {
    case sample = 1
    case file = 2
    case empty = 3
}
