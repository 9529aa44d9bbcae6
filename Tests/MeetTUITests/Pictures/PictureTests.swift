import Foundation
import MeetCore
import TestSupport
import Testing

@testable import MeetTUI

/// The pictures of the documents, drawn by the program itself. They are compared with those in docs/pictures, so that none goes stale:
/// `MEET_RECORD_SNAPSHOTS=1 scripts/test PictureTests` draws them anew.
struct PictureTests {
    /// What a picture shows, and how a person gets there from the sample composed.
    enum Place: String, CaseIterable {
        case overview, people, compose, advice, tables, venues, letter, attendance, statistics, rules, help, palette, print

        /// The title, for who cannot see the picture.
        func title(_ words: Words) -> String { "MeetTUI: \(rawValue), \(words.language.code)" }

        func go(_ story: inout Story) throws {
            switch self {
            case .overview: story.press(.down)
            case .people:
                story.press(.character("2"), .character("/"))
                story.type(story.state.words.language == .swedish ? "järva" : "Järva")
                story.press(.enter, .down)
            case .compose:
                // A member has left, and the cursor stands on somebody who could come.
                story.press(.character("3"), .tab, .down, .down, .enter, .tab, .down)
            case .advice: story.press(.character("3"), .tab, .down, .enter, .tab, .character("s"))
            case .tables: story.press(.character("4"), .character("m"), .enter, .down)
            case .venues:
                story.press(.character("5"), .character("m"))
                try story.finishPlan()
                story.press(.down)
            case .letter:
                story.press(.character("5"), .character("m"))
                try story.finishPlan()
                story.press(.character("t"))
            case .attendance:
                // The first session is some days away, and marking it is asked about once.
                story.press(.character("6"), .character(" "), .character("y"))
                story.press(.character(" "), .character("l"), .character(" "), .character("a"), .character(" "))
            case .statistics: story.press(.character("7"), .down, .down)
            case .rules: story.press(.character("8"), .down, .down)
            case .help: story.press(.character("3"), .character("?"))
            case .palette: story.press(.character(":"))
            case .print: story.press(.character("P"))
            }
        }
    }

    /// The sample with its venues, composed by the matcher in a fixed number of steps.
    private static let term: Result<TermData, any Error> = Result {
        var data = SampleTerm.read
        data.venues = SampleTerm.withVenues.venues
        var story = Story(data)
        story.press(.character("M"))
        try story.finishMatch(steps: 20_000)
        return story.store.data
    }

    @Test(arguments: Place.allCases, Language.allCases)
    func theDocumentsShowWhatIsDrawn(_ place: Place, _ language: Language) throws {
        var story = Story(try Self.term.get(), language, rows: 30, columns: 100)
        try place.go(&story)
        let svg = CanvasSVG(story.canvas, title: place.title(Words(language))).description
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../docs/pictures").standardized.path
        if let problem = Self.difference(svg, folder + "/\(place.rawValue)-\(language.code).svg") { Issue.record("\(problem)") }
    }

    private static func difference(_ svg: String, _ path: String) -> String? {
        if Snapshot.isRecording {
            do {
                try svg.write(toFile: path, atomically: true, encoding: .utf8)
                return "Recorded \(path). Look at it, then run without MEET_RECORD_SNAPSHOTS."
            } catch {
                return "Cannot record \(path): \(error)"
            }
        }
        guard let kept = try? String(contentsOfFile: path, encoding: .utf8) else { return "There is no \(path)." }
        return kept == svg ? nil : "\(path) is drawn otherwise:\n" + Snapshot.lineDifference(kept, svg).prefix(4000)
    }
}
