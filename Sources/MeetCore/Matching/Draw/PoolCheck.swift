/// Whether the pool of a stored draw is still what it was, and who came, changed or went since.
public struct PoolCheck: Hashable, Sendable {
    /// The digest of the pool as it is now.
    public let digest: String
    /// Persons who were not there.
    public let added: [PersonID]
    /// Persons of whom something that counted is another now.
    public let changed: [PersonID]
    /// How many were taken out of the record: erased, or without consent any more.
    public let gone: Int
    /// Whether the programme's rules, cohorts or dates are others now.
    public let rulesChanged: Bool
    /// Whether those who were in one pot are still alike and nobody else is; nil where the pool has changed.
    public let potsAgree: Bool?
    /// Whether all that counted is as it was.
    public let isSame: Bool

    /// Looks at a stored draw with what the term holds now.
    ///
    /// - Parameters:
    ///   - data: the term; who sits where now does not matter.
    ///   - dates: the dates of each cohort's sessions.
    public init(_ draw: Draw, _ data: TermData, dates: [CohortID: [CivilDate]]) {
        self.init(draw, MatchingProblem(data, dates: dates), pins: data.pins)
    }

    /// Looks at a stored draw with a problem as it is now.
    public init(_ draw: Draw, _ problem: MatchingProblem, pins: Pins) {
        let entries = Dictionary(draw.entries.map { ($0.person, $0) }, uniquingKeysWith: { first, _ in first })
        var kept: [CohortID: [PersonID]] = [:]
        for entry in draw.entries where entry.pot == nil {
            if let cohort = entry.cohort { kept[cohort, default: []].append(entry.person) }
        }
        let working = WorkingComposition(problem, Composition(kept), pins: pins)
        let isLocked = problem.persons.map { entries[$0]?.pot == nil }
        let pool = DrawPool(working, scope: draw.cohorts.compactMap { problem.index(of: $0) }, isLocked: isLocked)
        let text = PoolText(working, pool) { person in
            guard let entry = entries[problem.persons[person]] else { return .new }
            if entry.pot != nil { return .drawn }
            return entry.cohort.map { .kept($0) } ?? .out
        }
        digest = text.digest
        added = problem.persons.filter { entries[$0] == nil }
        changed = problem.persons.indices.compactMap { person in
            guard let entry = entries[problem.persons[person]] else { return nil }
            return entry.print == text.prints[person] ? nil : entry.person
        }
        gone = max(0, draw.people - draw.entries.count)
        rulesChanged = text.rules != draw.rules
        isSame = text.digest == draw.pool
        potsAgree = isSame ? problem.persons.indices.allSatisfy { Int(pool.potOf[$0]) == entries[problem.persons[$0]]?.pot ?? -1 } : nil
    }
}
