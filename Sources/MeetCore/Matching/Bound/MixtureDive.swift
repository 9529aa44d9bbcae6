/// Makes whole numbers of a mixture: what it fills whole cohorts with is taken, the rest is mixed anew from what is left, until every cohort
/// has its way; then some cohorts at a time are filled anew, as long as that is better.
struct MixtureDive {
    /// The way of each cohort.
    struct Deal {
        var ways: [CohortWay]
        /// The cohorts of each kind for which no way was found.
        var open: [Int]
        /// The energy of all ways.
        var energy: Int { ways.reduce(0) { $0 + $1.energy } }
        /// The better comes first: fewer open cohorts, then less energy.
        static func < (left: Deal, right: Deal) -> Bool {
            (left.open.reduce(0, +), left.energy) < (right.open.reduce(0, +), right.energy)
        }
    }

    private let problem: ClassProblem
    private let finder: WayFinder
    /// The ways to choose from, the cheapest at the prices of the mixture first.
    private var pool: [CohortWay]
    private let conditions: [SupplyCondition]
    /// The best so far.
    private(set) var best: Deal?
    private var random: SeededRandom

    /// - Parameters:
    ///   - program: the mixture.
    ///   - seed: determines all chance.
    init(_ problem: ClassProblem, _ finder: WayFinder, _ program: MixtureProgram, seed: UInt64) {
        let prices = program.prices
        let worths = program.worths
        let numbers = program.numbers
        // What is in the mixture comes first among ways that cost the same.
        let cost: [Double] = zip(program.ways, numbers).map { way, number in
            let beyond = finder.value(way, prices) - worths[way.kind]
            return number > 0 ? beyond - 1 : beyond
        }
        let near = cost.indices.filter { cost[$0] < Self.dearest }.sorted { (cost[$0], $0) < (cost[$1], $1) }
        var first: [CohortWay] = []
        for (way, number) in zip(program.ways, numbers) { first += [CohortWay](repeating: way, count: Int(number + 1e-6)) }
        self.problem = problem
        self.finder = finder
        self.prices = prices
        self.worths = worths
        self.first = first
        pool = near.prefix(Self.mostWays).map { program.ways[$0] }
        conditions = zip(program.conditions, program.conditionPrices).filter { $0.1 > 1e-9 }.map(\.0)
        random = SeededRandom(seed: seed, stream: 78)
    }

    /// The prices of the mixture, `prices[time * classCount + class]`, and what a cohort of each kind is worth at them.
    let prices: [Double]
    private let worths: [Double]

    /// The whole part of the mixture.
    private let first: [CohortWay]
    /// Ways that cost more than this beyond what a cohort is worth are not looked at.
    private static let dearest = 8.0
    private static let mostWays = 1200

    /// Fills every cohort.
    mutating func start(isCancelled: () -> Bool) {
        best = fill(problem.kinds.map(\.cohorts.count), after: first, isCancelled)
    }

    /// Fills some of the cohorts anew; true where that was better.
    mutating func improve(isCancelled: () -> Bool) -> Bool {
        guard var kept = best else { return false }
        // Every other time some of those that are dearer than a cohort is worth, and a few by chance.
        let free = min(kept.ways.count, 4 + random.below(5 + min(12, kept.ways.count / 8)))
        if random.below(2) == 0 {
            let beyond = kept.ways.map { finder.value($0, prices) - worths[$0.kind] + 2 * random.unit() }
            let dear = beyond.indices.sorted { (-beyond[$0], $0) < (-beyond[$1], $1) }.prefix(free / 2)
            for place in dear.sorted(by: >) { kept.ways.remove(at: place) }
        }
        while kept.ways.count > best.map({ $0.ways.count - free }) ?? 0 { kept.ways.remove(at: random.below(kept.ways.count)) }
        guard let found = fill(problem.kinds.map(\.cohorts.count), after: kept.ways, isCancelled), let best, !(best < found) else {
            return false
        }
        let isBetter = found < best
        self.best = found
        return isBetter
    }

    /// Fills what is left after some ways are taken; nil where asked to stop.
    private mutating func fill(_ cohorts: [Int], after ways: [CohortWay], _ isCancelled: () -> Bool) -> Deal? {
        var deal = Deal(ways: ways, open: [Int](repeating: 0, count: cohorts.count))
        var left = cohorts
        var taken = [Int](repeating: 0, count: problem.supplySize)
        func take(_ way: CohortWay) {
            left[way.kind] -= 1
            let start = problem.kinds[way.kind].group * problem.classCount
            for group in way.counts.indices { taken[start + group] += Int(way.counts[group]) }
        }
        for way in ways { take(way) }
        while left.contains(where: { $0 > 0 }) {
            if isCancelled() { return nil }
            let near = finder.limited(to: SupplyCondition.left(after: taken, in: problem))
            var program = MixtureProgram(problem, cohorts: left, taken: taken, conditions: conditions)
            let kinds = left.indices.filter { left[$0] > 0 }
            var known = Set<CohortWay>()
            for way in pool where left[way.kind] > 0 {
                if let way = near.way(way.counts, way.kind), known.insert(way).inserted { program.add(way) }
            }
            for round in 0..<6 {
                program.solve(isCancelled: isCancelled)
                let found = near.look(
                    at: program.prices, below: program.worths, kinds: kinds, tries: round == 0 ? 6 : 3, &random, isCancelled: isCancelled)
                var isNew = false
                for way in found where known.insert(way).inserted {
                    program.add(way)
                    isNew = true
                }
                if !isNew { break }
            }
            program.solve(isCancelled: isCancelled)
            let numbers = program.numbers
            let whole = numbers.indices.filter { numbers[$0] > 1 - 1e-6 }
            if !whole.isEmpty {
                for place in whole {
                    for _ in 0..<Int(numbers[place] + 1e-6) where left[program.ways[place].kind] > 0 {
                        deal.ways.append(program.ways[place])
                        take(program.ways[place])
                    }
                }
            } else if let place = numbers.indices.max(by: { numbers[$0] + 0.2 * random.unit() < numbers[$1] }), numbers[place] > 1e-6 {
                deal.ways.append(program.ways[place])
                take(program.ways[place])
            } else {
                for kind in kinds {
                    deal.open[kind] += left[kind]
                    left[kind] = 0
                }
            }
        }
        return deal
    }
}
