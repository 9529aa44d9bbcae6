import MeetCore
import Testing

@testable import MeetTUI

/// Every panel of the Compose screen, drawn: rows, roles and cursor.
struct PanelSnapshotTests {
    /// What a person did to get there.
    enum Place: String, CaseIterable {
        case advice, replacements, recruits, explanation, versions, naming, comparison, marked

        func go(_ story: inout Story) {
            story.press(.character("3"))
            switch self {
            case .advice: story.press(.character("s"), .down)
            case .replacements: story.press(.tab, .down, .down, .down, .character("w"))
            case .recruits: story.press(.character("r"))
            case .explanation: story.press(.tab, .down, .character("e"), .down, .down)
            case .versions, .naming:
                story.press(.character("v"), .character("n"), .enter, .character("N"))
                story.type("Före mötet")
                story.press(.enter)
                if self == .naming { story.press(.character("n"), .character("V")) }
            case .comparison:
                story.press(.character("v"), .character("n"), .enter, .escape, .character("s"), .enter, .enter, .escape)
                story.press(.character("v"), .character("c"))
            case .marked: story.press(.down, .character(" "), .tab, .down, .down, .down)
            }
        }
    }

    @Test(arguments: Place.allCases, [(24, 80), (40, 120), (60, 200)])
    func inSwedish(place: Place, size: (Int, Int)) {
        var story = Story(SampleTerm.composed, .swedish, rows: size.0, columns: size.1)
        place.go(&story)
        expectSnapshot(story.canvas, "panel-\(place)-\(size.1)x\(size.0)-sv")
    }

    @Test(arguments: Place.allCases, [(24, 80), (20, 60)])
    func inEnglish(place: Place, size: (Int, Int)) {
        var story = Story(SampleTerm.composed, .english, rows: size.0, columns: size.1)
        place.go(&story)
        expectSnapshot(story.canvas, "panel-\(place)-\(size.1)x\(size.0)-en")
    }
}
