import MeetCore
import Testing

@testable import MeetTUI

/// The terminal's own cursor stands on what is selected, everywhere: Braille displays and magnifiers follow it.
struct CursorTests {
    private func expectCursor(_ story: Story, _ place: String) {
        guard let cursor = story.canvas.cursor else {
            Issue.record("no cursor: \(place)\n\(story.rows.joined(separator: "\n"))")
            return
        }
        let role = story.canvas[cursor.row, cursor.column].role
        guard hasSelection(story.state) else {
            // What has no selection is read from its first line, inside its frame.
            #expect(cursor.row == story.state.frame.screen.row + 1 && (1...2).contains(cursor.column), "\(place): \(role) at \(cursor)")
            #expect(role != .border && role != .focusedBorder, "\(place)")
            return
        }
        #expect(role == .selected || role == .input, "\(place): \(role) at \(cursor)")
    }

    private func hasSelection(_ state: AppState) -> Bool {
        switch state.overlay {
        case .help, .printing: return false
        case nil:
            if state.screen == .rules, case .report = state.rules.panel { return false }
            if state.screen == .venues, case .letter = state.venues.panel { return false }
        default: break
        }
        return true
    }

    @Test(arguments: [(24, 80), (20, 60), (40, 120)])
    func itIsOnTheSelectionOnEveryScreenAndInAllThatLiesOverOne(size: (Int, Int)) {
        for place in ScreenPlaces.stories(rows: size.0, columns: size.1) {
            // Of a list without rows there is nothing to stand on.
            if place.name.contains("nobody") { continue }
            expectCursor(place.story, place.name)
        }
    }

    @Test func itIsOnTheSelectionAtTheFirstStart() {
        var story = Story.first()
        story.paths = ["a", "b"]
        expectCursor(story, "choices")
        story.press(.down)
        expectCursor(story, "another choice")
        story.press(.enter)
        expectCursor(story, "path")
        story.press(.down)
        expectCursor(story, "paths")
    }
}
