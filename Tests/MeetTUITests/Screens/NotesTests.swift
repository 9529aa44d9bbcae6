import MeetCore
import Testing

@testable import MeetTUI

/// The help of every place says what its figures and signs mean, and can be opened there, also while one types.
struct NotesTests {
    private static func hasNotes(_ place: String) -> Bool {
        !["palette", "help", "quit", "find cohort", "changes"].contains { place.hasPrefix($0) }
    }

    @Test(arguments: Language.allCases)
    func everyPlaceTellsWhatItsFiguresMean(language: Language) {
        for place in ScreenPlaces.stories(language) where Self.hasNotes(place.name) {
            var story = place.story
            story.press(.control("g"))
            guard case .help = story.state.overlay else {
                Issue.record("no help: \(place.name)")
                continue
            }
            let notes = story.state.underHelp == nil ? story.state.shown.notes(story.state.words, .unicode) : story.state.words.printNotes
            #expect(notes.count > 1 && Set(notes).count == notes.count, "\(place.name): \(notes)")
        }
    }

    @Test func panelsTellOfThemselves() {
        var notes: [String: [String]] = [:]
        for (name, keys) in [("lists", "3"), ("advice", "3s"), ("explanation", "3e"), ("versions", "3v"), ("people", "2"), ("rules", "8")] {
            var story = Story()
            story.type(keys)
            notes[name] = story.state.shown.notes(story.state.words, .unicode)
        }
        #expect(Set(notes.values).count == notes.count)
    }

    @Test func whatIsTypedIsStillThereAfterTheHelp() {
        var story = Story()
        story.press(.character("2"), .character("a"))
        story.type("Anna?")
        #expect(story.shows("Anna?") && story.shows("Ctrl-G hjälp"))
        story.press(.control("g"))
        #expect(story.shows("( ) och (x)") || story.shows("Hjälp: Personer"))
        story.press(.escape)
        #expect(story.shows("Anna?"))
        story.expectSound()
    }
}
