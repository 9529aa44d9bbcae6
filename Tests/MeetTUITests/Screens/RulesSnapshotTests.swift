import MeetCore
import Testing

@testable import MeetTUI

/// The Rules screen, drawn: the list with a cohort, the editor with a collision, the question.
struct RulesSnapshotTests {
    enum Place: String, CaseIterable {
        case cohort, editor, question

        func go(_ story: inout Story) {
            story.press(.character("8"))
            let target: RulePlace
            switch self {
            case .cohort: target = .cohort("c003")
            case .editor: target = .category("influence", "decision_maker")
            case .question: target = .axis("housing")
            }
            story.press(.down, times: story.state.rules.rows.firstIndex(of: target) ?? 0)
            switch self {
            case .cohort: break
            case .editor:
                story.press(.enter, .tab, .tab, .control("u"))
                story.type("9")
            case .question: story.press(.character("D"))
            }
        }
    }

    @Test(arguments: Place.allCases, [Language.swedish, .english])
    func inTheUsualWindow(place: Place, language: Language) {
        var story = Story(SampleTerm.composed, language)
        place.go(&story)
        expectSnapshot(story.canvas, "rules-\(place)-80x24-\(language.code)")
    }

    @Test(arguments: [Place.cohort, .editor], [(40, 120), (60, 200), (20, 60)])
    func inOtherWindows(place: Place, size: (Int, Int)) {
        var story = Story(SampleTerm.composed, .swedish, rows: size.0, columns: size.1)
        place.go(&story)
        expectSnapshot(story.canvas, "rules-\(place)-\(size.1)x\(size.0)-sv")
    }
}
