import MeetCore
import Testing

@testable import MeetTUI

/// A list of venues is read in on the screen.
struct VenueFileStoryTests {
    @Test func aListOfVenuesIsReadInByAKey() throws {
        var story = Story()
        story.press(.character("5"))
        #expect(story.shows("N läser in dem"))
        story.disk["hus.csv"] = "2 nya"
        story.press(.character("N"))
        #expect(story.shows("Läs in lokaler"))
        // What does not belong to it is not asked for.
        #expect(!story.shows("Töm"))
        story.type("hos.csv")
        story.press(.enter)
        #expect(story.message.contains("kan inte läsas") && story.shows("hos.csv"))
        story.press(.backspace, times: 6)
        story.type("us.csv")
        story.press(.enter)
        #expect(story.state.venues.panel == nil && story.message.contains("venues: 2 nya"))
    }

    @Test func whoMayNotChangeReadsNothingIn() {
        var story = Story(isReadOnly: true)
        story.press(.character("5"), .character("N"))
        #expect(story.state.venues.panel == nil)
    }
}
