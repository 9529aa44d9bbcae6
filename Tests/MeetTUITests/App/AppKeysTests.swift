import MeetCore
import Testing

@testable import MeetTUI

/// The keys of every place: none twice, all explained, and those of the bar in the window.
struct AppKeysTests {
    private func each(_ body: (_ place: String, _ story: Story) -> Void) {
        for language in Language.allCases {
            for place in ScreenPlaces.stories(language) { body("\(place.name), \(language)", place.story) }
        }
    }

    @Test func noKeyMeansTwoThings() {
        each { place, story in
            #expect(AppKeys.map(story.state).conflicts.isEmpty, "\(place)")
            var small = story
            small.resize(rows: 5, columns: 5)
            #expect(AppKeys.map(small.state).conflicts.isEmpty, "\(place), small")
        }
        #expect(AppKeys.map(AppState(words: Words(.swedish))).conflicts.isEmpty)
    }

    @Test func everyKeyIsExplained() {
        each { place, story in
            for binding in AppKeys.map(story.state).bindings {
                #expect(!binding.short.isEmpty && !binding.long.isEmpty && !binding.keys.isEmpty, "\(place)")
            }
        }
    }

    @Test func escAndQuitAlwaysLeadOut() {
        each { place, story in
            var story = story
            story.press(.control("c"))
            if story.loopEffects.isEmpty { story.press(.control("c")) }
            #expect(story.loopEffects == [.quit], "\(place)")
        }
    }

    @Test func at80By24TheKeysOfThePlaceAreSeen() {
        each { place, story in
            let bar = KeyBar(AppKeys.map(story.state))
            let seen = bar.fitting(columns: 80, glyphs: story.state.glyphs)
            let isSilent = story.state.message == nil && story.state.match == nil
            // Only the numbers of the other screens, which stand last, and undo may be left out: they are the same everywhere, and the menu has them.
            if isSilent { #expect(seen.row.count + seen.above.count >= bar.entries.count - ScreenName.allCases.count, "\(place)") }
            if story.state.match != nil, story.state.overlay == nil { #expect(seen.row.contains { $0.key == .escape }, "\(place)") }
            let rows = story.rows.suffix(2)
            for entry in seen.row + (isSilent ? seen.above : []) {
                let text = entry.key.label(story.state.glyphs) + " " + entry.help
                #expect(rows.contains { $0.contains(text) }, "\(place): \(text)")
            }
        }
    }

    @Test func whatIsSaidFitsIn80Columns() {
        for language in Language.allCases {
            let words = Words(language)
            let lines = [
                words.waitForMatch, words.cannotChange, words.isPinned("Svetlana Novak"), words.isExcluded("Märta Ängström", "Grupp 1"),
                words.isFull("Grupp 1", 24), words.pinned("Märta Ängström", "Grupp 1"), words.excluded("Märta Ängström", "Grupp 1"),
                words.pinMembers, words.nothingToUndo, words.nothingToRedo, words.loading,
                words.matchDone(
                    of: "Grupp 12", from: 1234, to: 589, hard: 4, unfilled: 26, bound: nil, isOptimal: false, isStopped: true),
                words.undone("Märta Ängström fick plats i Grupp 1"),
            ]
            for line in lines { #expect(TextWidth.columns(of: line) <= 77, "\(line)") }
            #expect(TextWidth.columns(of: words.matching + words.matchNote(of: nil, mix: 1234, unfilled: 26, hard: 4, bound: nil)) <= 66)
        }
    }
}
