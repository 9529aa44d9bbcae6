/// What a size of tables would mean for a cohort: how many meet, and how often they meet again.
public struct TableAdvice: Hashable, Sendable {
    /// About how many would sit at a table.
    public let tableSize: Int
    /// The sizes of the tables, the larger first.
    public let sizes: [Int]
    /// The repeats of a plan that was found.
    public let repeats: Int
    /// What no plan is below.
    public let repeatsBound: Int
    /// How many of all pairs meet at least once in that plan.
    public let pairsMet: Int
    /// How many pairs there are.
    public let pairs: Int
    /// How many others the person meets who meets the fewest.
    public let fewestMet: Int

    /// The share of the pairs that meet, 0 to 1.
    public var share: Double { pairs > 0 ? Double(pairsMet) / Double(pairs) : 0 }

    /// What each size of tables would mean; sizes that lead to the same tables are told once.
    ///
    /// - Parameters:
    ///   - people: how many sit down.
    ///   - sessions: how many times.
    ///   - steps: how long each size is searched; quick, and so not the last word where no known seating fits.
    public static func advice(
        people: Int, sessions: Int, tableSizes: ClosedRange<Int> = 3...8, steps: Int = 250_000, cancel: CancelFlag? = nil
    ) -> [TableAdvice] {
        guard people > 1, sessions > 0 else { return [] }
        var seen: Set<[Int]> = []
        return tableSizes.compactMap { tableSize in
            let sizes = TableSizes.sizes(people: people, tableSize: tableSize)
            guard seen.insert(sizes).inserted, !(cancel?.isCancelled ?? false) else { return nil }
            let problem = SeatingProblem(
                poles: [[Int]](repeating: [], count: people), axisWeights: [], crossingWeight: 0, sessionCount: sessions,
                tableSize: tableSize)
            let found = Seater.seat(problem, order: .facesAlone, stop: StopRule(steps: steps, cancel: cancel))
            var met = [Bool](repeating: false, count: people * people)
            for table in found.tables.joined() {
                for first in table {
                    for second in table where second != first { met[first * people + second] = true }
                }
            }
            let partners = (0..<people).map { person in met[person * people..<(person + 1) * people].count { $0 } }
            return TableAdvice(
                tableSize: tableSize, sizes: sizes, repeats: found.score.repeats, repeatsBound: found.bound.repeats,
                pairsMet: partners.reduce(0, +) / 2, pairs: people * (people - 1) / 2, fewestMet: partners.min() ?? 0)
        }
    }
}
