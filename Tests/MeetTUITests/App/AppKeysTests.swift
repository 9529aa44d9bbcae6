import MeetCore
import Testing

@testable import MeetTUI

/// The keys of every place: none twice, all explained, and those of the bar in the window.
struct AppKeysTests {
    /// Every place that has keys of its own, by what is typed to get there.
    static let places: [(name: String, keys: [Key])] = written.map { name, keys in (name, keys.map(key)) }

    private static let written: [(String, [Character])] = [
        ("overview", []), ("people", ["2"]), ("people filtering", ["2", "/"]), ("people filtered", ["2", "/", "å", "\r"]),
        ("people, nobody found", ["2", "/", "q", "q", "\r"]), ("applicants", ["3"]), ("applicants filtering", ["3", "/"]),
        ("applicants filtered", ["3", "/", "å", "\r"]), ("members", ["3", "\t"]), ("excluded", ["3", "G"]), ("rules", ["8"]),
        ("rules editor", ["8", "j", "j", "\r"]), ("rules, question of the form", ["8", "\r", "x", "\u{1B}"]),
        ("rules question", ["8", "j", "j", "D"]), ("rules report", ["8", "e"]),
        ("advice", ["3", "s"]),
        ("recruits", ["3", "r"]), ("explanation", ["3", "e"]), ("replacements", ["3", "\t", "w"]), ("versions", ["3", "v"]),
        ("version kept", ["3", "v", "n", "\r"]), ("version named", ["3", "v", "n", "å"]),
        ("comparison", ["3", "v", "n", "\r", "c"]), ("marked", ["3", " "]), ("match and advice", ["3", "m", "s"]),
        ("help", ["?"]),
        ("print", ["P"]), ("match on overview", ["m"]), ("match on people", ["m", "2"]), ("match on compose", ["m", "3"]),
        ("match and members", ["m", "3", "\t"]), ("match and filter", ["m", "3", "/", "å"]),
        ("match and filtered", ["m", "3", "/", "å", "\r"]),
        ("quit", ["m", "q"]),
    ]

    private static func key(_ sign: Character) -> Key {
        switch sign {
        case "\r": return .enter
        case "\t": return .tab
        case "\u{1B}": return .escape
        default: return .character(sign)
        }
    }

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
            let seen = bar.fitting(columns: 80, glyphs: .unicode)
            let isSilent = story.state.message == nil && story.state.match == nil
            // Only the numbers of the other screens, which stand last, may be left out: they are the same everywhere.
            if isSilent { #expect(seen.row.count + seen.above.count >= bar.entries.count - 3, "\(place)") }
            if story.state.match != nil, story.state.overlay == nil { #expect(seen.row.contains { $0.key == .escape }, "\(place)") }
            let rows = story.rows.suffix(2)
            for entry in seen.row + (isSilent ? seen.above : []) {
                let text = entry.key.label + " " + entry.help
                #expect(rows.contains { $0.contains(text) }, "\(place): \(text)")
            }
        }
    }

    @Test func whatIsSaidFitsIn80Columns() {
        for language in Language.allCases {
            let words = Words(language)
            let lines = [
                words.waitForMatch, words.cannotChange, words.isPinned("Svetlana Novak"), words.isExcluded("Märta Ängström", "Grupp 1"),
                words.isFull("Grupp 1", 24), words.pinMembers, words.nothingToUndo, words.nothingToRedo, words.loading,
                words.matchDone(
                    of: "Grupp 12", from: 1234, to: 589, hard: 4, unfilled: 26, bound: nil, isOptimal: false, isStopped: true),
                words.undone("Märta Ängström fick plats i Grupp 1"),
            ]
            for line in lines { #expect(TextWidth.columns(of: line) <= 77, "\(line)") }
            #expect(TextWidth.columns(of: words.matching + words.matchNote(of: nil, mix: 1234, unfilled: 26, hard: 4, bound: nil)) <= 66)
        }
    }
}
