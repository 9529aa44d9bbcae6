/// The ways of filling each kind of cohort of which a best mixture consists, and how many cohorts are filled in each: not whole numbers.
struct CohortMixture: Sendable {
    /// For each kind, the ways and their numbers; the numbers add up to the cohorts of the kind.
    var ways: [[(counts: [Int32], number: Double)]]

    /// Deals the ways out to cohorts: each gets one, in about the numbers of the mixture, and where a number is not whole chance decides.
    ///
    /// - Parameter kinds: the kinds of cohorts, in the order of the ways.
    /// - Returns: how many of each class every cohort is to have, by cohort.
    func deal(_ kinds: [CohortKind], _ random: inout SeededRandom) -> [Int: [Int32]] {
        var result: [Int: [Int32]] = [:]
        for (kind, ways) in zip(kinds, ways) where !ways.isEmpty {
            var cohorts = kind.cohorts
            random.shuffle(&cohorts)
            // Points at equal distances along the numbers laid end to end: each way is met its number of times, give or take one.
            let total = ways.reduce(0) { $0 + $1.number }
            let distance = total / Double(cohorts.count)
            var point = random.unit() * distance
            var place = 0
            var end = ways[0].number
            for cohort in cohorts {
                while point >= end, place + 1 < ways.count {
                    place += 1
                    end += ways[place].number
                }
                result[cohort] = ways[place].counts
                point += distance
            }
        }
        return result
    }
}
