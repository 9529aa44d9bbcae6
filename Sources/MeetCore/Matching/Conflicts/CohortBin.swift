/// Cohorts that ask for the same and are open to the same persons, as the proofs look at them.
struct CohortBin {
    /// What makes cohorts alike.
    struct Limits: Hashable {
        /// The place of the bin: bins of one place are open to the same persons without ties.
        var place: Int
        var fewest: Int
        var most: Int
        /// For each category the least and the largest number, and whether one alone is not allowed.
        var minimum: [Int]
        var maximum: [Int]
        var neverAlone: [Bool]
        /// The cohort, where ties make it unlike all others; else −1.
        var only: Int
    }

    /// A number that is never reached.
    static let unlimited = 1 << 40

    let limits: Limits
    var cohorts: [Int]
}
