/// How many pairs there could be, and how many of them met.
public struct PairCount: Hashable, Sendable {
    /// The pairs there are.
    public var possible: Int
    /// Those that sat at one table at least once.
    public var met: Int

    /// The given numbers.
    public init(possible: Int = 0, met: Int = 0) {
        self.possible = possible
        self.met = met
    }

    /// The share that met; nil where there are no pairs.
    public var share: Double? { possible == 0 ? nil : Double(met) / Double(possible) }

    /// The pairs of two counts together.
    public static func + (left: Self, right: Self) -> Self {
        PairCount(possible: left.possible + right.possible, met: left.met + right.met)
    }
}
