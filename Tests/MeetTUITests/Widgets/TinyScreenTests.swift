import MeetCore
import Testing

@testable import MeetTUI

/// Every widget at every size from nothing to 20×8: nothing traps, and nothing is drawn outside its area.
struct TinyScreenTests {
    @Test func nothingTrapsAndNothingLeavesItsArea() {
        let map = KeyMap([
            KeyBinding([.up, .enter], 1, short: "up", group: "a"), KeyBinding(.character("?"), 2, short: "help", bar: .always),
        ])
        let meter = MixMeter(
            lines: [
                .init("Axis", .contrast(.init("李", 7, ghost: 1, minimum: 9), .init("second", 0, ghost: -1)), note: "note", weight: 3),
                .init("Kön", .spread([.init("k", 11, wanted: 1...3)])),
            ], capacity: 0)
        let table = Table(columns: [.init("李李", .share(1)), .init("b", .fixed(4))], count: 30) { _ in .init(mark: "!", ["李小龍", "x"]) }
        let dialog = Dialog("李李", ["a long question here", "b"], [.init(.enter, "yes", 1), .init(.escape, "no", 2)], extraRows: 1)
        var state = ListState()
        state.fit(count: 30, height: 3)
        state.select(12, count: 30)
        let form = Form(
            fields: [Form.Field(1, "李小龍", .text), Form.Field(2, "Tid", .choices([.init("a", "李李"), .init("b", "b")]))],
            words: Words(.swedish))
        var asked = FormState([1: .text("李小龍"), 2: .choices(["a"])], focus: 2)
        _ = asked.update(.edit(.insert(" ")), form)
        let filled = asked
        _ = asked.update(.close, form)
        let question = asked
        let draws: [(inout Canvas, Area) -> Void] = [
            { form.draw(filled, into: &$0, area: $1) }, { form.draw(question, into: &$0, area: $1) },
            { table.draw(state, isFocused: true, into: &$0, area: $1) }, { TextField("李小龍").draw(isFocused: true, into: &$0, area: $1) },
            { KeyBar(map).draw(into: &$0, area: $1) }, { HelpPanel(title: "李", map).draw(ScrollState(), into: &$0, area: $1) },
            { dialog.draw(selected: 1, into: &$0, area: $1) }, { meter.draw(into: &$0, area: $1) },
            { MessageLine(.error, "李小龍").draw(into: &$0, area: $1) }, { ProgressLine("李", done: 1, of: 3).draw(into: &$0, area: $1) },
            { Panel("李小龍", note: "x").draw(into: &$0, area: $1) },
        ]
        for rows in 0...8 {
            for columns in 0...20 {
                for (number, draw) in draws.enumerated() {
                    var whole = Canvas(size: Size(rows: rows, columns: columns))
                    draw(&whole, whole.area)
                    // The same area in a larger canvas, of which the rest must stay as it is.
                    var larger = Canvas(size: Size(rows: rows + 4, columns: columns + 6))
                    larger.fill(larger.area, with: "·")
                    let area = Area(row: 2, column: 3, rows: rows, columns: columns)
                    draw(&larger, area)
                    for row in 0..<larger.size.rows {
                        for column in 0..<larger.size.columns where !area.contains(Position(row: row, column: column)) {
                            #expect(larger[row, column].text == "·", "widget \(number), \(rows)×\(columns): \(row):\(column)")
                        }
                    }
                    if let cursor = larger.cursor { #expect(area.contains(cursor), "widget \(number) at \(rows)×\(columns)") }
                }
            }
        }
    }
}
