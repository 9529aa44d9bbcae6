// A plan beside those who are members now: people leave and join after tables are planned.
extension TablePlan {
    /// The sessions with tables, in order, without those that are called off: these bring nobody together.
    public func sessions(of cohort: Cohort) -> [Int] {
        let off = cohort.calledOff
        return sessions.filter { !off.contains($0) }
    }

    /// Those who have a table at a session and are no members any more, table by table.
    public func leavers(at session: Int, members: Set<PersonID>) -> [PersonID] {
        self[session].joined().filter { !members.contains($0) }
    }

    /// The members who have no table at a session that has tables, in the given order; who is known to be away needs none.
    /// - Parameter date: the day of the session; nil where it is not set.
    public func unseated(at session: Int, members: [Person], date: CivilDate?) -> [PersonID] {
        let seated = Set(self[session].joined())
        guard !seated.isEmpty else { return [] }
        return members.filter { person in
            !seated.contains(person.id) && !(date.map { person.unavailable.contains($0) } ?? false)
        }.map(\.id)
    }
}
