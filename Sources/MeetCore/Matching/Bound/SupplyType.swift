/// Persons who are alike for the bound: one class, and the same times at which they can come.
struct SupplyType: Hashable, Sendable {
    /// The class.
    let group: Int
    /// The time groups in which they can come, as bits.
    let times: UInt64
    /// How many there are.
    var count: Int
}
