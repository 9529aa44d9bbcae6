/// The seatings that a search walks through: two people of a session change places, or one moves from a larger table to a smaller one.
///
/// So the sizes of the tables hold at every step.
struct SeatingSpace {
    /// What a walk may change.
    enum Confinement {
        /// Anyone may change places with anyone.
        case free
        /// Only people of the same class, so that no table's mix changes.
        case withinClasses
    }

    private(set) var working: WorkingSeating
    private let confinement: Confinement
    private var kept: WorkingSeating
    /// Who is there at each session, one session after the other, and where each begins.
    private let present: [Int32]
    private let begins: [Int]
    /// Whether the tables of each session differ in size.
    private let isUneven: [Bool]
    /// The change that was proposed last: `other` is a person, or where `moves` a table.
    private var (session, person, other, moves) = (0, 0, 0, false)
    private var result = SeatingScore(repeats: 0, tableMix: 0)
    #if DEBUG
        private var accepted = 0
    #endif

    /// A space around a seating.
    init(_ working: WorkingSeating, confinement: Confinement = .free) {
        self.working = working
        self.confinement = confinement
        kept = working
        let sessions = working.problem.sessions
        present = sessions.flatMap { $0.present.map(Int32.init) }
        begins = sessions.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.present.count) }
        isUneven = sessions.map { $0.sizes.first != $0.sizes.last }
    }
}

extension SeatingSpace: SearchSpace {
    var levels: Levels { working.levels }

    mutating func propose(_ random: inout SeededRandom) -> Levels? {
        guard !isUneven.isEmpty else { return nil }
        session = random.below(isUneven.count)
        let begin = begins[session]
        let count = begins[session + 1] - begin
        guard count > 1 else { return nil }
        let people = working.problem.personCount
        person = Int(present[begin + random.below(count)])
        let table = working.tableOf[session * people + person]
        moves = false
        if case .withinClasses = confinement {
            let alike = working.problem.classes[working.problem.classOf[person]]
            other = alike[random.below(alike.count)]
            let place = working.tableOf[session * people + other]
            guard place >= 0, place != table else { return nil }
        } else {
            if isUneven[session], random.below(8) == 0 { return proposeMove(from: Int(table), &random) }
            other = Int(present[begin + random.below(count)])
            guard working.tableOf[session * people + other] != table else { return nil }
        }
        result = working.scoreAfterSwap(person, other, at: session)
        return working.order.levels(result) - working.levels
    }

    private mutating func proposeMove(from table: Int, _ random: inout SeededRandom) -> Levels? {
        let sizes = working.problem.sessions[session].sizes
        other = random.below(sizes.count)
        let base = session * working.tablesPerSession
        guard Int(working.sizes[base + table]) == sizes[0], Int(working.sizes[base + other]) == sizes[sizes.count - 1] else { return nil }
        moves = true
        result = working.scoreAfterMove(person, to: other, at: session)
        return working.order.levels(result) - working.levels
    }

    mutating func accept() {
        if moves {
            working.move(person, to: other, at: session, to: result)
        } else {
            working.swap(person, other, at: session, to: result)
        }
        #if DEBUG
            accepted += 1
            if accepted.isMultiple(of: 1021), working.order != .facesAlone {
                assert(working.score == SeatingScore(working.tables, of: working.problem), "the differences do not add up")
            }
        #endif
    }

    mutating func keep() { kept = working }

    mutating func restore() { working = kept }
}
