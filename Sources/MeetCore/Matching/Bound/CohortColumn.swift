/// One way to fill a cohort of a kind: how many of each class, beside those who are fixed.
struct CohortColumn: Hashable, Sendable {
    /// The number of each class.
    var counts: [Int32]
    /// The energy of a cohort so filled; hard limits hold.
    var energy: Int
}
