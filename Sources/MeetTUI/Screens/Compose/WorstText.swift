import MeetCore

/// What is worst in a cohort, in plain words: the largest part of its energy.
struct WorstText {
    private let desk: Desk
    private let cohort: Int
    private let words: Words
    private let meter: CohortMeter

    /// - Parameter meter: the numbers that a term is of; those of now where nothing else is said.
    init(_ desk: Desk, _ cohort: Int, _ words: Words, meter: CohortMeter? = nil) {
        self.desk = desk
        self.meter = meter ?? CohortMeter(desk.working, cohort: cohort)
        self.cohort = cohort
        self.words = words
    }

    /// The line of the cohort as it is now.
    var line: String {
        guard desk.working.memberCount(cohort) > 0 else { return words.cohortIsEmpty }
        return text(CohortTerm.worst(in: cohort, desk.working), energy: desk.working.mix(cohort))
    }

    /// The line of a term and an energy.
    func text(_ term: CohortTerm?, energy: Int) -> String {
        guard let term else { return words.nothingIsWorst }
        return words.worst(what(term), term.energy, of: energy)
    }

    private func what(_ term: CohortTerm) -> String {
        switch term.kind {
        case .balance(let axis):
            let counts = meter.counts[axis]
            return words.imbalance(category(axis, 0), counts[0].now, category(axis, 1), counts[1].now)
        case .count(let axis, let category):
            let name = self.category(axis, category)
            return term.value < term.least
                ? words.lacks(term.least - term.value, name) : words.tooMany(term.value - (term.most ?? 0), name)
        case .crossing(let first, let second):
            // Above 0 the first poles go together, and the second; below 0 it is crosswise.
            let turned = term.value > 0 ? 0 : 1
            return words.camps(
                [category(first, 0), category(second, turned)], [category(first, 1), category(second, 1 - turned)])
        }
    }

    private func category(_ axis: Int, _ index: Int) -> String {
        desk.programme.axes[axis].categories[index].name(words.language.code)
    }
}
