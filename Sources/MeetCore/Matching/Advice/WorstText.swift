/// What is worst in a cohort, in plain words: the largest part of its energy.
package struct WorstText {
    private let working: WorkingComposition
    private let cohort: Int
    private let words: Words
    private let meter: CohortMeter

    /// - Parameter meter: the numbers that a term is of; those of now where nothing else is said.
    package init(_ working: WorkingComposition, _ cohort: Int, _ words: Words, meter: CohortMeter? = nil) {
        self.working = working
        self.meter = meter ?? CohortMeter(working, cohort: cohort)
        self.cohort = cohort
        self.words = words
    }

    /// The line of the cohort as it is now.
    package var line: String {
        guard working.memberCount(cohort) > 0 else { return words.cohortIsEmpty }
        return text(CohortTerm.worst(in: cohort, working), energy: working.mix(cohort))
    }

    /// The line of a term and an energy.
    package func text(_ term: CohortTerm?, energy: Int) -> String {
        guard let term else { return words.nothingIsWorst }
        return words.worst(what(term), term.energy, of: energy)
    }

    /// A number with what is wanted of it.
    package func reading(_ term: CohortTerm) -> String {
        switch term.kind {
        case .balance(let axis): return "\(meter.counts[axis][0].now)–\(meter.counts[axis][1].now)"
        case .crossing: return words.signed(term.value)
        case .count: return words.counted(term.value, least: term.least, most: term.most)
        }
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
        working.problem.programme.axes[axis].categories[index].name(words.language.code)
    }
}
