import MeetCore
import Testing

@testable import MeetTUI

extension Story {
    fileprivate static func first(_ language: Language, _ size: Size) -> Story {
        first(language, rows: size.rows, columns: size.columns)
    }
}

/// Every screen and everything that lies over one, drawn: rows, roles and cursor.
///
/// The composition is dealt without the matcher, so that these drawings change only when a screen does.
struct ScreenSnapshotTests {
    /// What a person did to get there.
    enum Place: String, CaseIterable {
        case overview, people, history, compose, help, print, quit, match, palette, changes, start, path

        func go(_ story: inout Story) {
            switch self {
            case .overview: story.press(.down, .down, .down)
            case .people:
                story.press(.character("2"), .character("/"))
                story.type("ung")
                story.press(.enter, .down)
            case .history:
                // Somebody with a seat, and with something done to be told.
                story.press(.character("2"), .character("/"))
                story.type("beatriz")
                story.press(.enter, .enter)
                story.type(" Å")
                story.press(.enter, .character("h"))
            case .compose: story.press(.character("3"), .down)
            case .help: story.press(.character("3"), .character("?"))
            case .print: story.press(.character("P"), .right)
            case .quit: story.press(.character("m"), .character("q"))
            case .palette:
                story.press(.character("3"), .character(":"))
                story.type("sätt")
            case .changes:
                story.press(.character("3"), .enter, .down, .character("x"), .character("u"), .character("U"))
            case .start: story = .first(story.state.words.language, story.state.size)
            case .path:
                story = .first(story.state.words.language, story.state.size)
                story.paths = ["anmälda/", "anmälda-höst.csv", "anmälda-vår.csv", "programme.json"]
                story.press(.character("2"))
                story.type("anm")
            case .match:
                story.press(.character("3"), .character("m"))
                let better = SampleTerm.deal(story.store.data, seats: ["c001": 21, "c002": 24, "c003": 24, "c004": 20])
                story.matchComes(to: better, used: 0.42)
            }
        }
    }

    @Test(arguments: Place.allCases, [(24, 80), (40, 120)])
    func inSwedish(place: Place, size: (Int, Int)) {
        var story = Story(SampleTerm.composed, .swedish, rows: size.0, columns: size.1)
        place.go(&story)
        expectSnapshot(story.canvas, "\(place)-\(size.1)x\(size.0)-sv")
    }

    @Test(arguments: Place.allCases)
    func inEnglish(place: Place) {
        var story = Story(SampleTerm.composed, .english)
        place.go(&story)
        expectSnapshot(story.canvas, "\(place)-80x24-en")
    }

    @Test(arguments: Place.allCases)
    func inAWindowTooSmall(place: Place) {
        var story = Story()
        place.go(&story)
        story.resize(rows: 10, columns: 40)
        expectSnapshot(story.canvas, place == .quit ? "quit-40x10-sv" : "too-small-40x10-sv")
    }

    @Test func composeInALargeWindow() {
        var story = Story(SampleTerm.composed, .swedish, rows: 60, columns: 200)
        Place.compose.go(&story)
        expectSnapshot(story.canvas, "compose-200x60-sv")
    }

    @Test func composeInTheSmallestWindow() {
        var story = Story(SampleTerm.composed, .swedish, rows: 20, columns: 60)
        Place.compose.go(&story)
        expectSnapshot(story.canvas, "compose-60x20-sv")
    }

    @Test func theMembersWithAPinnedOneUnderTheCursor() {
        var story = Story()
        story.press(.character("3"), .tab)
        expectSnapshot(story.canvas, "compose-members-80x24-sv")
    }

    @Test func brokenRulesAndAMessage() {
        var story = Story()
        story.press(.down, .down, .down, .enter, .character("p"))
        expectSnapshot(story.canvas, "compose-broken-80x24-sv")
    }
}
