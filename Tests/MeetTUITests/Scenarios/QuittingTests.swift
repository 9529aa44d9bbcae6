import MeetCore
import Testing

@testable import MeetTUI

/// The way out, and what is asked on it.
struct QuittingTests {
    @Test func withNothingToLoseQIsTheEnd() {
        var story = Story()
        story.press(.character("q"))
        #expect(story.loopEffects == [.quit])
    }

    @Test func whileAMatchRunsQAsksAndEscStays() {
        var story = Story()
        story.press(.character("m"), .character("q"))
        #expect(story.shows("Avsluta?") && story.shows("Grupper sätts samman just nu."))
        #expect(story.loopEffects.isEmpty)
        story.press(.character("x"), .enter)
        #expect(story.state.overlay == nil && story.state.match != nil)
        story.press(.character("q"), .escape)
        #expect(story.state.overlay == nil && story.waiting.count == 1)
        story.press(.character("q"), .left, .enter)
        #expect(story.loopEffects == [.quit])
    }

    @Test func whoAsksTwiceLeaves() {
        for key in [Key.character("q"), .control("c")] {
            var story = Story()
            story.press(.character("m"), key, key)
            #expect(story.loopEffects == [.quit])
        }
    }

    @Test func aSaveUnderWayIsWaitedForAndThenItEnds() {
        var story = Story()
        story.press(.character("3"))
        story.isSlow = true
        story.press(.enter, .character("q"))
        #expect(story.shows("Den senaste ändringen är inte sparad än."))
        #expect(story.loopEffects.isEmpty)
        story.answerAll()
        #expect(story.loopEffects == [.quit])
    }

    @Test func aSaveThatFailsMeanwhileKeepsTheProgramOpen() {
        var story = Story()
        story.press(.character("3"))
        story.isSlow = true
        story.trouble = "full disk"
        story.press(.enter, .character("q"))
        story.answerAll()
        #expect(story.loopEffects.isEmpty && story.state.overlay == nil)
        #expect(story.shows("! Inte sparat: full disk"))
    }

    @Test func whatIsTypedIsAskedAboutOnEveryScreen() {
        let places: [(name: String, open: [Key])] = [
            ("person", [.character("2"), .enter]), ("version", [.character("3"), .character("v"), .character("n")]),
            ("rules", [.character("8"), .enter]),
        ]
        for place in places {
            var story = Story()
            for key in place.open { story.press(key) }
            var untouched = story
            untouched.press(.control("c"))
            #expect(untouched.loopEffects == [.quit], "\(place.name)")
            story.type("åh")
            story.press(.control("c"))
            #expect(story.loopEffects.isEmpty && story.shows("Det du har fyllt i är inte sparat"), "\(place.name)")
            story.press(.escape)
            #expect(story.state.overlay == nil && story.shows("åh"), "\(place.name)")
            story.press(.control("c"), .control("c"))
            #expect(story.loopEffects == [.quit], "\(place.name)")
        }
    }

    @Test func aSaveThatEndsMeanwhileDoesNotQuitOverWhatIsTyped() {
        var story = Story()
        story.press(.character("3"))
        story.isSlow = true
        story.press(.enter, .character("v"), .character("n"))
        story.type("åh")
        story.press(.control("c"))
        #expect(story.shows("Den senaste ändringen är inte sparad än.") && story.shows("Det du har fyllt i"))
        story.answerAll()
        #expect(story.loopEffects.isEmpty && story.shows("Det du har fyllt i") && !story.shows("inte sparad."))
    }

    @Test func whenTheMatchEndsWhileAskedTheAnswerIsSavedAndTheQuestionGoes() throws {
        var story = Story()
        story.press(.character("m"), .character("q"))
        story.isSlow = true
        try story.finishMatch()
        #expect(story.loopEffects.isEmpty && story.state.overlay == nil)
        #expect(story.message.hasPrefix("Klart"))
        story.answerAll()
        #expect(story.store.log.count == 1 && story.loopEffects.isEmpty)
    }
}
