/// The least, the mean and the largest of some numbers: what a mean hides is who has the least.
public struct Spread: Hashable, Sendable {
    /// The least.
    public let least: Int
    /// The sum ÷ how many there are.
    public let mean: Double
    /// The largest.
    public let most: Int

    /// The spread of some numbers; nil of none.
    public init?(_ numbers: some Collection<Int>) {
        guard let least = numbers.min(), let most = numbers.max() else { return nil }
        self.least = least
        self.most = most
        mean = Double(numbers.reduce(0, +)) / Double(numbers.count)
    }
}
