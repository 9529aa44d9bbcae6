/// Proves that demands collide, or does not know. What it proves holds: it leaves demands out, and never adds any.
struct Infeasibility {
    let facts: ConflictFacts
    /// Cohorts up to this number are tried in every possible way.
    static let exactCohorts = 8

    /// How many proofs may be tried for one purpose: fewer where each has many persons to look at.
    func calls(_ most: Int) -> Int { max(most / 20, min(most, 4_000_000 / (facts.plain.count + 4 * facts.tied.count + 1))) }

    /// Whether some demands are proven to collide.
    ///
    /// - Parameter allowance: the work that may be done to try all possibilities.
    func proves(_ demands: some Sequence<Demand>, eased: [Demand: Int] = [:], allowance: Int = 150_000) -> Bool {
        let set = Set(demands)
        return proves(DemandSet(only: set, eased: eased), cohorts: facts.cohorts(of: set), allowance: allowance)
    }

    /// Whether the demands on some cohorts are proven to collide.
    func proves(_ demands: DemandSet, cohorts: [Int], allowance: Int) -> Bool {
        let isExact = cohorts.count <= Self.exactCohorts
        let model = ConflictModel(facts, demands, cohorts: cohorts, isExact: isExact)
        if model.isImpossible || axes(model).contains(where: { AxisFlow(model, axis: $0).deficit > 0 }) { return true }
        guard isExact, model.units.count * model.bins.count <= 5000 else { return false }
        var search = ExactSearch(model, allowance: allowance)
        return search.run() == .impossible
    }

    /// The axes on which something is demanded; none alone where nothing is.
    func axes(_ model: ConflictModel) -> [Int?] {
        let limited = facts.countsOfAxis.indices.filter { axis in
            model.bins.contains { bin in
                facts.countsOfAxis[axis].contains { bin.limits.minimum[$0] > 0 || bin.limits.maximum[$0] < CohortBin.unlimited }
            }
        }
        return limited.isEmpty ? [nil] : limited
    }
}
