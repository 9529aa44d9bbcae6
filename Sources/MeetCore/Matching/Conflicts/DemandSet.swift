/// The demands that are looked at: all but some, or some alone; a few perhaps by a smaller number.
struct DemandSet {
    /// The demands that count; nil for all.
    var only: Set<Demand>?
    /// Demands that do not count.
    var without: Set<Demand> = []
    /// By how much a demand for persons is lowered.
    var eased: [Demand: Int] = [:]

    /// Whether a demand counts.
    func contains(_ demand: Demand) -> Bool {
        if let only { return only.contains(demand) }
        return without.isEmpty || !without.contains(demand)
    }

    /// The number that a demand for persons asks for.
    func number(_ demand: Demand, _ full: Int) -> Int {
        contains(demand) ? full - (eased[demand] ?? 0) : 0
    }
}
