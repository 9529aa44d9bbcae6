import MeetCore
import Testing

@testable import MeetTUI

/// The keys of every place: none twice, all explained, and those of the bar in the window.
struct AppKeysTests {
    /// Every place that has keys of its own, by what is typed to get there.
    static let places: [(name: String, keys: [Key])] = typed.map { place in (place.0, place.1.map(key)) }

    private static func key(_ sign: Character) -> Key {
        switch sign {
        case "\r": return .enter
        case "\t": return .tab
        case "\u{1B}": return .escape
        case "↓": return .down
        default: return .character(sign)
        }
    }

    private static let typed: [(String, String)] = [
        ("overview", ""), ("overview, trouble", "GK\t"), ("overview, to do", "\t"), ("overview, week", "\t\t"), ("people", "2"),
        ("people filtering", "2/"), ("people filtered", "2/å\r"),
        ("people, nobody found", "2/qq\r"), ("person", "2\r"), ("new person", "2a"),
        ("new person, leaving", "2aå\u{1B}"), ("history, by nobody yet", "2h"), ("history", "2\rx\rh"), ("removing", "2d"),
        ("erasing", "2dE"), ("import", "2i"), ("import, path", "2ix"),
        ("applicants", "3"), ("applicants filtering", "3/"),
        ("applicants filtered", "3/å\r"), ("members", "3\t"), ("excluded", "3G"), ("tables, nobody yet", "4"), ("tables", "4m\r"),
        ("tables, choice", "4m"), ("tables, sizes", "4t"),
        ("tables, with whom", "4m\rw"), ("tables, marked", "4m\r\r↓↓↓↓"), ("tables, partners", "4m\r\t"), ("venues", "5"),
        ("venues, house", "5\r"),
        ("attendance", "6"), ("attendance, yet to come", "6 "), ("attendance, marked", "6 y"),
        ("attendance, a queue", "6/"), ("attendance, a name", "6 y/a"), ("attendance, nobody found", "6/qqq"),
        ("attendance, the rest", "6 yr"), ("attendance, who came", "6+yö"), ("attendance, somebody new", "6+yqqq\r"),
        ("statistics", "7"), ("statistics, reading", "7↓↓\r"), ("find cohort", "4/"),
        ("attendance, leaving somebody new", "6+yqqq\rx\u{1B}"), ("attendance, a free seat", "6]]]+y\r"), ("rules", "8"),
        ("rules editor", "8jj\r"),
        ("rules, question of the form", "8\rx\u{1B}"), ("rules question", "8jjD"), ("rules report", "8e"), ("advice", "3s"),
        ("recruits", "3r"),
        ("explanation", "3e"),
        ("replacements", "3\tw"), ("versions", "3v"), ("version kept", "3vn\r"), ("version named", "3vnå"), ("comparison", "3vn\rc"),
        ("marked", "3 "), ("match and advice", "m3s"),
        ("help", "?"),
        ("print", "P"), ("match on overview", "m"), ("match on people", "m2"), ("match on compose", "m3"),
        ("match and members", "m3\t"), ("match and filter", "m3/å"),
        ("match and filtered", "m3/å\r"),
        ("palette", ":"), ("palette, typed", "3:sö"), ("palette, in the list", ":↓"),
        ("palette, nothing found", ":qqq"), ("changes", "3\rU"), ("quit", "mq"),
    ]

    private func each(_ body: (_ place: String, _ story: Story) -> Void) {
        for language in Language.allCases {
            for place in Self.places {
                var story = Story(SampleTerm.composed, language)
                for key in place.keys { story.press(key) }
                body("\(place.name), \(language)", story)
            }
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
