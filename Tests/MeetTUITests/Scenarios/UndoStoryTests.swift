import MeetCore
import Testing

@testable import MeetTUI

/// What is undone has a name, before and after, and is said where it is seen.
struct UndoStoryTests {
    @Test func theNameIsThereBeforeOneUndoes() throws {
        var story = Story(SampleTerm.composed, .swedish, rows: 70, columns: 280)
        story.press(.character("3"), .enter)
        let name = try #require(story.store.history.undo)
        #expect(story.shows("u ångra: \(name)"))
        story.press(.character("?"))
        #expect(story.shows("ångra: \(name)"))
        story.press(.escape, .character(":"))
        story.type("ångra")
        #expect(story.shows("ångra: \(name)"))
    }

    @Test func fromAnotherScreenItIsSaidWhatChangedAndWhere() throws {
        var story = Story()
        story.press(.character("3"), .enter)
        let name = try #require(story.store.history.undo)
        story.press(.character("2"), .character("u"))
        #expect(story.message == "Ångrade (3 Sätt samman): \(name)")
        story.press(.control("r"))
        #expect(story.message == "Gjorde om (3 Sätt samman): \(name)")
        story.press(.character("3"), .character("u"))
        #expect(story.message == "Ångrade: \(name)")
        #expect(try story.desk().working.composition == SampleTerm.composed.composition)
    }

    @Test func theListShowsWhatWasDoneAndFollowsAnUndo() throws {
        var story = Story()
        story.press(.character("3"), .enter, .character("x"), .character("U"))
        guard case .changes(let changes) = story.state.overlay else { return try #require(nil) }
        #expect(changes.lines?.map(\.name) == story.store.log.reversed() && story.shows("anna"))
        story.press(.down)
        #expect(story.canvas.cursor == Position(row: 4, column: 1))
        story.press(.character("u"))
        #expect(story.shows("ångrad") && story.store.log.count == 2)
        story.press(.escape)
        #expect(story.state.overlay == nil)
    }
}
