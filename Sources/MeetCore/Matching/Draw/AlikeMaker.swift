/// Finds what counts of each person in a drawing of seats.
struct AlikeMaker {
    private let working: WorkingComposition
    private let tables: AlikeTables
    private let isInScope: Set<Int>
    private let isLocked: [Bool]
    /// How many persons would be the same if each were among those whom they are to be kept apart from.
    private var mutual: [AlikeKey: Int] = [:]

    init(_ working: WorkingComposition, tables: AlikeTables, isInScope: Set<Int>, isLocked: [Bool]) {
        self.working = working
        self.tables = tables
        self.isInScope = isInScope
        self.isLocked = isLocked
        for person in working.problem.apart.keys where takesPart(person) { mutual[alike(person, isMutual: true), default: 0] += 1 }
    }

    /// Whether a person can be drawn at all.
    func takesPart(_ person: Int32) -> Bool {
        !isLocked[Int(person)] && tables.timesOf[Int(working.problem.reachOf[Int(person)])] >= 0
    }

    /// What counts of a person.
    func alike(_ person: Int32) -> AlikeKey {
        guard working.problem.hasApart[Int(person)] else { return alike(person, isMutual: false) }
        let closed = alike(person, isMutual: true)
        return mutual[closed, default: 0] > 1 ? closed : alike(person, isMutual: false)
    }

    private func alike(_ person: Int32, isMutual: Bool) -> AlikeKey {
        let problem = working.problem
        var apart = self.apart(from: person)
        if isMutual { apart = (apart + [person]).sorted() }
        return AlikeKey(
            look: tables.lookOf[Int(problem.classOf[Int(person)])], times: tables.timesOf[Int(problem.reachOf[Int(person)])],
            excluded: excluded(person), apart: apart, isMutual: isMutual)
    }

    /// The cohorts to be filled that a person could come to and is kept out of, in order.
    func excluded(_ person: Int32) -> [Int32] {
        guard let cohorts = working.pins.excludedFrom[person] else { return [] }
        return cohorts.filter { isInScope.contains(Int($0)) && working.problem.mayAttend(Int(person), Int($0)) }.sorted()
    }

    /// Whom a person is to be kept apart from and could meet in one of the cohorts to be filled, in order.
    func apart(from person: Int32) -> [Int32] {
        let problem = working.problem
        guard let others = problem.apart[person] else { return [] }
        return others.filter { other in
            let place = Int(working.placeOf[Int(other)])
            guard !isLocked[Int(other)] || isInScope.contains(place) else { return false }
            return tables.meet(problem.reachOf[Int(person)], problem.reachOf[Int(other)])
        }
    }
}
