extension WorkingComposition {
    /// The rules that are proven not to hold together, whoever sits where in the cohorts of a scope; all other cohorts keep their members.
    ///
    /// What is not found may collide all the same: only a composition shows that rules can hold.
    public func conflicts(scope: MatchScope = MatchScope()) -> [Conflict] { ConflictSearch.conflicts(self, scope: scope) }
}
