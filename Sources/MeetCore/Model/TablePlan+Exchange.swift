extension TablePlan {
    /// The plan with two persons in each other's places at a session; nil where one of them has no table there, or both have the same.
    public func exchanging(_ first: PersonID, _ second: PersonID, at session: Int) -> TablePlan? {
        var tables = self[session]
        guard first != second, let from = tables.firstIndex(where: { $0.contains(first) }),
            let to = tables.firstIndex(where: { $0.contains(second) }), from != to
        else { return nil }
        tables[from] = tables[from].map { $0 == first ? second : $0 }
        tables[to] = tables[to].map { $0 == second ? first : $0 }
        var plan = self
        plan[session] = tables
        return plan
    }
}
