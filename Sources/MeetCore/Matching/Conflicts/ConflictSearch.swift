/// Looks for rules that cannot all hold, before anything is composed: what it finds is proven, and as few rules as collide.
///
/// It goes from what is plain to what takes work: pins that contradict another rule, one cohort alone, all cohorts as a flow of persons, and,
/// where there are few, all cohorts tried in every way. What is explained is left out of what follows, so that each conflict is told once.
struct ConflictSearch {
    let facts: ConflictFacts
    let proof: Infeasibility
    private(set) var conflicts: [Conflict] = []
    /// The demands of each conflict, as few as collide.
    private(set) var cores: [[Demand]] = []
    /// Demands that are explained.
    private(set) var without: Set<Demand> = []
    /// No more conflicts than these are looked for.
    private static let most = 40

    /// A search among the cohorts of a scope; all others keep their members.
    init(_ working: WorkingComposition, scope: MatchScope = MatchScope()) {
        facts = ConflictFacts(working, scope: scope.cohorts)
        proof = Infeasibility(facts: facts)
    }

    /// The conflicts of filling some cohorts, in the order in which they are found.
    static func conflicts(_ working: WorkingComposition, scope: MatchScope = MatchScope()) -> [Conflict] {
        var search = ConflictSearch(working, scope: scope)
        search.run()
        return search.conflicts
    }

    /// Looks everywhere.
    mutating func run() {
        lookAtPins()
        lookAtCohorts()
        lookAtFlows()
        lookAtAll()
    }

    var isEnough: Bool { conflicts.count >= Self.most }

    /// Demands that are not explained yet.
    func open(_ demands: [Demand]) -> [Demand] {
        without.isEmpty ? demands : demands.filter { !without.contains($0) }
    }

    /// Tells the conflict of demands that are proven to collide, after those are left out that need not be there.
    ///
    /// - Parameter alike: cohorts each of which has the same conflict.
    mutating func tell(_ items: [[Demand]], alike: [Int] = []) {
        var smallest = SmallestConflict(proof)
        let demands = Array(smallest.of(items).joined())
        var maker = ConflictMaker(proof, without: without)
        let conflict = maker.conflict(demands, alike: alike)
        cores.append(demands)
        if !conflicts.contains(conflict) { conflicts.append(conflict) }
        let wants = maker.told.filter { $0.asksForPersons && $0.rule != .pin }
        without.formUnion(wants.isEmpty ? maker.told.filter { $0.rule == .pin } : wants)
    }
}
