import TestSupport
import Testing

@testable import MeetCore

/// The same through the whole matcher, with few steps: neither the search nor where it starts gives anyone alike a better chance.
struct FairMatchTests {
    private let least = 0.001

    /// How often each person came to each cohort, or to none.
    private func counts(_ data: TermData, from start: Composition, runs: Int, steps: Int) -> [[Int]] {
        let problem = MatchingProblem(data)
        var counts = [[Int]](repeating: [Int](repeating: 0, count: problem.cohortCount + 1), count: problem.personCount)
        for seed in 0..<runs {
            let result = Matcher(problem, seed: UInt64(seed)).run(from: start, pins: data.pins, stop: StopRule(steps: steps))
            let places = result.composition.cohortOfPerson
            for (person, id) in problem.persons.enumerated() {
                counts[person][places[id].flatMap { problem.index(of: $0) } ?? problem.cohortCount] += 1
            }
        }
        return counts
    }

    /// Twelve persons of two kinds for two cohorts, and one who is pinned.
    private func term() -> TermData {
        var data = AlikeTerm(persons: 13, seats: [3, 2]).data
        for person in 6..<12 { data.people[person].values = ["settlement": "established"] }
        data.pins.pinned = ["p112": "c0"]
        return data
    }

    @Test(arguments: [0, 20]) func everyoneOfAKindHasTheSameChance(steps: Int) {
        let counts = counts(term(), from: Composition(), runs: 600, steps: steps)
        #expect(counts[12] == [600, 0, 0])
        #expect(ChiSquared.sameForAll(Array(counts[0..<6])) > least)
        #expect(ChiSquared.sameForAll(Array(counts[6..<12])) > least)
    }

    @Test func whoHasASeatHasNoBetterChanceOfOneTheNextTime() {
        let data = term()
        let start = Composition(["c0": ["p100", "p106", "p112"], "c1": ["p101", "p107"]])
        let counts = counts(data, from: start, runs: 600, steps: 0)
        #expect(ChiSquared.sameForAll(Array(counts[0..<6])) > least)
        #expect(ChiSquared.sameForAll(Array(counts[6..<12])) > least)
    }

    /// The seeds that people type are small numbers, and the first of them is used when none is given: it favours nobody over many pools.
    @Test func oneSeedFavoursNobodyOverManyPools() {
        var counts = [[Int]](repeating: [0, 0], count: 6)
        for pool in 0..<3000 {
            var term = AlikeTerm(persons: 7, seats: [2])
            term.data.people[6].id = PersonID("q\(pool)")
            let (working, drawn) = term.pool()
            var dealt = working
            SeatDraw(drawn, selection: .lottery, seed: 1).deal(&dealt)
            for person in 0..<6 { counts[person][dealt.placeOf[person] < 0 ? 1 : 0] += 1 }
        }
        #expect(ChiSquared.sameForAll(counts) > least)
    }

    @Test func theScoreIsTheSameBeforeAndAfterTheDraw() {
        for seed in 0..<12 {
            let data = RandomProgramme.make(seed: UInt64(seed)) {
                $0.people = 80
                $0.cohorts = 3
                $0.together = 0.3
                $0.apart = 0.3
                $0.pins = 0.1
            }
            var random = SeededRandom(seed: UInt64(seed))
            let start = WorkingComposition(MatchingProblem(data), pins: data.pins)
            let space = MatchSpace(start, scope: MatchScope(cohorts: seed % 2 == 0 ? nil : ["c0", "c2"]), random: &random)
            let pool = DrawPool(space.working, scope: space.scope, isLocked: space.isLocked)
            for selection in Programme.Selection.allCases {
                var dealt = space.working
                SeatDraw(pool, selection: selection, seed: 3).deal(&dealt)
                #expect(dealt.recomputedLevels() == space.working.recomputedLevels(), "seed \(seed)")
                #expect(dealt.score == space.working.score)
                #expect((0..<80).allSatisfy { !space.isLocked[$0] || dealt.placeOf[$0] == space.working.placeOf[$0] })
            }
        }
    }
}
