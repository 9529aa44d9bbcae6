/// The axes on which it matters what a recruit is, and what can be had on each.
///
/// An axis without weight, target or rule costs nothing whatever one is on it, and is left out. On the others every category counts, also one
/// that nobody in the pool has; neither counts where somebody with a background has none there.
struct RecruitAxes: Sendable {
    /// The contrasts that cross others: what is best on one depends on the others.
    let crossed: [Int]
    /// The other axes: the best on each can be chosen alone.
    let separate: [Int]
    /// For each axis, the values that can be had: places of categories, or −1.
    let values: [[Int32]]
    /// For each axis, the features that look at it alone.
    let features: [[Int]]
    /// The crossings: two places in `crossed`, the first below the second, and the feature.
    let crossings: [(first: Int, second: Int, feature: Int)]

    init(_ problem: MatchingProblem) {
        let axes = problem.programme.axes
        var features = [[Int]](repeating: [], count: axes.count)
        var pairs: [(Int, Int, Int)] = []
        for (feature, definition) in problem.features.enumerated() {
            switch definition.kind {
            case .balance(let axis), .count(let axis, _):
                if Self.matters(definition.limits) { features[axis].append(feature) }
            case .crossing(let first, let second): pairs.append((first, second, feature))
            }
        }
        let crossed = axes.indices.filter { axis in pairs.contains { $0.0 == axis || $0.1 == axis } }
        self.features = features
        self.crossed = crossed
        separate = axes.indices.filter { !features[$0].isEmpty && !crossed.contains($0) }
        values = axes.indices.map { axis in
            let hasNeither = problem.classCategories.contains { categories in
                categories[axis] < 0 && (axes.count == 1 || categories.contains { $0 >= 0 })
            }
            return axes[axis].categories.indices.map(Int32.init) + (hasNeither ? [-1] : [])
        }
        crossings = pairs.compactMap { first, second, feature in
            guard let one = crossed.firstIndex(of: first), let other = crossed.firstIndex(of: second) else { return nil }
            return (one, other, feature)
        }
    }

    private static func matters(_ limits: FeatureLimits) -> Bool {
        (limits.weight > 0 && (limits.low > 0 || limits.high < FeatureLimits.unlimited)) || limits.minimum > 0
            || limits.maximum < FeatureLimits.unlimited || limits.neverAlone
    }
}
