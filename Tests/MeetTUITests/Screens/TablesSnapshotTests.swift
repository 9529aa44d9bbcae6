import MeetCore
import Testing

@testable import MeetTUI

/// The Tables screen and what lies over it, drawn: rows, roles and cursor.
struct TablesSnapshotTests {
    /// What a person did to get there.
    enum Place: String, CaseIterable {
        case seats, marked, choice, grid, sizes

        func go(_ story: inout Story) {
            story.press(.character("4"), .character("m"))
            guard self != .choice else { return }
            story.press(.end, .enter, .down)
            switch self {
            case .seats, .choice: break
            case .marked:
                story.press(.right, .enter)
                story.press(.down, times: 6)
            case .grid: story.press(.character("w"), .down)
            case .sizes: story.press(.character("t"))
            }
        }
    }

    @Test(arguments: Place.allCases, [(24, 80), (40, 120), (20, 60)])
    func inSwedish(place: Place, size: (Int, Int)) {
        var story = Story(SampleTerm.composed, .swedish, rows: size.0, columns: size.1)
        place.go(&story)
        expectSnapshot(story.canvas, "tables-\(place.rawValue)-\(size.1)x\(size.0)-sv")
    }

    @Test(arguments: Place.allCases)
    func inEnglish(place: Place) {
        var story = Story(SampleTerm.composed, .english)
        place.go(&story)
        expectSnapshot(story.canvas, "tables-\(place.rawValue)-80x24-en")
    }
}
