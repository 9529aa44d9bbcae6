import MeetCore

/// Work that the Compose screen wants done beside, so that no key waits for it: what a panel shows, or what is proven of a cohort.
struct ComposeJob: Hashable, Sendable {
    /// What is asked.
    enum Question: Hashable, Sendable {
        /// Below which energy no composition of the cohort can be.
        case bound
        /// What a panel shows.
        case panel(PanelSubject)
    }

    /// What is asked.
    let question: Question
    /// The cohort that it is asked of.
    let cohort: Int
    /// The data.
    let snapshot: DeskSnapshot
    /// The versions that were kept, where the question is about them.
    var versions: [CompositionVersion] = []

    /// The rows of a panel; none for what is no question of a panel.
    func rows() -> [PanelRow] {
        let desk = snapshot.desk
        guard case .panel(let subject) = question, desk.programme.cohorts.indices.contains(cohort) else { return [] }
        switch subject {
        case .advice: return StepRows(desk, cohort).best
        case .replacements(let person): return StepRows(desk, cohort).replacements(of: person)
        case .recruits:
            let advice = RecruitAdvice(CohortAdvice(for: cohort, in: desk.working, nameRank: desk.nameRank))
            let plans = advice.plans + advice.singles.dropFirst().prefix(4)
            return plans.isEmpty ? [.sentence(.noRecruitHelps)] : plans.map { .plan($0) }
        case .explanation(let person): return ExplanationRows(desk, cohort, person: person).rows
        case .versions: return VersionRows(desk, cohort).list(versions)
        case .comparison(let left, let right): return VersionRows(desk, cohort).comparison(left, right, versions)
        }
    }
}
