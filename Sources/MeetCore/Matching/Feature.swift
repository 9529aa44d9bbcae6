/// One count of a cohort that the score looks at: a difference of poles, a sum of products of poles, or a number of people of a category.
///
/// Every member adds its class's share of −1, 0 or +1 to the cohort's sum.
struct Feature: Hashable, Sendable {
    /// What is counted, in dense indices of the programme's axes and categories.
    enum Kind: Hashable, Sendable {
        case balance(axis: Int)
        case count(axis: Int, category: Int)
        case crossing(first: Int, second: Int)

        /// The axes that decide what a member adds.
        var axes: Set<Int> {
            switch self {
            case .balance(let axis): [axis]
            case .count(let axis, _): [axis]
            case .crossing(let first, let second): [first, second]
            }
        }

        /// Whether it is a number of people, so that it is never below 0.
        var isCount: Bool {
            if case .count = self { true } else { false }
        }
    }

    /// What is counted.
    let kind: Kind
    /// What the sum costs and breaks.
    var limits = FeatureLimits()
}
