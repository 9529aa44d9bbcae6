import TestSupport
import Testing

@testable import MeetCore

/// What is said of an applicant before a seat is given, against what the rules say after it.
struct WouldBreakTests {
    @Test(arguments: 0..<10)
    func whatBreaksARuleIsSaidBefore(seed: Int) {
        let data = RandomProgramme.make(seed: UInt64(seed)) {
            $0.pins = 0.05
            $0.away = 0.2
        }
        var random = SeededRandom(seed: UInt64(seed))
        var working = WorkingComposition(MatchingProblem(data), pins: data.pins)
        for person in data.people.indices where random.below(3) > 0 {
            working.move(person, to: random.below(data.programme.cohorts.count + 1) - 1)
        }
        let before = working.brokenRules
        for person in data.people.indices where working.cohort(of: person) == nil {
            for cohort in data.programme.cohorts.indices where !working.isExcluded(person, from: cohort) {
                var after = working
                after.seat(person, in: cohort)
                let new = after.brokenRules.filter { $0.rule != .seats && $0.isWorse(than: before) }
                #expect(new.isEmpty || working.wouldBreak(adding: person, to: cohort), "\(new)")
            }
        }
    }
}
