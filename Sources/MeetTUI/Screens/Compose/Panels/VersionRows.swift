import MeetCore

/// Versions of who sits where as rows of a panel: the list of them, and two of them side by side.
struct VersionRows {
    private let desk: Desk
    private let cohort: Int

    init(_ desk: Desk, _ cohort: Int) {
        self.desk = desk
        self.cohort = cohort
    }

    private var id: CohortID { desk.programme.cohorts[cohort].id }

    /// The versions, the newest first, each with the energy of the cohort in it.
    func list(_ versions: [CompositionVersion]) -> [PanelRow] {
        guard !versions.isEmpty else { return [.sentence(.noVersions)] }
        return versions.map { version in
            .version(version, energy: version.cohorts.contains(id) ? sitting(version.composition[id]).mix(cohort) : nil)
        }
    }

    /// Two sides: energies, numbers, and who is only here, only there, or in both.
    func comparison(_ left: PanelSubject.Side, _ right: PanelSubject.Side, _ versions: [CompositionVersion]) -> [PanelRow] {
        guard let first = members(left, versions), let second = members(right, versions) else { return [.sentence(.versionIsGone)] }
        guard let first, let second else { return [.sentence(.notInVersion)] }
        let (one, other) = (sitting(first), sitting(second))
        var rows: [PanelRow] = [
            .energies(left: one.mix(cohort), right: other.mix(cohort), leftSize: first.count, rightSize: second.count)
        ]
        let known = { (ids: [PersonID]) in
            ids.compactMap { desk.problem.index(of: $0) }.sorted { desk.nameRank[$0] < desk.nameRank[$1] }
        }
        let (inFirst, inSecond) = (Set(first), Set(second))
        for (side, persons, others) in [(left, first, inSecond), (right, second, inFirst)] {
            let only = known(persons.filter { !others.contains($0) })
            rows.append(.title(.only(side, count: only.count)))
            rows += only.map { .person($0, isLeft: side == left, isRight: side == right && side != left) }
        }
        rows.append(.title(.axes))
        rows += zip(CohortTerm.all(in: cohort, one), CohortTerm.all(in: cohort, other)).map { .compared($0.kind, $0, $1) }
        let both = known(first.filter { inSecond.contains($0) })
        rows.append(.title(.both(count: both.count)))
        rows += both.map { .person($0, isLeft: true, isRight: true) }
        return rows
    }

    /// The members of the cohort on a side: nil where there is no such version, and nil within where it does not tell of the cohort.
    private func members(_ side: PanelSubject.Side, _ versions: [CompositionVersion]) -> [PersonID]?? {
        switch side {
        case .now: return .some(desk.working.memberIndices(cohort).map { desk.person($0).id })
        case .version(let number):
            guard let version = versions.first(where: { $0.number == number }) else { return nil }
            return .some(version.cohorts.contains(id) ? version.composition[id] : nil)
        }
    }

    /// The composition in which the cohort has these members and all others are empty: numbers of a cohort are its members' alone.
    private func sitting(_ members: [PersonID]) -> WorkingComposition {
        WorkingComposition(desk.problem, Composition([id: members]))
    }
}
