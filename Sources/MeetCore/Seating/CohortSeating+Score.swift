extension CohortSeating {
    /// What a plan comes to for those who are members now, whether or not it seats all of them: the numbers that a person can check.
    ///
    /// - Parameter attendance: where a session was held, repeats count among those who were there.
    public func score(of plan: TablePlan, attendance: CohortAttendance = CohortAttendance()) -> SeatingScore {
        let places = Dictionary(people.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        let repeats = encounters(plan, attendance: attendance).repeats
        var mix = 0
        for session in plan.sessions where !calledOff.contains(session) {
            for table in plan[session] { mix += problem.mix(of: table.compactMap { places[$0] }) }
        }
        return SeatingScore(repeats: repeats, tableMix: mix)
    }

    /// Who sits with whom by a plan. At what is called off nobody meets, whatever tables were planned for it before.
    public func encounters(_ plan: TablePlan, attendance: CohortAttendance = CohortAttendance()) -> Encounters {
        Encounters(people: people, plan: plan, sessions: plan.sessions.filter { !calledOff.contains($0) }, attendance: attendance)
    }

    /// What one table of a plan comes to in the mix.
    public func mix(of table: [PersonID]) -> Int {
        problem.mix(of: table.compactMap { person in people.firstIndex(of: person) })
    }
}

extension SeatingProblem {
    /// The mix of a table of the given persons.
    func mix(of table: [Int]) -> Int {
        weights.indices.reduce(0) { result, trait in
            let sum = table.reduce(0) { $0 + Int(traits[$1 * weights.count + trait]) }
            return result + weights[trait] * sum * sum
        }
    }
}
