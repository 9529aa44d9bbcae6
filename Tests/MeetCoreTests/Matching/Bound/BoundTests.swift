import Testing
import TestSupport

@testable import MeetCore

/// The bound of a whole programme, against trying every composition.
struct BoundTests {
    /// The least empty seats, and the least mix at that, of all compositions that break no hard rule; nil where there is none.
    private func best(_ data: TermData) -> (unfilled: Int, mix: Int)? {
        var working = WorkingComposition(MatchingProblem(data), pins: data.pins)
        var best: (unfilled: Int, mix: Int)?
        func place(_ person: Int) {
            guard person < data.people.count else {
                guard working.levels.first == 0 else { return }
                let found = (unfilled: working.levels.second, mix: working.levels.third)
                if best.map({ found < $0 }) ?? true { best = found }
                return
            }
            for cohort in -1..<data.programme.cohorts.count {
                working.move(person, to: cohort)
                place(person + 1)
            }
            working.move(person, to: WorkingComposition.waiting)
        }
        place(0)
        return best
    }

    private func programme(_ seed: Int) -> TermData {
        RandomProgramme.make(seed: UInt64(seed)) {
            $0.people = 7
            $0.cohorts = 2
            $0.seats = seed % 2 == 0 ? 2...3 : 2...2
            $0.availability = seed % 3 == 0 ? 0.6 : 0.9
            $0.together = seed % 5 == 0 ? 0.3 : 0
            $0.apart = seed % 7 == 0 ? 0.3 : 0
            $0.away = 0.02
            $0.minimum = seed % 4 == 0 ? 1 : 0
            $0.limits = seed % 6 == 0
            $0.pins = seed % 11 == 0 ? 0.1 : 0
        }
    }

    @Test(arguments: 0..<60)
    func noCompositionIsBelowTheBound(seed: Int) {
        let data = programme(seed)
        let result = Matcher(MatchingProblem(data), seed: 1).run(from: Composition(), pins: data.pins, stop: StopRule(steps: 30_000))
        guard let best = best(data) else {
            #expect(result.score.hard > 0)
            return
        }
        // Where the search misses the least number of empty seats its bound is for another number, and says nothing here.
        guard result.score.hard == 0, result.score.unfilled == best.unfilled else { return }
        #expect(result.score.mix >= best.mix)
        if let bound = result.mixBound { #expect(bound <= best.mix) }
        if result.status == .optimal { #expect(result.score.mix == best.mix) }
    }

    @Test func tinyProgrammesAreMostlyProven() {
        let results = (0..<12).map { seed in
            let data = programme(seed)
            return Matcher(MatchingProblem(data), seed: 1).run(from: Composition(), pins: data.pins, stop: StopRule(steps: 30_000))
        }
        let feasible = results.filter { $0.score.hard == 0 }
        let proven = feasible.count { $0.status == .optimal }
        #expect(proven * 2 > feasible.count, "\(proven) of \(feasible.count)")
    }

    @Test func theBoundOfEmptySeatsIsHalls() {
        let data = RandomProgramme.make(seed: 3) {
            $0.people = 9
            $0.cohorts = 2
            $0.seats = 3...6
        }
        let working = WorkingComposition(MatchingProblem(data))
        let problem = ClassProblem(working, scope: [0, 1], isLocked: [Bool](repeating: false, count: 9))
        #expect(problem.unfilledBound >= 3)
    }

    @Test func proofAndMatchGiveTheSameEveryTimeWhereStepsAreCounted() {
        let data = RandomProgramme.make(seed: 5) { $0.people = 40 }
        let results = (0..<2).map { _ in
            Matcher(MatchingProblem(data), seed: 3).run(from: Composition(), stop: StopRule(steps: 60_000))
        }
        #expect(results[0].composition == results[1].composition)
        #expect(results[0].mixBound == results[1].mixBound)
        #expect(results[0].mixBound != nil)
    }
}
