/// One way to fill a cohort of a kind: how many of each class, beside those who are fixed.
struct CohortWay: Hashable, Sendable {
    /// The kind of cohort.
    let kind: Int
    /// The number of each class.
    let counts: [Int32]
    /// The energy of a cohort so filled; hard limits hold.
    let energy: Int
}
