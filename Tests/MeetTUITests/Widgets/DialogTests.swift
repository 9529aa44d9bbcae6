import Testing

@testable import MeetTUI

/// Questions, and the lines that tell.
struct DialogTests {
    private let dialog = Dialog(
        "Quit", [StyledText("The matcher is still at work. What it has found so far would be lost."), ""],
        [Dialog.Choice(.character("q"), "Quit", 1), Dialog.Choice(.character("k"), "Keep and quit", 2), Dialog.Choice(.escape, "Stay", 3)])

    @Test func asksInTheMiddleWithTheCursorOnTheChoice() {
        var canvas = Canvas(size: Size(rows: 11, columns: 60))
        canvas.fill(canvas.area, with: "·")
        dialog.draw(selected: 1, into: &canvas, area: canvas.area)
        expectSnapshot(canvas, "dialog")
    }

    @Test func keysAnswerOrMove() {
        #expect(dialog.answer(to: .character("k"), selected: 0) == .chosen(2))
        #expect(dialog.answer(to: .enter, selected: 2) == .chosen(3))
        #expect(dialog.answer(to: .enter, selected: 99) == .chosen(3))
        #expect(dialog.answer(to: .tab, selected: 2) == .selected(0))
        #expect(dialog.answer(to: .left, selected: 0) == .selected(2))
        #expect(dialog.answer(to: .character("z"), selected: 0) == .nothing)
    }

    @Test func linesSayWithASignWhatIsWrong() {
        func line(_ kind: MessageLine.Kind) -> String {
            CanvasDrawing.text(rows: 1, columns: 14) { MessageLine(kind, "No such file\nMaybe …").draw(into: &$0, area: $0.area) }
        }
        #expect(line(.info) == " No such file")
        #expect(line(.error) == " ! No such fi…")
    }

    @Test func progressHasABarWhereTheEndIsKnown() {
        func line(_ progress: ProgressLine, _ columns: Int) -> String {
            CanvasDrawing.text(rows: 1, columns: columns) { progress.draw(into: &$0, area: $0.area) }
        }
        #expect(line(ProgressLine("Matching", done: 50, of: 100, note: "Esc stops"), 40) == " Matching █·· 50 %  Esc stops")
        #expect(line(ProgressLine("Matching", done: 1200, note: "best 12"), 40) == " Matching 1200  best 12")
        #expect(ProgressLine("", done: 9, of: 0).percent == nil)
        #expect(ProgressLine("", done: Int.max, of: 3).percent == 100)
    }

    @Test func panelsShareBordersAndShowNotesWhereThereIsRoom() {
        let drawn = CanvasDrawing.text(rows: 3, columns: 40) { canvas in
            Panel("Applicants", note: "sort: fit").draw(into: &canvas, area: Area(row: 0, column: 0, rows: 3, columns: 28))
            Panel("Grupp 3", note: "22 of 24", isFocused: true).draw(into: &canvas, area: Area(row: 0, column: 27, rows: 3, columns: 13))
        }
        #expect(
            drawn == """
                ┌ Applicants ── sort: fit ─┬ Grupp 3 ──┐
                │                          │           │
                └──────────────────────────┴───────────┘
                """)
    }
}
