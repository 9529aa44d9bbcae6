/// Prices of the classes to begin with: the multipliers of a linear program over all kinds of cohorts at once.
///
/// In it the average cohort of each kind may have fractions of people. Conditions on the supply are added as they are found broken.
struct PriceProgram {
    private let problem: ClassProblem
    private let pricings: [Pricing]
    /// Beyond so many kinds the program would be slower than the rounds that it saves.
    private static let mostKinds = 12
    /// Beyond so many counts, classes of each kind, it would take more memory than there is.
    private static let mostCounts = 5000

    init(_ problem: ClassProblem, _ pricings: [Pricing]) {
        self.problem = problem
        self.pricings = pricings
    }

    /// The prices of each class at each time, `prices[time * classCount + class]`; nil where the problem is too large for this way.
    func solve(rounds: Int, isCancelled: () -> Bool) -> [Double]? {
        guard problem.kinds.count <= Self.mostKinds, !problem.kinds.isEmpty else { return nil }
        guard problem.kinds.count * problem.classCount <= Self.mostCounts else { return nil }
        let features = problem.limits.count + 1
        let rowCount = problem.kinds.count * features
        var share: [[Double]] = []
        var columns: [(kind: Int, group: Int)] = []
        var high: [Double] = []
        var sums: [SumRelaxation.Sum] = []
        var base: [Double] = []
        for (kind, pricing) in pricings.enumerated() {
            let ranges = PricingRange(pricing)
            for row in 0..<features {
                sums.append(
                    SumRelaxation.Sum(
                        low: ranges.low[row], high: max(ranges.low[row], ranges.high[row]), step: ranges.step[row],
                        limits: row < features - 1 ? problem.limits[row] : nil, weight: Double(problem.kinds[kind].cohorts.count)))
                base.append(row < features - 1 ? Double(pricing.base[row]) : 0)
            }
            for group in pricing.classes {
                columns.append((kind, group))
                high.append(Double(pricing.upper[group]))
                var column = [Double](repeating: 0, count: rowCount)
                for feature in 0..<features - 1 {
                    column[kind * features + feature] = Double(problem.shares[group * (features - 1) + feature])
                }
                column[kind * features + features - 1] = 1
                share.append(column)
            }
        }
        var program = SumRelaxation(share: share, costs: [Double](repeating: 0, count: columns.count), base: base)
        program.solve(low: high.map { _ in 0 }, high: high, sums: sums, mostPivots: 3000, isCancelled: isCancelled)
        var conditions: [SupplyCondition] = []
        for _ in 0..<rounds where !isCancelled() {
            var demand = [Double](repeating: 0, count: problem.timeCount * problem.classCount)
            for (column, count) in zip(columns, program.counts) {
                let kind = problem.kinds[column.kind]
                demand[kind.group * problem.classCount + column.group] += Double(kind.cohorts.count) * count
            }
            let known = Set(conditions)
            let new = SupplyCondition.broken(by: demand, in: problem).filter { !known.contains($0) }
            if new.isEmpty { break }
            for condition in new {
                let own = columns.map { column in
                    let kind = problem.kinds[column.kind]
                    let counts = column.group == condition.group && condition.times >> UInt64(kind.group) & 1 == 1
                    return counts ? Double(kind.cohorts.count) : 0
                }
                program.add(limit: Int32(condition.supply), share: own)
            }
            conditions += new
            program.improve(mostPivots: 3000, isCancelled: isCancelled)
        }
        let found = zip(conditions, program.duals.dropFirst(rowCount)).map { ($0, max(0, -$1)) }
        return SupplyCondition.prices(found, in: problem)
    }
}
