/// The seatings that differ only in who is who: two persons take each other's places at all sessions.
///
/// Who meets how often stays the same as a whole, so a seating without a repeat keeps that while its tables become more mixed. Only where
/// all are at all sessions and nobody has met before.
struct RelabelSpace {
    private let problem: SeatingProblem
    private let tablesPerSession: Int
    /// The table at each session, a row for each place in the seating.
    private var tableOf: [Int32]
    /// Who takes each place.
    private(set) var personAt: [Int]
    private var keptPersons: [Int]
    private var sums: [Int32]
    private var keptSums: [Int32]
    private var mix: Int
    private var keptMix: Int
    private var (first, second, change) = (0, 0, 0)

    /// A space around a seating; its persons are the places.
    init(_ working: WorkingSeating) {
        problem = working.problem
        tablesPerSession = working.tablesPerSession
        let (people, sessions) = (problem.personCount, problem.sessions.count)
        tableOf = (0..<people * sessions).map { working.tableOf[$0 % sessions * people + $0 / sessions] }
        personAt = Array(0..<people)
        keptPersons = personAt
        sums = working.sums
        keptSums = sums
        mix = working.score.tableMix
        keptMix = mix
    }

    /// The tables with everyone in the place found.
    func tables(_ original: [[[Int]]]) -> [[[Int]]] {
        original.map { $0.map { $0.map { personAt[$0] }.sorted() } }
    }
}

extension RelabelSpace: SearchSpace {
    var levels: Levels { Levels(mix) }

    mutating func propose(_ random: inout SeededRandom) -> Levels? {
        guard !personAt.isEmpty else { return nil }
        first = random.below(personAt.count)
        second = random.below(personAt.count)
        let (one, other) = (personAt[first], personAt[second])
        guard problem.classOf[one] != problem.classOf[other] else { return nil }
        let (sessions, traits) = (problem.sessions.count, problem.weights.count)
        change = 0
        for session in 0..<sessions {
            let left = Int(tableOf[first * sessions + session])
            let right = Int(tableOf[second * sessions + session])
            guard left != right else { continue }
            let (leftBase, rightBase) = ((session * tablesPerSession + left) * traits, (session * tablesPerSession + right) * traits)
            for trait in 0..<traits {
                let step = Int(problem.traits[other * traits + trait] - problem.traits[one * traits + trait])
                change += problem.weights[trait] * 2 * step * (Int(sums[leftBase + trait]) - Int(sums[rightBase + trait]) + step)
            }
        }
        return Levels(change)
    }

    mutating func accept() {
        let (one, other) = (personAt[first], personAt[second])
        let (sessions, traits) = (problem.sessions.count, problem.weights.count)
        for session in 0..<sessions {
            let left = Int(tableOf[first * sessions + session])
            let right = Int(tableOf[second * sessions + session])
            guard left != right else { continue }
            for trait in 0..<traits {
                let step = problem.traits[other * traits + trait] - problem.traits[one * traits + trait]
                sums[(session * tablesPerSession + left) * traits + trait] += step
                sums[(session * tablesPerSession + right) * traits + trait] -= step
            }
        }
        personAt.swapAt(first, second)
        mix += change
    }

    mutating func keep() { (keptPersons, keptSums, keptMix) = (personAt, sums, mix) }

    mutating func restore() { (personAt, sums, mix) = (keptPersons, keptSums, keptMix) }
}
