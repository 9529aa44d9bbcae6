/// What statistics can be of.
enum StatisticsTopic: Hashable, Sendable {
    /// The whole programme.
    case programme
    /// The cohorts beside each other.
    case sideBySide
    /// A cohort, by its place.
    case cohort(Int)

    /// The topic in a row of the list.
    init(row: Int) { self = row == 0 ? .programme : row == 1 ? .sideBySide : .cohort(row - 2) }

    /// How many rows the list of so many cohorts has.
    static func rows(cohorts: Int) -> Int { cohorts + 2 }
}
