import MeetCore

/// The steps that would change a cohort as rows of a panel, best first, each with what it breaks and mends.
struct StepRows {
    private let advice: CohortAdvice
    private let desk: Desk
    private let cohort: Int

    /// So many steps are told: who wants more has the lists.
    static let most = 100

    init(_ desk: Desk, _ cohort: Int) {
        self.desk = desk
        self.cohort = cohort
        advice = CohortAdvice(for: cohort, in: desk.working, nameRank: desk.nameRank)
    }

    /// The best adds, removals and swaps; where none makes the score better, that is said first.
    var best: [PanelRow] {
        let steps = Array(advice.steps.prefix(Self.most))
        let rows = rows(of: steps)
        let isBetter = steps.first.map { $0.effect < .zero } ?? false
        return (isBetter ? [] : [.sentence(.noStepHelps)]) + rows
    }

    /// Those who could take the place of a member, in the order in which to call.
    func replacements(of person: PersonID) -> [PanelRow] {
        guard let index = desk.problem.index(of: person), let removal = advice.removal(of: index) else { return [] }
        let singles = advice.first(Self.most, of: advice.replacements(of: index))
        guard !singles.isEmpty else { return [.sentence(.nobodyWaits), .sentence(.without(removal.leaving, removal.effect))] }
        var trial = desk.working
        return singles.map { row($0, choices: 1, &trial) }
    }

    private func rows(of steps: [AdviceStep]) -> [PanelRow] {
        var trial = desk.working
        return steps.compactMap { step in advice.first(1, of: [step]).first.map { row($0, choices: step.choices, &trial) } }
    }

    /// What a step breaks and mends is found by taking it on a copy, and taking it back.
    private func row(_ step: SingleStep, choices: Int, _ trial: inout WorkingComposition) -> PanelRow {
        guard step.effect.hard != 0 || !(step.leaving.count < 2 && step.entering.count < 2) else {
            return .step(step, choices: choices, breaks: [], mends: [])
        }
        let before = trial.brokenRules(in: cohort)
        for person in step.leaving { trial.seat(person, in: nil) }
        for person in step.entering { trial.seat(person, in: cohort) }
        let after = trial.brokenRules(in: cohort)
        for person in step.entering { trial.seat(person, in: nil) }
        for person in step.leaving { trial.seat(person, in: cohort) }
        return .step(
            step, choices: choices, breaks: after.filter { !$0.isAmong(before) }, mends: before.filter { !$0.isAmong(after) })
    }
}
