/// What is selected in a list, and which row is the first seen: a value apart from the rows.
///
/// It is kept by `update`, which knows the number of rows and, from the layout, how many are seen; drawing only reads it. A list that
/// became shorter or a window that became smaller does no harm: what is drawn is cut to what there is.
struct ListState: Hashable, Sendable {
    /// The row selected; 0 where there are no rows.
    private(set) var selected = 0
    /// The first row seen.
    private(set) var top = 0
    /// How many rows are seen; at least 1.
    private(set) var height = 1

    /// The first row selected.
    init() {}

    /// Takes the number of rows and of rows seen into account, and keeps the selection in sight.
    mutating func fit(count: Int, height: Int) {
        self.height = max(1, height)
        settle(count: count)
    }

    /// Selects a row, or the nearest there is.
    mutating func select(_ index: Int, count: Int) {
        selected = index
        settle(count: count)
    }

    /// Moves the selection by so many rows, and stops at the ends.
    mutating func move(by rows: Int, count: Int) {
        let (sum, overflow) = selected.addingReportingOverflow(rows)
        select(overflow ? (rows < 0 ? 0 : Int.max) : sum, count: count)
    }

    /// Moves the selection; a page keeps one row in common.
    mutating func apply(_ move: ListMove, count: Int) {
        switch move {
        case .up: self.move(by: -1, count: count)
        case .down: self.move(by: 1, count: count)
        case .pageUp: self.move(by: -max(1, height - 1), count: count)
        case .pageDown: self.move(by: max(1, height - 1), count: count)
        case .home: select(0, count: count)
        case .end: select(Int.max, count: count)
        }
    }

    /// Scrolls without moving the selection further than it must, as the mouse wheel does.
    mutating func scroll(by rows: Int, count: Int) {
        let (sum, overflow) = top.addingReportingOverflow(rows)
        let furthest = max(0, count - height)
        top = min(max(0, overflow ? (rows < 0 ? 0 : furthest) : sum), furthest)
        selected = min(max(selected, top), top + height - 1)
        settle(count: count)
    }

    /// The rows to draw in a window of a height, with the selection in sight.
    func visible(count: Int, height: Int) -> Range<Int> {
        guard count > 0, height > 0 else { return 0..<0 }
        var state = self
        state.fit(count: count, height: height)
        return state.top..<min(count, state.top + height)
    }

    private mutating func settle(count: Int) {
        guard count > 0 else {
            selected = 0
            top = 0
            return
        }
        selected = min(max(0, selected), count - 1)
        if selected < top { top = selected }
        if selected - height + 1 > top { top = selected - height + 1 }
        top = min(max(0, top), max(0, count - height))
    }
}
