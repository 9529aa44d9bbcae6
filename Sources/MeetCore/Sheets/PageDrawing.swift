/// What is drawn on a page: texts, lines and boxes at their places. It knows no font and no file.
package struct PageDrawing {
    private let page: SheetPage
    private let metrics: PageMetrics
    private var marks: [PageMark] = []
    /// Where the next part begins.
    private var y = PageMetrics.margin

    /// What is drawn on a page, from the top.
    package static func marks(_ page: SheetPage) -> [PageMark] {
        var drawing = PageDrawing(page)
        if page.sheet.isCards {
            drawing.drawCards()
        } else {
            drawing.drawHeader()
            for part in page.parts { drawing.draw(part) }
            drawing.drawFooter(page.footer.text)
        }
        return drawing.marks
    }

    private init(_ page: SheetPage) {
        self.page = page
        metrics = PageMetrics(page.sheet)
    }

    /// How high a part is.
    static func height(_ part: SheetPage.Part, _ metrics: PageMetrics) -> Double {
        metrics.height(part.block) + part.heights.reduce(0, +)
    }

    // MARK: Parts

    private mutating func write(
        _ text: String, x: Double = PageMetrics.margin, y: Double, width: Double = PageMetrics.width, size: Double, isBold: Bool = false,
        edge: PageText.Edge = .left
    ) {
        guard !text.isEmpty else { return }
        marks.append(.text(PageText(text: text, x: x, y: y, width: width, size: size, isBold: isBold, edge: edge)))
    }

    private mutating func rule(y: Double, from: Double = PageMetrics.margin, to: Double, strength: Double, gray: Double = 0) {
        marks.append(.line(x: from, y: y, toX: to, toY: y, strength: strength, gray: gray))
    }

    private mutating func drawHeader() {
        for line in metrics.titleLines(page.sheet) {
            write(line, y: y, size: metrics.title, isBold: true)
            y += metrics.line(metrics.title)
        }
        for line in metrics.subtitleLines(page.sheet, page: page.number) {
            write(line, y: y, size: metrics.subtitle)
            y += metrics.line(metrics.subtitle)
        }
        let warning = metrics.warningLines(page.sheet)
        guard !warning.isEmpty else { return }
        let height = Double(warning.count) * metrics.line(metrics.subtitle) + 6
        marks.append(.box(x: PageMetrics.margin, y: y + 6, width: PageMetrics.width, height: height, strength: 1.5, fill: 0.93))
        for (index, line) in warning.enumerated() {
            write(
                line, x: PageMetrics.margin + 8, y: y + 9 + Double(index) * metrics.line(metrics.subtitle), width: PageMetrics.width - 16,
                size: metrics.subtitle, isBold: true)
        }
        y += height + 8
    }

    private mutating func drawFooter(_ text: String) {
        let top = PageMetrics.pageHeight - PageMetrics.margin - metrics.small * 1.2
        write(text, x: PageMetrics.margin + PageMetrics.width, y: top, size: metrics.small, edge: .right)
    }

    private mutating func draw(_ part: SheetPage.Part) {
        let bottom = y + Self.height(part, metrics)
        defer { y = bottom }
        switch part.block {
        case .heading(let text):
            write(CleanText.line(text), y: y + metrics.gap, size: metrics.heading, isBold: true)
        case .paragraph(let text):
            writeLines(PageMetrics.lines(text, width: PageMetrics.width, size: metrics.text), size: metrics.text)
        case .note(let phrase):
            writeLines(PageMetrics.lines(phrase.text, width: PageMetrics.width, size: metrics.small), size: metrics.small)
        case .fields(let fields): draw(fields)
        case .lists(let lists): draw(lists)
        case .signatures(let labels): drawSignatures(labels)
        case .table(let table): draw(table, part)
        case .bars(let bars): draw(bars)
        case .cards: break
        }
    }

    private mutating func writeLines(_ lines: [String], size: Double) {
        for (index, line) in lines.enumerated() { write(line, y: y + metrics.gap + Double(index) * metrics.line(size), size: size) }
    }

    private mutating func draw(_ fields: [Sheet.Field]) {
        let width = metrics.labelWidth(fields)
        var top = y + metrics.gap
        for field in fields {
            write(CleanText.line(field.label.text) + ":", y: top, width: width - 4, size: metrics.text, isBold: true)
            for line in metrics.lines(of: field, labelWidth: width) {
                write(line, x: PageMetrics.margin + width, y: top, width: PageMetrics.width - width, size: metrics.text)
                top += metrics.line(metrics.text)
            }
        }
    }

    private mutating func draw(_ lists: SheetLists) {
        let width = metrics.listWidth
        let height = metrics.height(lists.lists[...])
        let size = metrics.listText
        for (place, list) in lists.lists.enumerated() {
            let left = PageMetrics.margin + Double(place) * (width + 14)
            marks.append(.box(x: left, y: y + 8, width: width, height: height - 10, strength: 0.75, fill: nil))
            write(CleanText.line(list.title.text), x: left + 8, y: y + 13, width: width - 16, size: metrics.heading, isBold: true)
            var top = y + 15 + metrics.line(metrics.heading)
            for name in list.names {
                for (number, line) in metrics.lines(ofListed: name).enumerated() {
                    // What goes on stands further in, so that it is not taken for another name.
                    let indent = number == 0 ? 0 : size
                    write(line, x: left + 8 + indent, y: top, width: width - 16 - indent, size: size)
                    top += metrics.line(size)
                }
            }
        }
    }

    /// Bars beside their numbers: the second of two is hollow, and what is wanted stands between brackets, so that nothing is told by colour.
    private mutating func draw(_ bars: SheetBars) {
        let columns = metrics.columns(of: bars)
        let (left, room) = (PageMetrics.margin + columns.bar, columns.number - columns.bar)
        func length(_ value: Double) -> Double { bars.maximum > 0 ? min(1, max(0, value / bars.maximum)) * room : 0 }
        var top = y + metrics.gap
        if !bars.title.isEmpty {
            write(CleanText.line(bars.title), y: top, size: metrics.text, isBold: true)
            top += metrics.line(metrics.text)
        }
        for bar in bars.bars {
            write(CleanText.line(bar.label), y: top, width: columns.bar - 8, size: metrics.text)
            write(
                CleanText.line(bar.text), x: PageMetrics.margin + PageMetrics.width, y: top, width: PageMetrics.width - columns.number - 8,
                size: metrics.text, edge: .right)
            let (high, low) = (top + metrics.bar * 0.22, top + metrics.bar * 0.82)
            if let value = bar.value, value > 0 {
                marks.append(
                    .box(x: left, y: high, width: length(value), height: low - high, strength: 0.75, fill: bar.isSecond ? 1 : 0.25))
            }
            if let wish = bar.wish {
                if wish.lowerBound > 0 { bracket(x: left + length(wish.lowerBound), toward: 3, from: high - 2, to: low + 2) }
                if wish.upperBound < bars.maximum { bracket(x: left + length(wish.upperBound), toward: -3, from: high - 2, to: low + 2) }
            }
            marks.append(.line(x: left, y: high - 2, toX: left, toY: low + 2, strength: 0.5, gray: 0.35))
            top += metrics.bar
        }
    }

    private mutating func bracket(x: Double, toward: Double, from top: Double, to bottom: Double) {
        marks.append(.line(x: x, y: top, toX: x, toY: bottom, strength: 1, gray: 0))
        for y in [top, bottom] { marks.append(.line(x: x, y: y, toX: x + toward, toY: y, strength: 1, gray: 0)) }
    }

    private mutating func drawSignatures(_ labels: [Phrase]) {
        let width = (PageMetrics.width - 20 * Double(labels.count - 1)) / Double(max(1, labels.count))
        let bottom = y + metrics.gap + metrics.signature - metrics.line(metrics.small)
        for (place, label) in labels.enumerated() {
            let left = PageMetrics.margin + Double(place) * (width + 20)
            rule(y: bottom, from: left, to: left + width, strength: 0.75)
            write(CleanText.line(label.text), x: left, y: bottom + 2, width: width, size: metrics.small)
        }
    }

    // MARK: Tables

    private mutating func draw(_ table: SheetTable, _ part: SheetPage.Part) {
        let size = metrics.size(table)
        let right = PageMetrics.margin + part.widths.reduce(0, +)
        let headings = metrics.headings(table)
        let heading = metrics.headingHeight(table)
        var top = y + metrics.gap
        for (place, column) in table.columns.enumerated() {
            let lines = headings[place]
            // Headings stand at the bottom, by the rows.
            let first = top + heading - 4 - Double(lines.count) * metrics.line(metrics.small)
            for (index, line) in lines.enumerated() {
                let y = first + Double(index) * metrics.line(metrics.small)
                put(line, in: place, part.widths, column, y: y, size: metrics.small, isBold: true)
            }
        }
        top += heading
        rule(y: top - 2, to: right, strength: 1)
        let known = table.rows.count - table.emptyRows
        for (index, row) in table.rows.enumerated() {
            let height = part.heights[index]
            let isSum = index >= known - table.sumRows && index < known
            if isSum, index == known - table.sumRows { rule(y: top, to: right, strength: 1) }
            for (place, column) in table.columns.enumerated() {
                if column.kind == .tick {
                    drawTick(place, part.widths, y: top, height: height, size: size)
                    continue
                }
                let text = place < row.count ? row[place] : ""
                let lines = metrics.lines(of: text, in: column, width: part.widths[place], size: size)
                let first = table.isRuled ? top + height - 3 - metrics.line(size) * Double(lines.count) : top + 1
                let indent = metrics.indent(text, size: size)
                for (number, line) in lines.enumerated() {
                    put(
                        line, in: place, part.widths, column, y: first + Double(number) * metrics.line(size), size: size, isBold: isSum,
                        indent: indent)
                }
            }
            top += height
            rule(y: top, to: right, strength: 0.5, gray: table.isRuled ? 0.35 : 0.75)
        }
    }

    private mutating func put(
        _ text: String, in place: Int, _ widths: [Double], _ column: SheetTable.Column, y: Double, size: Double, isBold: Bool,
        indent: Double = 0
    ) {
        let left = PageMetrics.margin + widths[..<place].reduce(0, +)
        let padding = PageMetrics.padding(column.kind)
        let width = widths[place] - 2 * padding
        switch column.kind {
        case .number:
            write(text, x: left + widths[place] - padding, y: y, width: width, size: size, isBold: isBold, edge: .right)
        case .sign, .mark, .tick: write(text, x: left + widths[place] / 2, y: y, width: width, size: size, isBold: isBold, edge: .middle)
        case .text, .key, .prose, .blank: write(text, x: left + padding + indent, y: y, width: width - indent, size: size, isBold: isBold)
        }
    }

    private mutating func drawTick(_ place: Int, _ widths: [Double], y: Double, height: Double, size: Double) {
        let left = PageMetrics.margin + widths[..<place].reduce(0, +)
        let side = min(height - 5, size * 1.1)
        marks.append(
            .box(x: left + (widths[place] - side) / 2, y: y + (height - side) / 2, width: side, height: side, strength: 1, fill: nil))
    }

    // MARK: Cards

    private mutating func drawCards() {
        let left = (PageMetrics.pageWidth - PageMetrics.cardWidth * Double(PageMetrics.cardsAcross)) / 2
        let top = (PageMetrics.pageHeight - PageMetrics.cardHeight * Double(PageMetrics.cardsDown)) / 2
        for (row, part) in page.parts.enumerated() {
            guard case .cards(let cards) = part.block else { continue }
            for (column, card) in cards.enumerated() {
                let x = left + Double(column) * PageMetrics.cardWidth
                draw(card, x: x, y: top + Double(row) * PageMetrics.cardHeight)
            }
        }
    }

    private mutating func draw(_ card: SheetCard, x: Double, y: Double) {
        let (width, height) = (PageMetrics.cardWidth, PageMetrics.cardHeight)
        marks.append(.box(x: x, y: y, width: width, height: height, strength: 0.4, fill: nil))
        let (lines, size) = PageMetrics.card(card.name)
        let step = size * PageMetrics.cardLine
        let first = y + (height - step * Double(lines.count)) / 2 - 12
        for (index, line) in lines.enumerated() {
            write(
                line, x: x + width / 2, y: first + Double(index) * step, width: width - 28, size: size, isBold: true,
                edge: .middle)
        }
        write(CleanText.line(card.note), x: x + width / 2, y: y + height - 32, width: width - 28, size: 13, edge: .middle)
    }
}
