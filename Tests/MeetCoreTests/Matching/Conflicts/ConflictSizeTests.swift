import Testing
import TestSupport

@testable import MeetCore

/// Conflicts of more cohorts than can be tried in every way, and what a match makes of conflicts.
struct ConflictSizeTests {
    private func leaders(_ count: Int, _ times: String) -> [String] { (1...count).map { "\(times)\($0) leader \(times)" } }

    @Test func cohortsAtTheSameTimeAreToldTogetherAndTheOthersLeftOut() {
        let sample = ConflictSample(
            seats: [ClosedRange<Int>](repeating: 0...9, count: 14), saturday: Set(0..<10), minimum: ["leader": 3],
            people: leaders(20, "sat") + leaders(30, "wed"))
        #expect(
            sample.sentences(.english) == [
                "Saturday daytime: 10 cohorts need at least 3 of the category \"decision-maker\" each, 30 in all, but only 20 can come"
            ])
    }

    @Test func itIsFoundAlsoWhereNearlyAllOfManyCohortsAreNeeded() {
        var sample = ConflictSample(
            seats: [ClosedRange<Int>](repeating: 2...9, count: 14), saturday: Set(0..<10), minimum: ["leader": 3],
            people: leaders(29, "sat") + leaders(30, "wed"))
        #expect(
            sample.sentences(.english) == [
                "Saturday daytime: 10 cohorts need at least 3 of the category \"decision-maker\" each, 30 in all, but only 29 can come"
            ])
        sample.people += ["last leader sat"]
        #expect(sample.sentences(.english) == [])
    }

    @Test func eachCauseIsToldOnce() {
        let sample = ConflictSample(
            seats: [ClosedRange<Int>](repeating: 1...9, count: 12), saturday: Set(0..<6), minimum: ["leader": 3, "woman": 2],
            maximum: ["woman": 1], people: leaders(17, "sat") + leaders(30, "wed"))
        let sentences = sample.sentences(.english)
        #expect(
            sentences.contains(
                "Saturday daytime: 6 cohorts need at least 3 of the category \"decision-maker\" each, 18 in all, but only 17 can come"))
        #expect(sentences.count { $0.contains("decision-maker") } == 1)
        #expect(sentences.count { $0.contains("woman") } == 1)
    }

    @Test func aMatchThatCannotSucceedSaysSoAndGivesTheLeastBad() {
        let data = ConflictSample(
            seats: [2...4, 2...4], minimum: ["leader": 2],
            people: ["A leader", "B leader", "C leader", "D youth", "E youth", "F woman", "G man"]
        ).data
        let result = Matcher(MatchingProblem(data), seed: 1).run(from: Composition(), stop: StopRule(steps: 5000))
        #expect(result.status == .infeasible)
        #expect(result.conflicts.map(\.wanted) == [4] && result.conflicts.map(\.possible) == [3])
        #expect(result.brokenRules.count == 1 && result.score.hard == 1)
    }

    @Test(arguments: 0..<12)
    func noConflictIsToldOfWhatIsComposed(seed: Int) {
        let data = RandomProgramme.make(seed: UInt64(seed)) {
            $0.people = 60 + seed % 3 * 20
            $0.cohorts = 3 + seed % 8
            $0.availability = 0.8
            $0.pins = 0.02
            $0.together = 0.15
            $0.apart = 0.2
        }
        let problem = MatchingProblem(data)
        let result = Matcher(problem, seed: 1).run(from: Composition(), pins: data.pins, stop: StopRule(steps: 5000))
        if result.score.hard == 0 { #expect(WorkingComposition(problem, pins: data.pins).conflicts().isEmpty) }
        #expect((result.status == .infeasible) == !result.conflicts.isEmpty)
    }
}
