/// Those who sit together or not at all, so many times: a person, a group, or all persons who are alike.
struct SeatUnit {
    /// How many units of the kind there are.
    var count: Int
    /// How many persons each has.
    let size: Int
    /// How many of each category each has, as a place in `ConflictModel.vectors`.
    let vector: Int
    /// Where they may sit, as a place in `ConflictModel.domains`.
    let domain: Int
    /// Whether they must have a seat.
    var isForced = false
    /// Units that may not sit in the same cohort.
    var apart: [Int] = []
}
