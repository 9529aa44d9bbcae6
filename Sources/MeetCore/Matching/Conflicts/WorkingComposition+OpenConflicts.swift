extension WorkingComposition {
    /// The rules that collide, but for those that are about closed cohorts alone: nobody can do anything about them.
    ///
    /// - Parameter closed: the cohorts that are closed (`TermData.closedCohorts`).
    package func conflicts(besides closed: Set<CohortID>) -> [Conflict] {
        guard closed.count < problem.programme.cohorts.count || closed.isEmpty else { return [] }
        return conflicts().filter { $0.cohorts.isEmpty || !closed.isSuperset(of: $0.cohorts) }
    }
}
