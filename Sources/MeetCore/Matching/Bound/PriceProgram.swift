/// Prices of the classes to begin with: the multipliers of a linear program over all kinds of cohorts at once.
///
/// In it the average cohort of each kind may have fractions of people. Conditions on the supply are added as they are found broken.
struct PriceProgram {
    private let problem: ClassProblem
    private let pricings: [Pricing]
    private let typesOfClass: [[SupplyType]]
    /// Beyond so many kinds the program would be slower than the rounds that it saves.
    private static let mostKinds = 12

    init(_ problem: ClassProblem, _ pricings: [Pricing], _ typesOfClass: [[SupplyType]]) {
        self.problem = problem
        self.pricings = pricings
        self.typesOfClass = typesOfClass
    }

    /// The conditions that matter and their prices; nil where the problem is too large for this way.
    func solve(rounds: Int, isCancelled: () -> Bool) -> [(condition: SupplyCondition, price: Double)]? {
        guard problem.kinds.count <= Self.mostKinds, !problem.kinds.isEmpty else { return nil }
        var conditions: [SupplyCondition] = []
        var result: [(condition: SupplyCondition, price: Double)] = []
        for _ in 0..<rounds {
            if isCancelled() { return result }
            let (demand, duals) = solve(conditions)
            result = zip(conditions, duals).filter { $1 > 1e-9 }.map { ($0, $1) }
            let broken = SupplyCondition.broken(by: demand, in: problem, typesOfClass)
            let known = Set(conditions)
            let new = broken.filter { !known.contains($0) }
            if new.isEmpty { break }
            conditions += new
        }
        return result
    }

    /// Solves the program with some conditions: what all cohorts want of each class at each time, and the multiplier of each condition.
    private func solve(_ conditions: [SupplyCondition]) -> (demand: [Double], duals: [Double]) {
        let features = problem.limits.count + 1
        let rowCount = problem.kinds.count * features + conditions.count
        var share: [Double] = []
        var columns: [(kind: Int, group: Int)] = []
        var high: [Double] = []
        for (kind, pricing) in pricings.enumerated() {
            let count = Double(problem.kinds[kind].cohorts.count)
            let time = UInt64(problem.kinds[kind].group)
            for group in pricing.classes {
                columns.append((kind, group))
                high.append(Double(pricing.upper[group]))
                var column = [Double](repeating: 0, count: rowCount)
                for feature in 0..<features - 1 {
                    column[kind * features + feature] = Double(problem.shares[group * (features - 1) + feature])
                }
                column[kind * features + features - 1] = 1
                for (place, condition) in conditions.enumerated() where condition.group == group && condition.times >> time & 1 == 1 {
                    column[problem.kinds.count * features + place] = count
                }
                share += column
            }
        }
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
        }
        for condition in conditions {
            sums.append(SumRelaxation.Sum(low: 0, high: Int32(condition.supply), step: Int32(max(1, condition.supply)), limits: nil))
            base.append(0)
        }
        var program = SumRelaxation(rowCount: rowCount, share: share, costs: [Double](repeating: 0, count: columns.count), base: base)
        program.solve(low: high.map { _ in 0 }, high: high, sums: sums, mostPivots: 3000)
        var demand = [Double](repeating: 0, count: problem.timeCount * problem.classCount)
        for (column, count) in zip(columns, program.counts) {
            let kind = problem.kinds[column.kind]
            demand[kind.group * problem.classCount + column.group] += Double(kind.cohorts.count) * count
        }
        let duals = conditions.indices.map { max(0, -program.duals[problem.kinds.count * features + $0]) }
        return (demand, duals)
    }
}
