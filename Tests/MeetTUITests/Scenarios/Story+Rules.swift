import MeetCore
import Testing

@testable import MeetTUI

// The coordinator at the Rules screen.
extension Story {
    /// The programme open on the Rules screen, with a thing selected.
    static func rules(_ place: RulePlace = .programme, _ language: Language = .swedish, _ data: TermData = SampleTerm.composed) throws
        -> Story
    {
        var story = Story(data, language)
        story.press(.character("8"))
        try story.select(place)
        return story
    }

    /// Goes to a thing in the list.
    mutating func select(_ place: RulePlace) throws {
        let index = try #require(state.rules.rows.firstIndex(of: place))
        press(.home)
        press(.down, times: index)
        #expect(state.rules.selected == place)
    }

    /// Goes to a field of the editor and types a text in place of what stands there.
    mutating func fill(_ field: RuleField, _ text: String) throws {
        try go(field)
        press(.control("u"), .control("k"))
        type(text)
    }

    /// Goes to a field of the editor.
    mutating func go(_ field: RuleField) throws {
        for _ in 0..<20 {
            guard case .editor(let editor) = state.rules.panel else { break }
            if editor.state.focus == field { return }
            press(.tab)
        }
        Issue.record("there is no field \(field)")
    }
}
