/// The linear program that mixes known ways of filling cohorts: as many cohorts of each kind as there are, filled in whatever proportions
/// the supply allows, at the least energy. Its multipliers are prices of the classes.
///
/// Ways and conditions are added as they are found; the program goes on from where it was.
struct MixtureProgram {
    private let problem: ClassProblem
    /// The number of cohorts of each kind that are to be filled.
    private let cohorts: [Int]
    /// What is already used of each class at each time, `taken[time * classCount + class]`.
    private let taken: [Int]
    /// The row of each kind of which any are to be filled; −1 for the others, so that the program stays small where few are open.
    private let rowOf: [Int]
    private let kindRows: Int
    private var program: SumRelaxation
    private(set) var conditions: [SupplyCondition] = []
    private var isKnown: Set<SupplyCondition> = []
    /// The ways, in the order in which they came.
    private(set) var ways: [CohortWay] = []

    /// A program that knows no ways.
    ///
    /// - Parameters:
    ///   - cohorts: how many cohorts of each kind are to be filled; nil for all of them.
    ///   - taken: what is used by others, by time and class.
    ///   - conditions: those that are likely to matter; others are found.
    init(_ problem: ClassProblem, cohorts: [Int]? = nil, taken: [Int]? = nil, conditions: [SupplyCondition] = []) {
        self.problem = problem
        self.cohorts = cohorts ?? problem.kinds.map(\.cohorts.count)
        self.taken = taken ?? [Int](repeating: 0, count: problem.supplySize)
        var rowOf: [Int] = []
        var rows = 0
        for count in self.cohorts {
            rowOf.append(count > 0 ? rows : -1)
            if count > 0 { rows += 1 }
        }
        self.rowOf = rowOf
        kindRows = rows
        program = SumRelaxation(share: [], costs: [], base: [Double](repeating: 0, count: rows))
        program.solve(
            low: [], high: [],
            sums: self.cohorts.filter { $0 > 0 }.map { SumRelaxation.Sum(low: Int32($0), high: Int32($0), step: 1, limits: nil) })
        for condition in conditions { add(condition) }
    }

    /// Adds a way of filling a cohort; one of a kind of which none are to be filled is passed over.
    mutating func add(_ way: CohortWay) {
        guard rowOf[way.kind] >= 0 else { return }
        var share = [Double](repeating: 0, count: kindRows + conditions.count)
        share[rowOf[way.kind]] = 1
        for (place, condition) in conditions.enumerated() { share[kindRows + place] = part(condition, way) }
        program.add(share: share, cost: Double(way.energy), high: Double(cohorts[way.kind]))
        ways.append(way)
    }

    /// Finds the best mixture of the ways.
    mutating func solve(isCancelled: () -> Bool) {
        for _ in 0..<30 where !isCancelled() {
            program.improve(mostPivots: 2000, isCancelled: isCancelled)
            var demand = taken.map(Double.init)
            for (way, count) in zip(ways, program.counts) where count > 1e-9 {
                let start = problem.kinds[way.kind].group * problem.classCount
                for group in 0..<problem.classCount where way.counts[group] > 0 {
                    demand[start + group] += count * Double(way.counts[group])
                }
            }
            let new = SupplyCondition.broken(by: demand, in: problem).filter { !isKnown.contains($0) }
            if new.isEmpty { return }
            for condition in new { add(condition) }
        }
    }

    /// How many cohorts are filled in each way, in the order of the ways.
    var numbers: [Double] { program.counts }

    /// The energy of the mixture; infinite where the ways cannot be mixed within the supply.
    var energy: Double { program.lacking > 1e-6 ? .infinity : program.value }

    /// The ways that cost least beyond what a cohort is worth, the cheapest first.
    func cheapest(_ most: Int) -> [CohortWay] {
        let prices = prices
        let worths = worths
        let beyond: [Double] = ways.map { way in
            let start = problem.kinds[way.kind].group * problem.classCount
            return way.counts.indices.reduce(Double(way.energy) - worths[way.kind]) { $0 + Double(way.counts[$1]) * prices[start + $1] }
        }
        return beyond.indices.sorted { (beyond[$0], $0) < (beyond[$1], $1) }.prefix(most).map { ways[$0] }
    }

    /// The price of one less in the supply of each condition.
    var conditionPrices: [Double] { program.duals.dropFirst(kindRows).map { max(0, -$0) } }

    /// The prices of each class at each time: `prices[time * classCount + class]`.
    var prices: [Double] { SupplyCondition.prices(Array(zip(conditions, conditionPrices)), in: problem) }

    /// What one more cohort of each kind would cost: a way is worth adding where its energy and prices are below this.
    var worths: [Double] { rowOf.map { $0 < 0 ? -.infinity : program.duals[$0] } }

    private mutating func add(_ condition: SupplyCondition) {
        let used = condition.sum(taken, in: problem)
        program.add(limit: Int32(max(0, condition.supply - used)), share: ways.map { part(condition, $0) })
        conditions.append(condition)
        isKnown.insert(condition)
    }

    private func part(_ condition: SupplyCondition, _ way: CohortWay) -> Double {
        condition.times >> UInt64(problem.kinds[way.kind].group) & 1 == 1 ? Double(way.counts[condition.group]) : 0
    }
}
