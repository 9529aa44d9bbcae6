import MeetCore
import Testing

@testable import MeetTUI

/// The cohort one works with goes along from screen to screen.
struct CohortAlongTests {
    @Test func theCohortThatWasTurnedToIsShownOnTheNextScreen() {
        var story = Story()
        let cohorts = SampleTerm.composed.programme.cohorts.map(\.id)
        story.press(.down, .down)
        for screen in ["6", "4", "5", "3", "1"] {
            story.type(screen)
            #expect(story.state.cohortInView == cohorts[2], "\(screen)")
        }
        // Turned to on another screen than the first, too, and with one without cohorts between.
        story.type("4]28")
        story.type("3")
        #expect(story.state.cohortInView == cohorts[3])
    }

    @Test func untilOneIsTurnedToEachScreenBeginsAtItsOwn() {
        var story = Story()
        story.type("6")
        let began = story.state.marking.cohort
        var fresh = Story()
        fresh.type("36")
        #expect(fresh.state.marking.cohort == began)
    }
}
