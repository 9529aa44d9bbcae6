import MeetCore
import Testing

@testable import MeetTUI

/// Every screen and everything that lies over one, at every size from nothing to 20×8 and at the sizes around the least usable one.
struct EverySizeTests {
    /// Sizes at which nothing of the program can be shown.
    private static let small: [Size] = {
        var sizes: [Size] = []
        for rows in 0...20 { for columns in 0...8 { sizes.append(Size(rows: rows, columns: columns)) } }
        for rows in 0...8 { for columns in 9...20 { sizes.append(Size(rows: rows, columns: columns)) } }
        return sizes
    }()
    private static let large = [(20, 60), (24, 80), (19, 60), (20, 59), (21, 61), (20, 71), (20, 72), (24, 110), (200, 60), (20, 300)].map {
        Size(rows: $0.0, columns: $0.1)
    }
    private static var sizes: [Size] { small + large }

    /// The whole program, in windows of every size that became so: of the small ones, at which it only says that it is too small, every tenth at
    /// each place, and all of them at some.
    @Test(arguments: Language.allCases)
    func everyPlaceIsDrawnAtEverySize(language: Language) {
        for (number, place) in ScreenPlaces.stories(language).enumerated() {
            var story = place.story
            for size in Self.small.enumerated().filter({ $0.offset % 10 == number % 10 }).map(\.element) + Self.large {
                story.resize(rows: size.rows, columns: size.columns)
                let canvas = story.canvas
                #expect(canvas.size == size)
                if let cursor = canvas.cursor { #expect(canvas.area.contains(cursor), "\(place.name) at \(size)") }
            }
        }
    }

    /// The parts by themselves, which the window never makes so small, and which must not draw outside the area they are given.
    @Test func noScreenDrawsOutsideItsArea() throws {
        var story = Story()
        let desk = try story.desk()
        let words = story.state.words
        story.press(.character("3"))
        let compose = story.state.compose
        story.press(.tab)
        let members = story.state.compose
        story.press(.character("2"))
        let people = story.state.people
        let overview = story.state.overview
        story.press(.character("8"), .down, .down)
        let rules = story.state.rules
        story.press(.enter)
        let editor = story.state.rules
        story.press(.escape, .character("D"))
        let question = story.state.rules
        story.press(.escape, .character("2"))
        let help = AppView.help(story.state, .unicode)
        let dialog = AppView.quitDialog(story.state)
        let draws: [(inout Canvas, Area) -> Void] = [
            { OverviewView(state: overview, desk: desk, words: words, proven: nil).draw(into: &$0, area: $1) },
            { PeopleView(state: people, desk: desk, words: words).draw(into: &$0, area: $1) },
            { ComposeView(state: compose, desk: desk, words: words).draw(into: &$0, area: $1) },
            { ComposeView(state: members, desk: desk, words: words).draw(into: &$0, area: $1) },
            { RulesView(state: rules, desk: desk, words: words).draw(into: &$0, area: $1) },
            { RulesView(state: editor, desk: desk, words: words).draw(into: &$0, area: $1) },
            { RulesView(state: question, desk: desk, words: words).draw(into: &$0, area: $1) },
            { help.draw(ScrollState(), into: &$0, area: $1) }, { dialog.draw(selected: 1, into: &$0, area: $1) },
            { KeyBar(AppKeys.map(story.state)).draw(into: &$0, area: $1, above: $1.dropFirstRows(1)) },
        ]
        for size in Self.sizes where size.rows <= 24 && size.columns <= 110 {
            for (number, draw) in draws.enumerated() {
                var canvas = Canvas(size: Size(rows: size.rows + 4, columns: size.columns + 6))
                canvas.fill(canvas.area, with: "·")
                let area = Area(row: 2, column: 3, rows: size.rows, columns: size.columns)
                draw(&canvas, area)
                let outside = (0..<canvas.size.rows).first { row in
                    (0..<canvas.size.columns).contains {
                        !area.contains(Position(row: row, column: $0)) && canvas[row, $0].text != "·"
                    }
                }
                #expect(outside == nil, "part \(number) at \(size)")
                if let cursor = canvas.cursor { #expect(area.contains(cursor), "part \(number) at \(size)") }
            }
        }
    }
}
