import Testing

@testable import MeetTUI

struct WrappedListTests {
    /// The random keys of a long run found it: pressed in a list of which the first items are out of sight, the program ended.
    @Test func whatIsPressedIsWhatIsSeen() {
        let list = WrappedList(items: (0..<5).map { StyledText("item \($0)") })
        let area = Area(row: 3, column: 1, rows: 2, columns: 20)
        func index(_ row: Int, selected: Int) -> Int? { list.index(at: Position(row: row, column: 4), selected: selected, area: area) }
        #expect((3...5).map { index($0, selected: 4) } == [3, 4, nil])
        #expect((3...5).map { index($0, selected: 0) } == [0, 1, nil])
        let short = WrappedList(items: [StyledText("one")])
        #expect(short.index(at: Position(row: 4, column: 4), selected: 0, area: area) == nil)
    }
}
