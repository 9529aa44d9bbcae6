import MeetCore
import Testing

@testable import MeetTUI

/// Tables: which columns have room, which rows are made, and where the cursor stands.
struct TableTests {
    private func table(count: Int, touched: @escaping (Int) -> Void = { _ in }) -> Table {
        let columns = [
            Table.Column("name", .atLeast(8, share: 1), priority: 9), Table.Column("etabl.", .fixed(6), priority: 2),
            Table.Column("kön", .fixed(3), priority: 1), Table.Column("effect", .fixed(6), .right, priority: 5),
        ]
        let names = ["Amina Hassan", "Erik Åkerlund", "李小龍", "Zeynep Yılmaz"]
        return Table(columns: columns, count: count) { index in
            touched(index)
            return Table.Row(
                mark: index == 1 ? "*" : "",
                [StyledText(names[index % 4]), "ny", "k", StyledText("\(index - 3)", index < 3 ? .good : .bad)])
        }
    }

    private func state(selected: Int, count: Int, height: Int) -> ListState {
        var state = ListState()
        state.fit(count: count, height: height)
        state.select(selected, count: count)
        return state
    }

    @Test func drawsRowsColumnsAndTheSelection() {
        var canvas = Canvas(size: Size(rows: 5, columns: 34))
        table(count: 4).draw(state(selected: 1, count: 4, height: 4), isFocused: true, into: &canvas, area: canvas.area)
        expectSnapshot(canvas, "table")
    }

    @Test func withoutTheFocusTheSelectionStaysButTheCursorDoesNot() {
        var canvas = Canvas(size: Size(rows: 5, columns: 34))
        table(count: 4).draw(state(selected: 1, count: 4, height: 4), isFocused: false, into: &canvas, area: canvas.area)
        #expect(canvas.cursor == nil)
        #expect(canvas[2, 0].role == .selectedInactive && canvas[2, 0].text == " ")
    }

    @Test func namesThatBeginAlikeAreToldByTheirEnds() {
        let text = CanvasDrawing.text(rows: 2, columns: 16) {
            Table(columns: [.init("hus", .atLeast(8, share: 1), keepsEnds: true)], count: 2, showsTitles: false) {
                Table.Row([StyledText("Församlingshemmet \($0)")])
            }.draw(ListState(), isFocused: false, into: &$0, area: $0.area)
        }
        #expect(text.contains("…mmet 0") && text.contains("…mmet 1"))
    }

    @Test func narrowTablesDropTheColumnsThatMatterLeast() {
        func titles(_ columns: Int) -> String {
            CanvasDrawing.text(rows: 1, columns: columns) {
                table(count: 0).draw(ListState(), isFocused: true, into: &$0, area: $0.area)
            }
        }
        #expect(titles(34) == "  name           etabl. kön effect")
        #expect(titles(24) == "  name     etabl. effect")
        #expect(titles(23) == "  name           effect")
        #expect(titles(16) == "  name")
        #expect(titles(5) == "  na…")
    }

    @Test func onlyRowsInSightAreMade() {
        var made: [Int] = []
        var canvas = Canvas(size: Size(rows: 11, columns: 34))
        let table = table(count: 100_000) { made.append($0) }
        table.draw(state(selected: 50_000, count: 100_000, height: 10), isFocused: true, into: &canvas, area: canvas.area)
        #expect(made == Array(49_991...50_000))
        #expect(canvas.cursor == Position(row: 10, column: 0))
        #expect(canvas[5, 33].text == "█")
    }

    @Test func theMouseFindsItsRow() {
        let table = table(count: 3)
        let area = Area(row: 2, column: 2, rows: 6, columns: 20)
        #expect(table.index(at: Position(row: 3, column: 5), ListState(), area: area) == 0)
        #expect(table.index(at: Position(row: 5, column: 5), ListState(), area: area) == 2)
        for place in [(2, 5), (6, 5), (3, 1), (3, 22)] {
            #expect(table.index(at: Position(row: place.0, column: place.1), ListState(), area: area) == nil)
        }
    }
}
