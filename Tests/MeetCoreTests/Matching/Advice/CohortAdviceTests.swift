import Testing
import TestSupport

@testable import MeetCore

/// The advice for a cohort is all there is, in order, and says what each step would really do.
struct CohortAdviceTests {
    /// Every step that there plainly is: nobody or one unit leaves, nobody or one comes in.
    private func plainSteps(_ term: AdviceCase, _ cohort: Int) -> Set<SingleStep> {
        var steps: Set<SingleStep> = []
        let leavers = term.leavers(cohort)
        for leaving in [[]] + leavers {
            for entering in [[]] + term.entrants(cohort) where !(leaving.isEmpty && entering.isEmpty) {
                let effect = term.effect(in: cohort, leaving: leaving, entering: entering)
                steps.insert(SingleStep(leaving: leaving, entering: entering, effect: effect))
            }
        }
        return steps
    }

    @Test(arguments: 0..<16)
    func theListHasEveryStepWithThePlainEffect(seed: Int) {
        let term = AdviceCase(seed)
        for cohort in 0..<2 {
            let advice = CohortAdvice(for: cohort, in: term.working)
            let given = Array(advice.singles(advice.steps))
            #expect(given.count == advice.steps.reduce(0) { $0 + $1.count })
            #expect(Set(given).count == given.count)
            #expect(Set(given) == plainSteps(term, cohort))
        }
    }

    @Test(arguments: 0..<12)
    func theListIsInTheFixedOrder(seed: Int) {
        let term = AdviceCase(seed)
        // Ranks that differ from the order of ids.
        let rank = term.data.people.indices.map { Int32((($0 + 1) * 19) % 37) }
        let advice = CohortAdvice(for: 0, in: term.working, nameRank: rank)
        func key(_ step: SingleStep) -> (ScoreEffect, Int, Int32, Int32, Int32) {
            let kind = step.leaving.isEmpty ? 0 : step.entering.isEmpty ? 1 : 2
            let leaver = step.leaving.first.map { rank[$0] } ?? -1
            let entrant = step.entering.first
            return (
                step.effect, kind, leaver, entrant.map { term.working.problem.registered[$0] } ?? -1, entrant.map { rank[$0] } ?? -1
            )
        }
        let given = advice.singles(advice.steps).map(key)
        #expect(zip(given, given.dropFirst()).allSatisfy { $0 < $1 })
        #expect(advice.steps.first?.effect == plainSteps(term, 0).map(\.effect).min())
    }

    @Test(arguments: 0..<12)
    func theReplacementIsTheBestThereIs(seed: Int) throws {
        let term = AdviceCase(seed)
        for cohort in 0..<2 {
            let advice = CohortAdvice(for: cohort, in: term.working)
            let entrants = term.entrants(cohort)
            for leaving in term.leavers(cohort) {
                let best = entrants.map { term.effect(in: cohort, leaving: leaving, entering: $0) }.min()
                for member in leaving {
                    let replacements = advice.replacements(of: member)
                    #expect(replacements.first?.effect == best)
                    #expect(replacements.reduce(0) { $0 + $1.choices } == entrants.count)
                    #expect(advice.removal(of: member)?.effect == term.effect(in: cohort, leaving: leaving, entering: []))
                    guard let first = replacements.first else { continue }
                    for entering in advice.entrants(of: first) {
                        #expect(term.effect(in: cohort, leaving: leaving, entering: entering) == best)
                    }
                }
            }
        }
    }

    @Test func theFirstFewOfManyAreThoseOfTheWholeList() throws {
        let data = RandomProgramme.make(seed: 5) { $0.people = 900 }
        let advice = CohortAdvice(for: 0, in: WorkingComposition(MatchingProblem(data), pins: data.pins))
        let step = try #require(advice.adds.max { $0.choices < $1.choices })
        let all = advice.entrants(of: step)
        #expect(all.count == step.choices && all.count > 24)
        for most in [0, 1, 3, all.count] { #expect(advice.entrants(of: step, atMost: most) == Array(all.prefix(most))) }
    }

    @Test func theOrderOfPeopleInTheCompositionChangesNothing() {
        let term = AdviceCase(3)
        var working = term.working
        for person in 0..<term.data.people.count {
            let place = working.cohort(of: person)
            working.seat(person, in: nil)
            working.seat(person, in: 1)
            working.seat(person, in: place)
        }
        let first = CohortAdvice(for: 0, in: term.working)
        let second = CohortAdvice(for: 0, in: working)
        #expect(Array(first.singles(first.steps)) == Array(second.singles(second.steps)))
    }

    @Test func theWorkGrowsWithTheKindsOfPeopleAndNotWithTheirNumber() {
        let data = RandomProgramme.make(seed: 9) {
            $0.people = 4000
            $0.apart = 0.05
        }
        let advice = CohortAdvice(for: 0, in: WorkingComposition(MatchingProblem(data), pins: data.pins))
        #expect(advice.entrants.count > 1500)
        #expect(advice.entrants.kinds.count < 600)
    }
}
