/// The least number of repeats that any tables come to.
///
/// Three proofs, the best of which counts. *By seats*: each person has so many neighbours over the sessions, and too few others to be new.
/// *By pairs of sessions*: those of one table sit at the tables of another session, and there are too few of them to be all apart; each two
/// that stay together are one repeat, and every repeat is counted at exactly one pair of sessions. *By fewer sessions*: what holds for any of
/// the sessions taken alone holds for all of them together, since each pair of sessions is in so many of the choices.
struct RepeatBound {
    /// The bound.
    let value: Int

    /// The bound of a problem.
    init(_ problem: SeatingProblem) {
        let already = Self.already(problem)
        let bySessions = already + Self.bySessions(problem)
        var best = max(already, bySessions, Self.bySeats(problem))
        if problem.isFresh { best = max(best, Self.byFewer(problem)) }
        value = best
    }

    /// The repeats that have happened.
    private static func already(_ problem: SeatingProblem) -> Int {
        problem.met.reduce(0) { $0 + Int($1) * (Int($1) - 1) / 2 } / 2
    }

    /// Each person alone: as many neighbours as the seats of the sessions give, each time one of those met least often.
    ///
    /// Half the sum over the persons, since each repeat is one of two persons. A person at a small table has fewer neighbours; how often each
    /// does is chosen as it costs least, with only the sum over all persons given.
    static func bySeats(_ problem: SeatingProblem) -> Int {
        let people = problem.personCount
        var marginal: [Int] = []
        var total = 0
        var needed = 0
        for person in 0..<people {
            var least = 0
            var most = 0
            var limits = [Int](repeating: 0, count: people)
            for sitting in problem.sessions where sitting.present.contains(person) {
                least += sitting.sizes[sitting.sizes.count - 1] - 1
                most += sitting.sizes[0] - 1
                for other in sitting.present { limits[other] += 1 }
            }
            // What it costs to sit with somebody once more is how often the two have met; ascending.
            var costs: [Int] = []
            for other in 0..<people where other != person {
                let met = Int(problem.met[person * people + other])
                total += met * (met - 1) / 2
                for time in 0..<limits[other] { costs.append(met + time) }
            }
            costs.sort()
            total += costs.prefix(least).reduce(0, +)
            marginal += costs.dropFirst(least).prefix(most - least)
            needed -= least
        }
        for sitting in problem.sessions { needed += sitting.sizes.reduce(0) { $0 + $1 * ($1 - 1) } }
        // Each person's costs ascend, so the cheapest of all are a choice that is possible for each.
        marginal.sort()
        total += marginal.prefix(max(0, needed)).reduce(0, +)
        return (total + 1) / 2
    }

    /// Two sessions after the other: who sits together at both.
    static func bySessions(_ problem: SeatingProblem) -> Int {
        var sum = 0
        for (place, one) in problem.sessions.enumerated() {
            for other in problem.sessions[(place + 1)...] {
                let common = Set(one.present).intersection(other.present).count
                sum += max(together(one, over: other, common: common), together(other, over: one, common: common))
            }
        }
        return sum
    }

    /// The least number of pairs at one table of both sessions: each table of the one spreads evenly over the tables of the other. Those who
    /// are not at the other are taken from where they save most.
    private static func together(_ one: Sitting, over other: Sitting, common: Int) -> Int {
        guard !other.sizes.isEmpty else { return 0 }
        // The marginal cost of the n-th of a table is how many of it sit at each table already.
        let costs = one.sizes.flatMap { size in (0..<size).map { $0 / other.sizes.count } }.sorted()
        return costs.prefix(common).reduce(0, +)
    }

    /// All sessions alike: from the proofs of few sessions to those of more.
    static func byFewer(_ problem: SeatingProblem) -> Int {
        guard let sitting = problem.sessions.first, problem.sessions.count > 2 else { return 0 }
        var least = 0
        for count in 2...problem.sessions.count {
            let fewer = SeatingProblem(
                poles: [[Int]](repeating: [], count: problem.personCount), axisWeights: [], crossingWeight: 0,
                sessions: (0..<count).map { Sitting(number: $0, present: sitting.present, sizes: sitting.sizes) })
            // Each pair of sessions is in count − 2 of the choices of all but one: least × count ÷ (count − 2), rounded up.
            if count > 2 { least = (least * count + count - 3) / (count - 2) }
            least = max(least, bySeats(fewer), bySessions(fewer))
            if let limit = RoundLimit.rounds(sizes: sitting.sizes), count > limit { least = max(least, 1) }
        }
        return least
    }
}
