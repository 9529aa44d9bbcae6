/// Cohorts that are alike for the bound: same times, same seats, same members already fixed.
struct CohortKind: Hashable, Sendable {
    /// The time group in which they meet; see `ClassProblem`.
    let group: Int
    /// What the members who are fixed already add to each feature.
    let base: [Int32]
    /// How many more members there may be.
    let room: ClosedRange<Int>
    /// The cohorts of this kind, as indices of the programme.
    var cohorts: [Int]
}
