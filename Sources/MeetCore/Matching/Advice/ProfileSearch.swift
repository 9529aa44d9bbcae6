/// Finds the best categories for one more member of a cohort of given sums.
///
/// What a person costs is a sum over axes and over pairs of contrasts. So the best on an axis that crosses no other is found by looking at it
/// alone, and only the contrasts are walked through together, leaving out what cannot be among the best. However many axes there are, the
/// possible classes, which may be millions, are never listed.
struct ProfileSearch {
    /// Categories and what they cost.
    struct Found {
        let categories: [Int32]
        let leaver: Int
        let effect: ScoreEffect
    }

    private let axes: RecruitAxes
    private let limits: [FeatureLimits]
    private let kinds: [Feature.Kind]
    /// How many are wanted.
    private let most: Int
    /// How many partial choices may still be looked at.
    private var allowance: Int
    /// The best found, in order; each categories once.
    private(set) var found: [Found] = []
    /// Whether all was looked at that could be among the best.
    private(set) var isComplete = true

    // What is being looked at.
    private var categories: [Int32]
    private var leaver = -1
    private var own: [[ScoreEffect]] = []
    private var crossing: [[ScoreEffect]] = []
    private var least: [ScoreEffect] = []

    init(_ problem: MatchingProblem, _ axes: RecruitAxes, most: Int, allowance: Int = 60_000) {
        self.axes = axes
        limits = problem.features.map(\.limits)
        kinds = problem.features.map(\.kind)
        self.most = most
        self.allowance = allowance
        categories = [Int32](repeating: -1, count: problem.programme.axes.count)
    }

    /// Looks at all who could come into sums, at a cost that is there whoever comes.
    mutating func search(_ sums: [Int32], leaver: Int, cost: ScoreEffect) {
        self.leaver = leaver
        var cost = cost
        for axis in axes.separate {
            let costs = axes.values[axis].map { ownCost(axis, $0, sums) }
            guard let best = costs.indices.min(by: { costs[$0] < costs[$1] }) else { continue }
            categories[axis] = axes.values[axis][best]
            cost = cost + costs[best]
        }
        own = axes.crossed.map { axis in axes.values[axis].map { ownCost(axis, $0, sums) } }
        crossing = axes.crossings.map { pair in (-1...1).map { self.cost(pair.feature, $0, sums) } }
        // The least that the contrasts from a place on can cost.
        least = [ScoreEffect](repeating: .zero, count: axes.crossed.count + 1)
        for place in axes.crossed.indices.reversed() {
            let pairs = axes.crossings.indices.filter { axes.crossings[$0].second == place }
            least[place] = pairs.reduce(least[place + 1] + (own[place].min() ?? .zero)) { $0 + (crossing[$1].min() ?? .zero) }
        }
        descend(0, cost)
    }

    /// What a person of a category costs by an axis alone.
    func ownCost(_ axis: Int, _ category: Int32, _ sums: [Int32]) -> ScoreEffect {
        axes.features[axis].reduce(.zero) { total, feature in
            switch kinds[feature] {
            case .balance: return total + cost(feature, category == 0 ? 1 : category == 1 ? -1 : 0, sums)
            case .count(_, let counted): return total + cost(feature, category == Int32(counted) ? 1 : 0, sums)
            case .crossing: return total
            }
        }
    }

    private func cost(_ feature: Int, _ change: Int32, _ sums: [Int32]) -> ScoreEffect {
        let limit = limits[feature]
        let sum = sums[feature]
        return ScoreEffect(
            hard: limit.breaches(sum + change) - limit.breaches(sum), mix: limit.energy(sum + change) - limit.energy(sum))
    }

    private mutating func descend(_ place: Int, _ cost: ScoreEffect) {
        if found.count == most, let last = found.last, !(cost + least[place] < last.effect) { return }
        guard place < axes.crossed.count else { return keep(cost) }
        guard allowance > 0 else {
            isComplete = false
            return
        }
        allowance -= 1
        let axis = axes.crossed[place]
        for (index, value) in axes.values[axis].enumerated() {
            categories[axis] = value
            var next = cost + own[place][index]
            for (pair, definition) in axes.crossings.enumerated() where definition.second == place {
                next = next + crossing[pair][1 + pole(value) * pole(categories[axes.crossed[definition.first]])]
            }
            descend(place + 1, next)
        }
    }

    private func pole(_ category: Int32) -> Int { category == 0 ? 1 : category == 1 ? -1 : 0 }

    private mutating func keep(_ effect: ScoreEffect) {
        if let known = found.firstIndex(where: { $0.categories == categories }) {
            guard effect < found[known].effect else { return }
            found.remove(at: known)
        }
        let place = found.firstIndex { effect < $0.effect } ?? found.endIndex
        found.insert(Found(categories: categories, leaver: leaver, effect: effect), at: place)
        if found.count > most { found.removeLast() }
    }
}
