import MeetCore
import Testing

@testable import MeetTUI

/// In every list one comes far with few keys, and sees where one is also without colours.
struct LargeStepsTests {
    private func each(_ body: (_ place: String, _ story: Story) -> Void) {
        for place in ScreenPlaces.stories(rows: 20, columns: 60) { body(place.name, place.story) }
        body("first start", Story.first())
    }

    private func means(_ key: Key, _ story: Story) -> Bool { story.app.message(for: .key(key), state: story.state) != nil }

    /// Whether one moves in a list or a form; a question has two or three answers beside each other.
    private func isMoving(_ story: Story) -> Bool {
        guard means(.down, story) else { return false }
        guard let binding = AppKeys.map(story.state).bindings.first(where: { $0.isEnabled && $0.keys.contains(.down) }) else {
            return false
        }
        return !binding.keys.contains(.right)
    }

    /// Whether the cursor stands in a text, where Home and End are its ends.
    private func isInText(_ story: Story) -> Bool {
        guard let cursor = story.canvas.cursor else { return false }
        return story.canvas[cursor.row, cursor.column].role == .input
    }

    @Test func pagesAndEndsAreReachedWhereverOneMoves() {
        each { place, story in
            guard isMoving(story) else { return }
            for key in [Key.pageUp, .pageDown, .home, .end] { #expect(means(key, story), "\(place): \(key.label)") }
        }
    }

    /// From the first line of a list that does not fit End leads farther than a page, a page farther than a step, and Home back.
    @Test func aPageIsMoreThanAStepAndEndIsTheEnd() {
        each { place, story in
            guard isMoving(story), !isInText(story) else { return }
            var (first, step, page, end) = (story, story, story, story)
            first.press(.home)
            (step, page, end) = (first, first, first)
            step.press(.down)
            page.press(.pageDown)
            end.press(.end)
            guard end.rows != first.rows || end.canvas.cursor != first.canvas.cursor else { return }
            #expect(step.rows != first.rows || step.canvas.cursor != first.canvas.cursor, "\(place): a step")
            #expect(page.rows != first.rows || page.canvas.cursor != first.canvas.cursor, "\(place): a page")
            var back = end
            back.press(.home)
            #expect(back.canvas.cursor == first.canvas.cursor && back.rows == first.rows, "\(place): and back\n\(first)\(back)")
            back.press(.pageDown)
            #expect(back.canvas.cursor == page.canvas.cursor, "\(place): a page again")
        }
    }

    @Test func withoutColoursTheSelectionIsSeen() {
        each { place, story in
            guard let cursor = story.canvas.cursor else { return }
            let role = story.canvas[cursor.row, cursor.column].role
            guard role == .selected || role == .input else { return }
            for theme in [Theme.dark, .light, .either] {
                let attributes = theme.style(role, depth: .monochrome).attributes
                #expect(attributes.contains(.reverse) || attributes.contains(.underline), "\(place): \(role)")
                // The row differs from those above and below, but for a text in two rows.
                for row in [cursor.row - 1, cursor.row + 1] where story.state.frame.screen.rowRange.contains(row) {
                    let other = story.canvas[row, cursor.column].role
                    #expect(
                        role == .input || other == role || theme.style(other, depth: .monochrome).attributes != attributes,
                        "\(place): \(other) in row \(row)")
                }
            }
        }
    }
}
