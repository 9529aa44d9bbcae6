import Testing
import TestSupport

@testable import MeetCore

/// The matcher keeps every rule, says the score it has, and gives the same for the same seed.
struct MatcherTests {
    @Test(arguments: 0..<12)
    func theScoreOfAMatchIsThePlainScoreOfItsComposition(seed: Int) {
        var data = RandomProgramme.make(seed: UInt64(seed)) {
            $0.people = 60
            $0.cohorts = 3
            $0.pins = 0.03
        }
        let result = Matcher(MatchingProblem(data), seed: 1).run(from: Composition(), pins: data.pins, stop: StopRule(steps: 6000))
        data.composition = result.composition
        #expect(result.score == PlainScore.score(data))
        #expect(result.brokenRules.count == result.score.hard)
        #expect(result.waiting.count + result.composition.members.values.reduce(0) { $0 + $1.count } == 60)
    }

    @Test(arguments: 0..<6)
    func everyRuleIsKeptWhereThatIsEasy(seed: Int) {
        let data = RandomProgramme.make(seed: UInt64(seed)) {
            $0.people = 80
            $0.availability = 0.8
            $0.away = 0.01
        }
        let result = Matcher(MatchingProblem(data), seed: 1).run(from: Composition(), pins: data.pins, stop: StopRule(steps: 20_000))
        #expect(result.score.hard == 0)
        #expect(result.score.unfilled == 0)
        #expect(result.status == .feasible || result.status == .optimal)
    }

    @Test func theSameSeedGivesTheSameComposition() {
        let data = RandomProgramme.make(seed: 2) { $0.people = 80 }
        var shuffled = data
        shuffled.people.reverse()
        let first = Matcher(MatchingProblem(data), seed: 9).run(from: Composition(), pins: data.pins, stop: StopRule(steps: 5000))
        let rows = TermData(programme: shuffled.programme, people: shuffled.people, pins: shuffled.pins)
        let second = Matcher(MatchingProblem(rows), seed: 9).run(from: Composition(), pins: data.pins, stop: StopRule(steps: 5000))
        #expect(first.composition == second.composition)
    }

    @Test func pinsAndExclusionsHold() {
        var data = RandomProgramme.make(seed: 4) { $0.people = 60 }
        let problem = MatchingProblem(data)
        let pinned = (0..<60).filter { problem.mayAttend($0, 0) && problem.groupOf[$0] < 0 }.prefix(2).map { problem.persons[$0] }
        let excluded = data.people.suffix(20).map(\.id)
        for person in pinned { data.pins.pinned[person] = "c0" }
        for person in excluded { data.pins.excluded[person, default: []].insert("c1") }
        let result = Matcher(MatchingProblem(data), seed: 1).run(from: Composition(), pins: data.pins, stop: StopRule(steps: 8000))
        for person in pinned { #expect(result.composition["c0"].contains(person)) }
        for person in excluded where data.pins.pinned[person] == nil { #expect(!result.composition["c1"].contains(person)) }
    }

    @Test func cohortsOutsideTheScopeKeepTheirMembers() {
        let data = RandomProgramme.make(seed: 6) {
            $0.people = 90
            $0.cohorts = 4
        }
        let problem = MatchingProblem(data)
        let start = Matcher(problem, seed: 1).run(from: Composition(), pins: data.pins, stop: StopRule(steps: 5000)).composition
        let again = Matcher(problem, scope: MatchScope(cohorts: ["c2"]), seed: 2).run(from: start, stop: StopRule(steps: 5000)).composition
        for cohort: CohortID in ["c0", "c1", "c3"] { #expect(again[cohort] == start[cohort]) }
    }

    @Test func fillingEmptySeatsMovesNobodyWhoHasOne() {
        let data = RandomProgramme.make(seed: 6) { $0.people = 60 }
        let problem = MatchingProblem(data)
        var start = Matcher(problem, seed: 1).run(from: Composition(), pins: data.pins, stop: StopRule(steps: 5000)).composition
        let kept = start["c0"].prefix(3).filter { person in data.people.first { $0.id == person }?.together == "" }
        start["c0"] = Array(kept)
        let filled = Matcher(problem, scope: MatchScope(onlyEmptySeats: true), seed: 1).run(from: start, stop: StopRule(steps: 5000))
        #expect(Set(kept).isSubset(of: filled.composition["c0"]))
        #expect(Set(start["c1"]).isSubset(of: filled.composition["c1"]))
        #expect(filled.composition["c0"].count > kept.count)
    }

    @Test func aMatchThatIsCancelledGivesTheBestSoFar() {
        let data = RandomProgramme.make(seed: 6) { $0.people = 60 }
        let flag = CancelFlag()
        flag.cancel()
        let result = Matcher(MatchingProblem(data), seed: 1).run(from: Composition(), pins: data.pins, stop: StopRule(cancel: flag))
        #expect(result.wasCancelled)
        #expect(result.score.unfilled < 12)
    }

    @Test func everyStepOfTheSearchKeepsTheLevelsRight() {
        let data = RandomProgramme.make(seed: 3) {
            $0.people = 50
            $0.together = 0.3
            $0.pins = 0.05
        }
        var random = SeededRandom(seed: 1)
        var space = MatchSpace(WorkingComposition(MatchingProblem(data), pins: data.pins), scope: MatchScope(), random: &random)
        for step in 0..<4000 {
            let before = space.levels
            guard let effect = space.propose(&random) else { continue }
            #expect(space.levels == before)
            space.accept()
            #expect(space.levels == before + effect)
            if step % 50 == 0 { #expect(space.working.levels == space.working.recomputedLevels()) }
        }
    }

    @Test func theLongestWaitingGetTheSeatsWhereTheProgrammeSaysSo() {
        var data = RandomProgramme.make(seed: 11) {
            $0.people = 200
            $0.together = 0
            $0.apart = 0
            $0.away = 0
        }
        data.programme.selection = .waiting
        let problem = MatchingProblem(data)
        let result = Matcher(problem, seed: 1).run(from: Composition(), pins: data.pins, stop: StopRule(steps: 4000))
        let seated = Set(result.composition.members.values.joined())
        for first in 0..<200 where !seated.contains(problem.persons[first]) {
            for second in 0..<200 where problem.typeOf[first] == problem.typeOf[second] && seated.contains(problem.persons[second]) {
                #expect(problem.registered[second] <= problem.registered[first])
            }
        }
    }
}
