/// A few rounds from which many follow: each person goes on to the next on its cycle, and what was a round becomes another one.
///
/// So a seating of many rounds without a repeat is a few numbers, found once by a search over cycles; that nobody meets twice is tested for
/// each one stored. The method is that of differences, known for designs since Bose (1939): if no two pairs of a base round lie on the same
/// way round the cycles, no pair comes twice.
struct TableStarter: Hashable, Sendable {
    /// The lengths of the cycles, whose persons are numbered one after the other; those of length 1 stay.
    let cycles: [Int]
    /// How many rounds come of each base round, itself included.
    let turns: Int
    /// The rounds to begin with: at each table the persons.
    let base: [[[Int]]]

    /// The number of tables.
    var tableCount: Int { base.first?.count ?? 0 }

    /// How many sit at each table.
    var tableSize: Int { base.first?.first?.count ?? 0 }

    /// All rounds.
    var rounds: [[[Int]]] {
        var next = [Int](repeating: 0, count: cycles.reduce(0, +))
        var begin = 0
        for length in cycles {
            for place in 0..<length { next[begin + place] = begin + (place + 1) % length }
            begin += length
        }
        return base.flatMap { round in
            var round = round
            return (0..<turns).map { _ in
                defer { round = round.map { $0.map { next[$0] } } }
                return round
            }
        }
    }
}
