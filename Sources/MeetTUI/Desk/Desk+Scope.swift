import MeetCore

// What a match is counted by: the cohorts that it fills and no others.
extension Desk {
    /// The indices of the cohorts that a match may fill.
    func cohorts(of scope: MatchScope) -> [Int] {
        programme.cohorts.indices.filter { scope.cohorts?.contains(programme.cohorts[$0].id) ?? true }
    }

    /// The name of the only cohort that a match may fill; nil where it may fill all.
    func name(of scope: MatchScope) -> String? {
        guard scope.cohorts != nil else { return nil }
        let names = cohorts(of: scope).map { programme.cohorts[$0].name }
        return names.prefix(3).joined(separator: ", ") + (names.count > 3 ? " … (\(names.count))" : "")
    }

    /// What is proven of the cohorts that a match may fill, as long as all others stay as they are; nil where that says nothing.
    ///
    /// - Parameter all: what is proven of all cohorts together.
    func bound(of scope: MatchScope, _ all: Int?) -> Int? {
        guard let all, scope != MatchScope() else { return all }
        let scoped = Set(cohorts(of: scope))
        let others = programme.cohorts.indices.reduce(0) { scoped.contains($1) ? $0 : $0 + working.mix($1) }
        return all > others ? all - others : nil
    }

    /// The rules of more cohorts are not counted between two keys.
    static let mostCounted = 100

    /// Whether a match may fill more cohorts than are counted between two keys.
    func isLarge(_ scope: MatchScope) -> Bool { (scope.cohorts?.count ?? programme.cohorts.count) > Self.mostCounted }

    /// The energy of all cohorts.
    var energy: Int { programme.cohorts.indices.reduce(0) { $0 + working.mix($1) } }

    /// The empty seats of all cohorts.
    var unfilled: Int {
        programme.cohorts.indices.reduce(0) { $0 + max(0, programme.cohorts[$1].seats.upperBound - working.memberCount($1)) }
    }

    /// The score of the cohorts that a match may fill, as they are now.
    func score(of scope: MatchScope) -> CompositionScore {
        guard scope.cohorts != nil else { return working.score }
        let cohorts = cohorts(of: scope)
        return CompositionScore(
            hard: cohorts.reduce(0) { $0 + working.brokenRules(in: $1).count },
            unfilled: cohorts.reduce(0) { $0 + max(0, programme.cohorts[$1].seats.upperBound - working.memberCount($1)) },
            mix: cohorts.reduce(0) { $0 + working.mix($1) }, absences: 0)
    }
}
