import MeetCore

/// Where the score of a cohort comes from: rule by rule, number by number, person by person; and why one person is in it or not.
struct ExplanationRows {
    let rows: [PanelRow]

    /// - Parameter person: who is asked about; nil for nobody.
    init(_ desk: Desk, _ cohort: Int, person: PersonID?) {
        let working = desk.working
        var rows: [PanelRow] = []
        let worst = CohortTerm.worst(in: cohort, working)
        rows.append(.sentence(.worst(worst, energy: working.mix(cohort))))
        if let person = person.flatMap({ desk.problem.index(of: $0) }) {
            rows.append(.title(.person(person)))
            rows += Self.why(person, cohort, desk)
        }
        rows.append(.title(.rules))
        let broken = working.brokenRules(in: cohort)
        rows += broken.isEmpty ? [.sentence(.rulesKept)] : broken.map { .rule($0) }
        let conflicts = working.conflicts(scope: MatchScope(cohorts: [desk.programme.cohorts[cohort].id]))
        if !conflicts.isEmpty {
            rows.append(.title(.conflicts))
            rows += conflicts.map { .conflict($0) }
        }
        rows.append(.title(.terms))
        rows += CohortTerm.all(in: cohort, working).map { .term($0) }
        let members = desk.membersByName(cohort)
        if !members.isEmpty {
            rows.append(.title(.members))
            let effects = members.map { ScoreEffect(mix: working.mixEffect(ofRemoving: $0)) }
            // Who carries most comes first; of several the first by name.
            let order = members.indices.sorted { (-effects[$0].mix, $0) < (-effects[$1].mix, $1) }
            rows += order.map { .member(members[$0], without: effects[$0]) }
        }
        self.rows = rows
    }

    private static func why(_ person: Int, _ cohort: Int, _ desk: Desk) -> [PanelRow] {
        let advice = PersonAdvice(person, in: desk.working, cohorts: [cohort], nameRank: desk.nameRank)
        var rows: [PanelRow] = []
        if let why = advice.whyIn {
            if why.isPinned { rows.append(.sentence(.pinned(person))) }
            if !why.companions.isEmpty { rows.append(.sentence(.companions(person, why.companions))) }
            rows.append(.sentence(.without([person] + why.companions, why.without)))
            rows += why.carries.map { .carried($0) }
            rows.append(.sentence(.replaceable(why.replacementCount)))
        }
        for why in advice.whyNot {
            let companions = why.coming.filter { $0 != person }
            if !companions.isEmpty { rows.append(.sentence(.companions(person, companions))) }
            rows.append(.sentence(.whyNot(why)))
        }
        if let alike = advice.alike { rows.append(.sentence(.alike(alike))) }
        return rows
    }
}
