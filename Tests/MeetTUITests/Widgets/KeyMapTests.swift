import Testing

@testable import MeetTUI

/// Keys, the bar that shows them, and the panel that explains them.
struct KeyMapTests {
    private let map = KeyMap<String>([
        KeyBinding(.enter, "add", short: "add", long: "Add the person under the cursor", group: "Group"),
        KeyBinding([.character("x"), .delete], "exclude", short: "exclude", group: "Group"),
        KeyBinding(.character("m"), "match", short: "match", group: "Matching", isEnabled: false),
        KeyBinding(.character("s"), "swap", short: "swap advice", group: "Matching"),
        KeyBinding([.up, .character("k")], "up", short: "up", bar: .hidden, group: "Moving"),
        KeyBinding(.character("?"), "help", short: "help", bar: .always),
    ])

    private func bar(_ columns: Int, _ glyphs: GlyphSet = .unicode) -> String {
        CanvasDrawing.text(rows: 1, columns: columns, glyphs: glyphs) { KeyBar(map).draw(into: &$0, area: $0.area) }
    }

    @Test func keysMeanWhatIsEnabled() {
        #expect(map.message(for: .delete) == "exclude")
        #expect(map.message(for: .character("m")) == nil)
        #expect(map.message(for: .tab) == nil)
        #expect(map.map { $0.count }.message(for: .enter) == 3)
    }

    @Test func conflictsAreFound() {
        #expect(map.conflicts.isEmpty)
        let both = map + KeyMap([KeyBinding([.character("s"), .character("m"), .enter], "other", short: "other")])
        #expect(both.conflicts == [.character("s"), .enter])
        #expect(both.message(for: .enter) == "add")
    }

    @Test func theBarDropsFromTheRightButKeepsHelp() {
        #expect(bar(60) == " Enter add  x exclude  s swap advice  ? help")
        #expect(bar(46) == " Enter add  x exclude  s swap advice  ? help")
        #expect(bar(45) == " Enter add  x exclude  ? help")
        #expect(bar(20) == " Enter add  ? help")
        #expect(bar(10) == " ? help")
        #expect(bar(3) == " ?")
        #expect(bar(0) == "")
    }

    @Test func theHelpPanelShowsGroupsAndScrolls() {
        var canvas = Canvas(size: Size(rows: 8, columns: 46))
        let panel = HelpPanel(title: "Keys", map, notes: [StyledText("*  pinned")])
        var scroll = ScrollState()
        scroll.apply(.down, count: panel.lines.count, height: HelpPanel.height(in: canvas.area))
        panel.draw(scroll, into: &canvas, area: canvas.area)
        expectSnapshot(canvas, "help-panel")
    }
}
