/// What the problem of one cohort at prices depends on, but for who can come.
struct PricingKey: Hashable {
    private let base: [Int32]
    private let room: ClosedRange<Int>
    private let prices: [Int]

    init(_ kind: CohortKind, prices: [Int]) {
        base = kind.base
        room = kind.room
        self.prices = prices
    }
}
