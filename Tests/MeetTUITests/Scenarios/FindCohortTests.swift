import MeetCore
import TestSupport
import Testing

@testable import MeetTUI

/// One of many cohorts is found by its name where one is.
struct FindCohortTests {
    @Test(arguments: ["1", "4", "5", "7"]) func aCohortIsFoundAndShownOnThisScreen(screen: Character) throws {
        var story = Story(SampleTerm.composed)
        story.press(.character(screen))
        let here = story.state.screen
        story.press(.character("/"))
        #expect(story.shows("Vilken grupp?"))
        // All stand there before anything is typed, and nothing else.
        guard case .palette(let palette) = story.state.overlay else { return try #require(nil) }
        #expect(palette.entries.count == SampleTerm.composed.programme.cohorts.count)
        story.type("grupp 4")
        story.press(.enter)
        #expect(story.state.screen == here && story.state.overlay == nil)
        let shown: Int
        switch here {
        case .overview: shown = story.state.overview.list.selected
        case .tables: shown = story.state.tables.cohort
        case .venues: shown = story.state.venues.cohort
        default: shown = story.state.statistics.list.selected - 2
        }
        #expect(shown == 3)
        story.expectSound()
    }

    @Test func theMenuLeadsToACohortOfTheScreenToo() throws {
        var story = Story(SampleTerm.composed)
        story.press(.character("4"), .character(":"))
        story.type("c004")
        story.press(.enter)
        #expect(story.state.screen == .tables && story.state.tables.cohort == 3)
    }

    @Test func whereOneFiltersPeopleItStillDoesThat() {
        var story = Story(SampleTerm.composed)
        story.press(.character("2"), .character("/"))
        #expect(story.state.overlay == nil && story.state.isTyping)
    }
}
