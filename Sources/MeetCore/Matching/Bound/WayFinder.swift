/// Looks for ways of filling cohorts that are cheap at prices, without proof: from fillings at random downhill, and around where that ends.
struct WayFinder {
    private let pricings: [Pricing]
    /// Kinds that differ in nothing but their time share what is found.
    private let siblings: [[Int]]
    private let problem: ClassProblem

    init(_ problem: ClassProblem, _ pricings: [Pricing]) {
        self.problem = problem
        self.pricings = pricings
        siblings = problem.kinds.map { kind in
            problem.kinds.indices.filter { problem.kinds[$0].base == kind.base && problem.kinds[$0].room == kind.room }
        }
    }

    /// The same, with no more of each class than is left at each time.
    ///
    /// - Parameter left: `left[time * classCount + class]`.
    func limited(to left: [Int]) -> WayFinder {
        WayFinder(
            problem,
            pricings.enumerated().map { kind, pricing in
                let start = problem.kinds[kind].group * problem.classCount
                return pricing.limited(to: left[start..<start + problem.classCount])
            })
    }

    /// A way as a filling of a kind of cohort; nil where it breaks a limit or there are not enough who can come.
    func way(_ counts: [Int32], _ kind: Int) -> CohortWay? {
        guard pricings[kind].allows(counts), let energy = pricings[kind].energy(pricings[kind].sums(counts)) else { return nil }
        return CohortWay(kind: kind, counts: counts, energy: energy)
    }

    /// What a way costs at prices.
    func value(_ way: CohortWay, _ prices: [Double]) -> Double {
        let start = problem.kinds[way.kind].group * problem.classCount
        return pricings[way.kind].classes.reduce(Double(way.energy)) { $0 + Double(way.counts[$1]) * prices[start + $1] }
    }

    /// A filling as a way of every kind that it suits and in which it costs less at prices than a cohort is worth.
    func ways(_ counts: [Int32], _ kind: Int, _ prices: [Double], below worths: [Double]) -> [CohortWay] {
        siblings[kind].compactMap { sibling in
            guard let way = way(counts, sibling), value(way, prices) < worths[sibling] - 1e-6 else { return nil }
            return way
        }
    }

    /// Looks for ways that cost less at prices than what a cohort of their kind is worth.
    ///
    /// - Parameters:
    ///   - prices: `prices[time * classCount + class]`.
    ///   - kinds: the kinds that are looked at.
    ///   - known: ways to begin with beside chance.
    ///   - tries: how many descents there are for each kind.
    ///   - isCancelled: asked before each step of a descent: with very many classes one takes its time.
    func look(
        at prices: [Double], below worths: [Double], kinds: [Int]? = nil, from known: [CohortWay] = [], tries: Int = 8,
        _ random: inout SeededRandom, isCancelled: () -> Bool
    ) -> [CohortWay] {
        var found: [CohortWay] = []
        for way in known where !isCancelled() {
            let start = problem.kinds[way.kind].group * problem.classCount
            let own = Array(prices[start..<start + problem.classCount])
            var filling = way.counts
            _ = pricings[way.kind].descend(&filling, own, isCancelled: isCancelled)
            for counts in [filling] + pricings[way.kind].neighbours(of: filling, own, below: worths[way.kind] - 1e-6, most: 6) {
                found += ways(counts, way.kind, prices, below: worths)
            }
        }
        for kind in kinds ?? Array(problem.kinds.indices) {
            let start = problem.kinds[kind].group * problem.classCount
            let own = Array(prices[start..<start + problem.classCount])
            for _ in 0..<tries where !isCancelled() {
                var filling = pricings[kind].randomFilling(&random)
                _ = pricings[kind].descend(&filling, own, isCancelled: isCancelled)
                for counts in [filling] + pricings[kind].neighbours(of: filling, own, below: worths[kind] - 1e-6, most: 6) {
                    found += ways(counts, kind, prices, below: worths)
                }
            }
        }
        return found
    }
}
