/// How far a text beside a list is scrolled, with what the keys must know of it: a text of something else begins at its top again.
struct ScrolledText: Hashable, Sendable {
    private var scroll = ScrollState()
    /// What the text is of, in numbers of the one who shows it.
    private var subject: [Int] = []
    private var count = 0
    private var height = 0

    /// Whether there is more than is seen.
    var isCut: Bool { count > height }

    /// The first line to draw.
    var top: Int { scroll.shownTop(count: count, height: height) }

    /// Takes note of what the text is of, how many lines it has, and how many of them are seen.
    mutating func fit(of subject: [Int], count: Int, height: Int) {
        if subject != self.subject { scroll = ScrollState() }
        self.subject = subject
        self.count = count
        self.height = height
    }

    /// Scrolls by so many lines.
    mutating func move(by lines: Int) { scroll.move(by: lines, count: count, height: height) }

    /// Scrolls as a move of a list does.
    mutating func apply(_ move: ListMove) { scroll.apply(move, count: count, height: height) }

    /// Draws the lines in sight, with a bar in a column beside where there are more.
    func draw(_ lines: [StyledText], into canvas: inout Canvas, area: Area, bar: Int) {
        let top = scroll.shownTop(count: lines.count, height: area.rows)
        for (row, line) in lines.dropFirst(top).prefix(area.rows).enumerated() { canvas.put(line, in: area.line(row)) }
        guard lines.count > area.rows else { return }
        ScrollBar(top: top, height: area.rows, count: lines.count)
            .draw(into: &canvas, column: bar, rows: area.rowRange, in: Area(row: area.row, column: bar, rows: area.rows, columns: 1))
    }
}
