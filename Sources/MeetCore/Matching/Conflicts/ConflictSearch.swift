/// Looks for rules that cannot all hold, before anything is composed: what it finds is proven, and as few rules as collide.
///
/// It goes from what is plain to what takes work: pins that contradict another rule, too few people in all, one cohort alone, all cohorts as
/// a flow of persons, and, where there are few, all cohorts tried in every way. What is explained is left out of what follows, so that each
/// conflict is told once; only too few in all is no reason not to say where they lack most.
struct ConflictSearch {
    let facts: ConflictFacts
    let proof: Infeasibility
    private(set) var conflicts: [Conflict] = []
    /// The demands of each conflict, as few as collide.
    private(set) var cores: [[Demand]] = []
    /// Demands that are explained.
    private(set) var without: Set<Demand> = []
    /// No more conflicts than these are told.
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
        lookAtTotals()
        lookAtCohorts()
        lookAtFlows()
        lookAtAll()
    }

    /// Too few people, or too few of a category, for all cohorts together, whatever else is asked.
    private mutating func lookAtTotals() {
        let categories: [Int?] = [nil] + facts.counts.indices.filter { facts.counts[$0].minimum > 0 }
        for category in categories {
            let wants = facts.scope.map { cohort -> Demand in
                category.map { .minimum(cohort: cohort, category: $0) } ?? .fewest(cohort: cohort)
            }
            let wanted = wants.reduce(0) { $0 + facts.number($1) }
            guard wanted > facts.persons(of: category) else { continue }
            tell(wants.count <= Infeasibility.exactCohorts ? wants.map { [$0] } : [wants], isAll: false)
        }
    }

    var isEnough: Bool { conflicts.count >= Self.most }

    /// Takes a pin that cannot hold out of what follows, without a word: enough has been said.
    mutating func passOver(_ pin: Demand) { without.insert(pin) }

    /// Demands that are not explained yet.
    func open(_ demands: [Demand]) -> [Demand] {
        without.isEmpty ? demands : demands.filter { !without.contains($0) }
    }

    /// Tells the conflict of demands that are proven to collide, after those are left out that need not be there.
    ///
    /// - Parameters:
    ///   - alike: cohorts each of which has the same conflict.
    ///   - isSmallest: whether it is known that none of them can be left out.
    ///   - isAll: whether nothing else is to be said of what is wanted.
    mutating func tell(_ items: [[Demand]], alike: [Int] = [], isSmallest: Bool = false, isAll: Bool = true) {
        var smallest = SmallestConflict(proof)
        let demands = Array((isSmallest ? items : smallest.of(items)).joined())
        var maker = ConflictMaker(proof, without: without)
        let conflict = maker.conflict(demands, alike: alike)
        cores.append(demands)
        if !isEnough, !conflicts.contains(conflict) { conflicts.append(conflict) }
        guard isAll else { return }
        let wants = maker.told.filter { $0.asksForPersons && $0.rule != .pin }
        without.formUnion(wants.isEmpty ? maker.told.filter { $0.rule == .pin } : wants)
    }
}
