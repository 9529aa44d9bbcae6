import MeetCore
import TestSupport
import Testing

@testable import MeetTUI

/// A backup of the day that could not be made is said once, and takes nothing from what one does.
struct FailedBackupStoryTests {
    private func message(_ days: Int?) -> AppMessage {
        .notBackedUp(why: "disken är full", last: days.map { SampleTerm.today + -$0 })
    }

    @Test func itIsSaidOnceAndGoesWithTheNextKey() throws {
        var story = Story()
        story.send(message(1))
        #expect(story.message == "Dagens säkerhetskopia kunde inte göras: disken är full")
        // The one of yesterday is good enough not to stand among what is due.
        #expect(!story.state.overview.due.contains { if case .backup = $0.kind { true } else { false } })
        story.press(.down)
        #expect(story.message.isEmpty)
        story.reload()
        #expect(story.message.isEmpty)
    }

    @Test func itTakesNoOtherMessageAway() throws {
        var story = Story()
        story.send(.failed(request: 999_999, text: "Kunde inte sparas"))
        story.send(message(1))
        #expect(story.message == "Kunde inte sparas")
        story.press(.down)
        #expect(story.message.hasPrefix("Dagens säkerhetskopia"))
        story.press(.down)
        #expect(story.message.isEmpty)
    }

    @Test func whatIsTypedStays() throws {
        var story = Story()
        story.press(.character("2"), .character("/"))
        story.type("zey")
        let rows = story.rows
        story.send(message(20))
        #expect(zip(story.rows, rows).count { $0 != $1 } <= 1)
        story.type("n")
        #expect(story.state.screen == .people && story.shows("zeyn"))
    }

    @Test(arguments: [3, 12, nil]) func anOldOneStandsAmongWhatIsDueUntilOneIsMade(days: Int?) throws {
        var story = Story(rows: 40, columns: 120)
        story.send(message(days))
        let place = try #require(story.state.overview.due.firstIndex { if case .backup = $0.kind { true } else { false } })
        story.reload()
        #expect(story.shows(days.map { "Senaste säkerhetskopian är \($0) dagar gammal" } ?? "Ingen säkerhetskopia finns"))
        while story.state.overview.pane != .due { story.press(.tab) }
        story.press(.down, times: place)
        // Enter does the obvious.
        story.press(.enter)
        #expect(story.message.contains("Säkerhetskopierat"), "\(story.message)")
        #expect(!story.state.overview.due.contains { if case .backup = $0.kind { true } else { false } })
    }

    @Test(arguments: Language.allCases) func howItLooks(language: Language) throws {
        var story = Story(SampleTerm.composed, language)
        story.send(.notBackedUp(why: language == .swedish ? "disken är full" : "the disk is full", last: SampleTerm.today + -12))
        while story.state.overview.pane != .due { story.press(.tab) }
        story.press(.end)
        // The message went with the first key, and the line among what is due stays.
        expectSnapshot(story.canvas, "failed-backup-due-80x24-\(language.code)")
        var other = Story(SampleTerm.composed, language)
        other.send(.notBackedUp(why: language == .swedish ? "disken är full" : "the disk is full", last: nil))
        expectSnapshot(other.canvas, "failed-backup-said-80x24-\(language.code)")
    }
}
