/// The least mix that the tables of a problem can come to.
enum MixBound {
    /// The bound of a problem: session by session and trait by trait, as if each could be spread over the tables for itself.
    static func value(_ problem: SeatingProblem) -> Int {
        let traits = problem.weights.count
        var sum = 0
        for sitting in problem.sessions {
            for trait in 0..<traits {
                let values = sitting.present.map { Int(problem.traits[$0 * traits + trait]) }
                sum += problem.weights[trait] * least(values, sizes: sitting.sizes)
            }
        }
        return sum
    }

    /// The least sum of squares of the sums of tables of the given sizes, where each person counts +1, −1 or 0.
    ///
    /// The sums add up to that of all, whatever the tables. Where nobody counts 0, the sum of a table is odd where its size is. So each table
    /// begins at the least that it can be, and steps are taken where they cost least until the sum is reached.
    private static func least(_ values: [Int], sizes: [Int]) -> Int {
        let total = abs(values.reduce(0, +))
        let step = values.contains(0) ? 1 : 2
        // With steps of two, a table of odd size is −1 or 1; the one that is nearer to the total comes first, and −1 costs the same.
        var sums = sizes.map { step == 1 ? 0 : ($0 % 2 == 0 ? 0 : -1) }
        var left = total - sums.reduce(0, +)
        while left > 0, let place = sums.indices.min(by: { cost(sums[$0], step) < cost(sums[$1], step) }) {
            sums[place] += step
            left -= step
        }
        return sums.reduce(0) { $0 + $1 * $1 }
    }

    private static func cost(_ sum: Int, _ step: Int) -> Int { step * (2 * sum + step) }
}
