/// A condition of Hall's: cohorts at these times want no more of a class than can come to any of them.
struct SupplyCondition: Hashable, Sendable {
    let group: Int
    let times: UInt64
    let supply: Int

    /// The conditions that a demand breaks: of each class the one that is broken most, so that few are added that do not matter.
    ///
    /// - Parameter demand: what is wanted, `demand[time * classCount + class]`.
    static func broken(by demand: [Double], in problem: ClassProblem) -> [SupplyCondition] {
        (0..<problem.classCount).flatMap { group -> [SupplyCondition] in
            let wanted = (0..<problem.timeCount).map { demand[$0 * problem.classCount + group] }
            guard wanted.contains(where: { $0 > 1e-6 }) else { return [] }
            var worst: (excess: Double, condition: SupplyCondition)?
            for times in sets(problem.timeCount) {
                var sum = 0.0
                for time in 0..<problem.timeCount where times >> UInt64(time) & 1 == 1 { sum += wanted[time] }
                guard sum > 1e-6 else { continue }
                let supply = problem.typesOfClass[group].reduce(0) { $1.times & times != 0 ? $0 + $1.count : $0 }
                let excess = sum - Double(supply)
                if excess > 1e-6, excess > worst?.excess ?? 0 {
                    worst = (excess, SupplyCondition(group: group, times: times, supply: supply))
                }
            }
            return worst.map { [$0.condition] } ?? []
        }
    }

    /// What is wanted of the class at these times.
    ///
    /// - Parameter demand: `demand[time * classCount + class]`.
    func sum(_ demand: [Int], in problem: ClassProblem) -> Int {
        (0..<problem.timeCount).reduce(0) { times >> UInt64($1) & 1 == 1 ? $0 + demand[$1 * problem.classCount + group] : $0 }
    }

    /// What conditions at prices come to: the price of each class at each time, `prices[time * classCount + class]`.
    static func prices(_ conditions: [(SupplyCondition, Double)], in problem: ClassProblem) -> [Double] {
        var prices = [Double](repeating: 0, count: problem.supplySize)
        for (condition, price) in conditions where price > 1e-9 {
            for time in 0..<problem.timeCount where condition.times >> UInt64(time) & 1 == 1 {
                prices[time * problem.classCount + condition.group] += price
            }
        }
        return prices
    }

    /// How many more of each class can be had at each time when some are taken: `[time * classCount + class]`.
    static func left(after taken: [Int], in problem: ClassProblem) -> [Int] {
        var left = [Int](repeating: .max, count: problem.supplySize)
        let sets = sets(problem.timeCount)
        for group in 0..<problem.classCount {
            let isTaken = (0..<problem.timeCount).contains { taken[$0 * problem.classCount + group] > 0 }
            // Of a class of which none are taken there are as many as can come; of very many classes that is nearly all.
            for time in 0..<problem.timeCount where !isTaken {
                left[time * problem.classCount + group] = Int(problem.available[time * problem.classCount + group])
            }
            for times in sets where isTaken {
                let supply = problem.typesOfClass[group].reduce(0) { $1.times & times != 0 ? $0 + $1.count : $0 }
                let rest = max(0, supply - SupplyCondition(group: group, times: times, supply: supply).sum(taken, in: problem))
                for time in 0..<problem.timeCount where times >> UInt64(time) & 1 == 1 {
                    left[time * problem.classCount + group] = min(left[time * problem.classCount + group], rest)
                }
            }
        }
        return left
    }

    /// The sets of times that are looked at: all where there are few times, else the single ones and all together.
    ///
    /// A condition that is not looked at is one that is not asked for, which leaves every bound valid.
    private static func sets(_ timeCount: Int) -> [UInt64] {
        if timeCount <= 10 { return Array(1..<(UInt64(1) << UInt64(timeCount))) }
        let all: UInt64 = timeCount >= 64 ? .max : (1 << UInt64(timeCount)) - 1
        return (0..<timeCount).map { 1 << UInt64($0) } + [all]
    }
}
