import MeetCore

/// How mixed a group is: a line for each axis, read without colour by side, length and number.
///
///     Etablering   etablerad 12    ███████│█████▒ 10+1  ny              in balance with her
///     Inflytande     ungdom   6      █████│██··◆   4    makthavare      wants 2 makthavare
///     Kön          k 11/12  m 11
///
/// The bars grow from the line in the middle. What the person under the cursor would add is drawn as a ghost, what would go away too;
/// a diamond stands at the least number or the target.
struct MixMeter: Hashable, Sendable {
    /// A pole or a category: its name and its number.
    struct Count: Hashable, Sendable {
        /// The name.
        let label: String
        /// How many there are.
        let count: Int
        /// How many more there would be: +1, −1, or 0.
        let ghost: Int
        /// How many are wanted; for one number both ends are equal. A minimum has no upper end.
        let wanted: ClosedRange<Int>?

        /// A number that has nothing to reach.
        init(_ label: String, _ count: Int, ghost: Int = 0, wanted: ClosedRange<Int>? = nil) {
            self.label = label
            self.count = count
            self.ghost = ghost
            self.wanted = wanted
        }

        /// A number that must not be below another.
        init(_ label: String, _ count: Int, ghost: Int = 0, minimum: Int) {
            self.init(label, count, ghost: ghost, wanted: minimum > 0 ? minimum...Int.max : nil)
        }

        /// Whether the number as it is lies outside what is wanted.
        var isOff: Bool { wanted.map { !$0.contains(count) } ?? false }

        /// The cell of the mark, counted from 1; nil without one.
        var mark: Int? { wanted.map(\.lowerBound) }
    }

    /// What a line shows.
    enum Kind: Hashable, Sendable {
        /// Two poles against each other.
        case contrast(Count, Count)
        /// Categories beside each other.
        case spread([Count])
    }

    /// One line.
    struct Line: Hashable, Sendable {
        /// The axis.
        let axis: String
        /// What is counted.
        let kind: Kind
        /// What there is to say about it.
        let note: StyledText
        /// How much the axis counts; a number above 1 is shown.
        let weight: Int

        init(_ axis: String, _ kind: Kind, note: StyledText = "", weight: Int = 1) {
            self.axis = axis
            self.kind = kind
            self.note = note
            self.weight = weight
        }
    }

    /// The lines from the top.
    let lines: [Line]
    /// How many seats the group has: the bars are scaled so that half of them fits.
    let capacity: Int

    /// Draws as many lines as the area has rows; widths are the same in all lines.
    func draw(into canvas: inout Canvas, area: Area) {
        canvas.fill(area)
        let layout = Layout(self, columns: area.columns)
        for (index, line) in lines.prefix(area.rows).enumerated() {
            let row = area.line(index)
            let places = row.splitColumns(layout.extents)
            let axis = line.weight > 1 ? StyledText([.init(line.axis), .init(" \(line.weight)x", .muted)]) : StyledText(line.axis)
            canvas.put(axis, in: places[0])
            switch line.kind {
            case .contrast(let first, let second):
                canvas.put(StyledText(first.label, first.isOff ? .warning : .poleFirst), in: places[2], .right)
                canvas.put(number(first, layout, canvas.glyphs), in: places[4])
                drawBars(first, second, layout, into: &canvas, area: places[6])
                canvas.put(number(second, layout, canvas.glyphs), in: places[8])
                canvas.put(StyledText(second.label, second.isOff ? .warning : .poleSecond), in: places[10])
                canvas.put(line.note, in: places[12])
            case .spread(let counts):
                let start = places[2].column
                let text = counts.reduce(StyledText([])) { $0 + spread($1, canvas.glyphs) } + line.note
                canvas.put(text, in: Area(row: row.row, column: start, rows: 1, columns: row.endColumn - start))
            }
        }
    }

    /// The number of a pole with its ghost: `10+1`. The digits stand where they stand without a ghost, so that nothing moves with the cursor.
    private func number(_ count: Count, _ layout: Layout?, _ glyphs: GlyphSet) -> StyledText {
        let digits = TextWidth.fit("\(count.count)", columns: layout?.digits ?? String(count.count).count, .right)
        let plain = StyledText(digits, count.isOff ? .warning : .emphasis)
        return count.ghost == 0 ? plain : plain + StyledText(signed(count.ghost, glyphs), .ghost)
    }

    /// A category in a line of several: `k 11/12  `.
    private func spread(_ count: Count, _ glyphs: GlyphSet) -> StyledText {
        var text = StyledText(count.label + " ", count.isOff ? .warning : .text) + number(count, nil, glyphs)
        if let wanted = count.wanted {
            let goal = wanted.upperBound == Int.max ? "\(wanted.lowerBound)" : "\(wanted.lowerBound)-\(wanted.upperBound)"
            text = text + StyledText("/" + (wanted.lowerBound == wanted.upperBound ? "\(wanted.lowerBound)" : goal), .target)
        }
        return text + StyledText("  ")
    }

    private func signed(_ number: Int, _ glyphs: GlyphSet) -> String {
        number > 0 ? "+\(number)" : glyphs.minus + "\(number.magnitude)"
    }

    private func drawBars(_ first: Count, _ second: Count, _ layout: Layout, into canvas: inout Canvas, area: Area) {
        guard area.columns >= 3 else { return }
        let side = (area.columns - 1) / 2
        let centre = area.column + side
        canvas.put(canvas.glyphs.centre, at: Position(row: area.row, column: centre), role: .border, in: area)
        for step in 1...side {
            let left = barCell(first, step, layout, side, pole: .poleFirst, canvas.glyphs)
            canvas.put(left.text, at: Position(row: area.row, column: centre - step), role: left.role, in: area)
            let right = barCell(second, step, layout, side, pole: .poleSecond, canvas.glyphs)
            canvas.put(right.text, at: Position(row: area.row, column: centre + step), role: right.role, in: area)
        }
    }

    /// What stands in one cell of a bar, counted from 1 at the line in the middle.
    private func barCell(
        _ count: Count, _ step: Int, _ layout: Layout, _ side: Int, pole: Role, _ glyphs: GlyphSet
    ) -> (text: String, role: Role) {
        let now = layout.cells(count.count, side: side)
        let then = layout.cells(count.count + count.ghost, side: side)
        // A ghost is always seen, also where one person is less than a cell.
        let ghostEnd = count.ghost > 0 ? max(then, now + 1) : now
        let goneStart = count.ghost < 0 ? min(then, now - 1) : now
        let mark = count.mark.map { layout.cells($0, side: side) }
        if step == mark { return (glyphs.target, .target) }
        if step <= goneStart && step <= now { return (glyphs.bar, pole) }
        if step <= now { return (glyphs.ghostAway, .ghost) }
        if step <= ghostEnd { return (glyphs.ghost, .ghost) }
        if let mark, step < mark { return (glyphs.missing, .muted) }
        return (" ", .text)
    }
}
