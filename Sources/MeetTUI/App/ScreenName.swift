/// The screens, each with the number of its key, which never changes its meaning.
enum ScreenName: Int, CaseIterable, Hashable, Sendable {
    case overview = 1
    case people = 2
    case compose = 3
    case tables = 4
    case venues = 5
    case attendance = 6
    case statistics = 7
    case rules = 8

    /// Whether the line at the top tells which cohort it is about: where no list on the screen does.
    var tellsCohort: Bool { [.compose, .tables, .attendance].contains(self) }

    /// Whether it shows cohorts, one of which `/` finds; where `/` filters people it does that.
    var showsOneCohort: Bool {
        switch self {
        case .overview, .tables, .venues, .statistics: return true
        // There `/` looks for people.
        case .people, .compose, .attendance, .rules: return false
        }
    }
}
