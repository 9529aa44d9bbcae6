/// All that counts of one person in a drawing of seats: who has the same is alike.
struct AlikeKey: Hashable {
    /// See `AlikeTables.lookOf`.
    let look: Int32
    /// See `AlikeTables.timesOf`.
    let times: Int32
    /// The cohorts to be filled that the person could come to, and is kept out of.
    let excluded: [Int32]
    /// Whom the person is to be kept apart from and could meet.
    let apart: [Int32]
    /// Whether `apart` holds the person too: those who are to be kept apart from each other, and from the same others, are alike.
    let isMutual: Bool
}
