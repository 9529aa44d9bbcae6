import MeetCore

/// What is being looked at, so that the meters show beforehand what it would do: the person under the cursor, an exchange with the one who is
/// marked, or the step under the cursor of a panel.
struct ComposePreview {
    /// Those who would come into the cohort.
    var entering: [Int] = []
    /// The members who would go.
    var leaving: [Int] = []
    /// The other cohort that an exchange touches, who would come into it and who would go.
    var other: (cohort: Int, entering: Int, leaving: Int)?
    /// How it is said; nil where nothing is being looked at.
    var words: String?
    /// Whether it is the person under the cursor alone.
    var isOfCandidate = false

    init(_ state: ComposeState, _ desk: Desk, _ words: Words) {
        if let panel = state.panel {
            guard case .step(let step, _, _, _) = panel.selected, panel.isCurrent(state.moment) else { return }
            (entering, leaving) = (step.entering, step.leaving)
            self.words = words.withStep
        } else if let candidate = state.candidate {
            let name = desk.person(candidate).shownName
            let place = desk.working.cohort(of: candidate)
            if let marked = state.marked.flatMap({ desk.problem.index(of: $0) }), desk.working.cohort(of: marked) != place {
                // Each goes where the other was; only one of them touches this cohort, or both do.
                let from = desk.working.cohort(of: marked)
                entering = [(marked, place), (candidate, from)].filter { $0.1 == state.cohort }.map(\.0)
                leaving = [(marked, from), (candidate, place)].filter { $0.1 == state.cohort }.map(\.0)
                if let from, from != state.cohort { other = (from, candidate, marked) }
                self.words = words.ifExchanged(desk.person(marked).shownName, name)
            } else {
                isOfCandidate = true
                if place == state.cohort { leaving = [candidate] } else { entering = [candidate] }
                self.words = place == state.cohort ? words.withoutPerson(name) : words.withPerson(name)
            }
        }
    }
}
