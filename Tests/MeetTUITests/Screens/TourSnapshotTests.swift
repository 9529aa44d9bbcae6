import MeetCore
import Testing

@testable import MeetTUI

/// The tour as it is drawn: at its beginning, on Compose, and at its end.
struct TourSnapshotTests {
    @Test(arguments: Language.allCases, [(24, 80), (20, 60)])
    func theStripUnderTheScreen(language: Language, size: (Int, Int)) {
        let name = "\(size.1)x\(size.0)-\(language.code)"
        var story = Story.tour(language, rows: size.0, columns: size.1)
        expectSnapshot(story.canvas, "tour-look-\(name)")
        story.press(.down, .character("3"), .down)
        expectSnapshot(story.canvas, "tour-seat-\(name)")
        story.press(.control("t"), times: TourStep.allCases.count)
        expectSnapshot(story.canvas, "tour-end-\(name)")
    }
}
