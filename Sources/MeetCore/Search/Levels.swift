/// A score in levels that are compared in order; on each, lower is better.
///
/// Levels are never added up into one number: a single broken hard rule weighs more than any mix.
public struct Levels: Hashable, Comparable, Sendable {
    /// The level that is compared first.
    public var first: Int
    /// The level that decides where the first is equal.
    public var second: Int
    /// The level that decides where the two before it are equal.
    public var third: Int
    /// The last level.
    public var fourth: Int

    /// A score of the given levels.
    public init(_ first: Int = 0, _ second: Int = 0, _ third: Int = 0, _ fourth: Int = 0) {
        self.first = first
        self.second = second
        self.third = third
        self.fourth = fourth
    }

    /// No difference.
    public static let zero = Levels()

    /// The better score comes first.
    public static func < (left: Self, right: Self) -> Bool {
        if left.first != right.first { return left.first < right.first }
        if left.second != right.second { return left.second < right.second }
        if left.third != right.third { return left.third < right.third }
        return left.fourth < right.fourth
    }

    /// The sum, level by level.
    public static func + (left: Self, right: Self) -> Self {
        Self(left.first + right.first, left.second + right.second, left.third + right.third, left.fourth + right.fourth)
    }

    /// The difference, level by level.
    public static func - (left: Self, right: Self) -> Self {
        Self(left.first - right.first, left.second - right.second, left.third - right.third, left.fourth - right.fourth)
    }
}
