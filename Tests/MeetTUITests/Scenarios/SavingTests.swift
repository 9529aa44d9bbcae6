import MeetCore
import Testing

@testable import MeetTUI

/// What happens between the desk and a store that is slow, busy or gone.
struct SavingTests {
    private let busy = "Ett annat program håller databasen; ingenting ändrades."

    @Test func theDeskDoesNotWaitForTheDisk() throws {
        var story = Story()
        story.press(.character("3"), .tab, .end)
        let before = try story.desk().working.memberCount(0)
        story.isSlow = true
        story.press(.enter, times: 3)
        #expect(try story.desk().working.memberCount(0) == before - 3)
        #expect(story.shows("Sparar …"))
        #expect(story.store.log.isEmpty)
        story.answerAll()
        #expect(story.store.log.count == 3 && !story.shows("Sparar …"))
        #expect(try story.desk().history == story.store.history)
        #expect(try story.desk().working.composition == story.store.data.composition)
    }

    @Test func whatIsOnlyLookedAtIsNotChangedAndItSaysWhy() {
        var story = Story(SampleTerm.composed, .swedish, isReadOnly: true)
        #expect(story.rows[0].hasSuffix("skrivskyddad · sv"), "\(story.rows[0])")
        for key in "mfu" {
            story.press(.character(key))
            #expect(story.message == "Skrivskyddad: starta meet utan --readonly för att ändra något.", "key \(key)")
        }
        story.press(.control("r"), .character("3"))
        for key in [Key.enter, .character("x"), .character("m"), .character("M"), .character("f"), .tab, .enter, .character("p")] {
            story.press(key)
            #expect(key == .tab || story.message.hasPrefix("Skrivskyddad"), "\(key)")
        }
        #expect(!story.shows("m sätt samman") && !story.shows("Enter ta bort") && story.shows("? hjälp"))
        story.press(.character("/"))
        #expect(story.waiting.isEmpty && story.store.log.isEmpty)
    }

    @Test func aSaveThatFailsIsSaidAndTakenBack() throws {
        var story = Story()
        let before = CanvasDrawing(story.canvas).description
        story.press(.character("3"))
        story.trouble = busy
        story.press(.enter)
        #expect(story.message == "Inte sparat: " + busy)
        #expect(story.shows("! Inte sparat"))
        #expect(try story.desk().working.composition == story.store.data.composition)
        #expect(story.state.saving.isEmpty && story.state.loading.isEmpty)
        story.expectSound(plainScore: true)
        story.press(.character("1"))
        #expect(CanvasDrawing(story.canvas).description == before)
        story.trouble = nil
        story.press(.character("3"), .enter)
        #expect(story.store.log.count == 1)
    }

    @Test func ofSeveralSavesOneFailsAndTheScreenShowsWhatIsKept() throws {
        var story = Story()
        story.press(.character("3"), .tab, .end)
        story.isSlow = true
        story.press(.enter, times: 3)
        story.trouble = busy
        story.answerNext()
        story.trouble = nil
        story.answerAll()
        #expect(story.store.log.count == 2)
        #expect(story.message.hasPrefix("Inte sparat"))
        #expect(try story.desk().working.composition == story.store.data.composition)
        story.expectSound(plainScore: true)
    }

    @Test func whatIsDoneWhileAnUndoIsUnderWayIsNotLostFromTheScreen() throws {
        var story = Story()
        story.press(.character("3"), .enter, .tab)
        story.isSlow = true
        story.press(.character("u"), .end, .enter)
        let composition = try story.desk().working.composition
        story.answerNext()
        #expect(story.message.hasPrefix("Ångrade"))
        #expect(try story.desk().working.composition != composition)
        story.answerAll()
        #expect(story.store.log.count == 2)
        #expect(try story.desk().working.composition == story.store.data.composition)
        #expect(try story.desk().working.currentPins == story.store.data.pins)
        story.expectSound(plainScore: true)
    }

    @Test func stepsBackAreNotLostHoweverQuicklyTheyAreTyped() throws {
        var story = Story()
        let before = story.store.data
        story.press(.character("3"), .tab, .end)
        story.press(.enter, times: 3)
        story.isSlow = true
        story.press(.character("u"), times: 4)
        story.answerAll()
        #expect(story.store.data == before)
        #expect(try story.desk().working.composition == before.composition)
        #expect(story.message == "Det finns inget att ångra.")
        story.press(.control("r"), times: 2)
        story.answerAll()
        #expect(story.store.log.count == 3)
        #expect(try story.desk().working.composition == story.store.data.composition)
    }

    @Test func lateAnswersAreDropped() throws {
        var story = Story()
        story.press(.character("3"), .enter)
        let screen = CanvasDrawing(story.canvas).description
        let old = StoryStore(SampleTerm.read).desk
        for request in [0, 1, 2, 3, 99] {
            story.send(.loaded(request: request, old))
            story.send(.undone(request: request, old, name: "x", isRedo: false))
            story.send(.saved(request: request, Desk.History(undo: "x", redo: "y")))
        }
        #expect(CanvasDrawing(story.canvas).description == screen)
    }

    @Test func dataThatCannotBeLoadedIsSaidAndQuittingWorks() {
        var state = AppState(words: Words(.swedish))
        state.loading = [1]
        let app = MeetApp()
        #expect(app.update(&state, .start(request: 1)) == [.run(.load(request: 1))])
        #expect(app.update(&state, .failed(request: 1, text: "Databasen är skadad (seat.person).")) == [])
        var canvas = Canvas(size: state.size)
        app.draw(state, into: &canvas)
        #expect(CanvasDrawing(canvas).text.contains(" ! Databasen är skadad (seat.person)."))
        for key in [Key.character("1"), .enter, .character("u"), .character("m"), .character("?"), .escape, .character("/")] {
            if let message = app.message(for: .key(key), state: state) { #expect(app.update(&state, message) == []) }
        }
        let quit = app.message(for: .key(.character("q")), state: state)
        #expect(quit.map { app.update(&state, $0) } == [.quit])
    }

    @Test func anUndoThatFailsIsSaidAndTheNextOneWorks() throws {
        var story = Story()
        story.press(.character("3"), .enter)
        story.isSlow = true
        story.press(.character("u"))
        guard case .undo(let request, _) = try #require(story.waiting.first) else {
            Issue.record("no undo was asked for")
            return
        }
        story.send(.failed(request: request, text: busy))
        #expect(story.message == busy && story.state.loading.isEmpty)
    }

    @Test func theListThatIsLookedAtFollowsTheData() throws {
        var story = Story()
        story.press(.character("3"), .tab, .end)
        let name = try story.candidate()
        story.isSlow = true
        story.press(.enter, .character("P"), .end)
        #expect(!story.shows(name))
        story.trouble = busy
        story.answerAll()
        story.press(.end)
        #expect(story.shows(name))
    }
}
