import Foundation
import MeetCore

@testable import MeetTUI

/// Every place of the program, for tests that hold for all of them.
enum ScreenPlaces {
    /// Every place that has keys of its own, by what is typed to get there.
    static let all: [(name: String, keys: [Key])] = typed.map { place in (place.0, place.1.map(key)) }

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

    private struct Look: Hashable {
        let language: Language
        let rows: Int
        let columns: Int
    }

    private static let lock = NSLock()
    /// Held under the lock.
    nonisolated(unsafe) private static var made: [Look: [(name: String, story: Story)]] = [:]

    /// A person who stands there, for every place. Going there takes searches, so that it is done once for all tests; a story is a value, and
    /// what a test does with its own changes no other.
    static func stories(_ language: Language = .swedish, rows: Int = 24, columns: Int = 80) -> [(name: String, story: Story)] {
        lock.withLock {
            let look = Look(language: language, rows: rows, columns: columns)
            if let stories = made[look] { return stories }
            let stories = all.map { place in
                var story = Story(SampleTerm.composed, language, rows: rows, columns: columns)
                for key in place.keys { story.press(key) }
                return (place.name, story)
            }
            made[look] = stories
            return stories
        }
    }
}
