/// How far a text is scrolled: a value apart from the text.
struct ScrollState: Hashable, Sendable {
    /// The first line shown; never negative, and cut to what there is when drawn.
    private(set) var top = 0

    /// Scrolls by so many lines, within `count` lines of which `height` are seen.
    mutating func move(by lines: Int, count: Int, height: Int) {
        top = shownTop(count: count, height: height)
        let (sum, overflow) = top.addingReportingOverflow(lines)
        top = min(max(0, overflow ? (lines < 0 ? 0 : Int.max) : sum), max(0, count - height))
    }

    /// Scrolls as a move of a list does.
    mutating func apply(_ move: ListMove, count: Int, height: Int) {
        switch move {
        case .up: self.move(by: -1, count: count, height: height)
        case .down: self.move(by: 1, count: count, height: height)
        case .pageUp: self.move(by: -max(1, height - 1), count: count, height: height)
        case .pageDown: self.move(by: max(1, height - 1), count: count, height: height)
        case .home: top = 0
        case .end: top = max(0, count - height)
        }
    }

    /// The first line to draw.
    func shownTop(count: Int, height: Int) -> Int {
        min(top, max(0, count - max(0, height)))
    }
}
