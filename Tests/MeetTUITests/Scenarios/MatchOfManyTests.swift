import MeetCore
import TestSupport
import Testing

@testable import MeetTUI

/// A match of very many cohorts, of which not all are seated and counted anew between two keys.
struct MatchOfManyTests {
    private func begun() throws -> (story: Story, result: MatchResult) {
        let data = RandomProgramme.make(seed: 9) { size in
            size.people = 300
            size.cohorts = 110
            size.pins = 0
        }
        var story = Story(data)
        story.press(.character("3"), .character("M"))
        let match = try #require(story.match)
        let problem = try story.desk().problem
        let result = Matcher(problem, scope: match.scope, seed: 3).run(
            from: match.composition, pins: match.pins, stop: StopRule(steps: 400))
        return (story, result)
    }

    @Test func whileItRunsTheNumbersAreItsOwnAndTheCohortOneLooksAtIsShown() throws {
        var (story, result) = try begun()
        let cohorts = try story.desk().programme.cohorts
        story.matchComes(to: result.composition, used: 0.3)
        let shown = try story.desk().working.composition
        #expect(shown[cohorts[0].id] == result.composition[cohorts[0].id])
        #expect(story.state.match?.best.mix == result.score.mix && story.state.match?.best.unfilled == result.score.unfilled)
        #expect(cohorts.contains { shown[$0.id] != result.composition[$0.id] })
        story.expectSound()
    }

    @Test func atItsEndAllIsSeatedAsItSays() throws {
        for isSeatedBeside in [true, false] {
            var (story, result) = try begun()
            story.matchComes(to: result.composition, used: 0.3)
            let match = try #require(story.match)
            let working = isSeatedBeside ? WorkingComposition(try story.desk().problem, result.composition, pins: match.pins) : nil
            story.send(.matched(request: match.request, result, working: working))
            #expect(try story.desk().working.composition == result.composition)
            #expect(try story.desk().working.score == result.score && story.state.match == nil)
            #expect(story.store.data.composition == result.composition)
            story.expectSound(plainScore: true)
        }
    }

    @Test func whatWasSeatedForOtherDataIsNotTaken() throws {
        var (story, result) = try begun()
        let match = try #require(story.match)
        let other = MatchingProblem(SampleTerm.composed, dates: [:])
        story.send(.matched(request: match.request, result, working: WorkingComposition(other)))
        #expect(try story.desk().working.composition == result.composition)
        story.expectSound(plainScore: true)
    }
}
