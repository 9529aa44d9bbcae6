/// Which part of a sheet stands on which page of A4.
///
/// A table that goes on over pages has its headings on each; a heading stays with what follows it. A table that is written in shares its rows
/// out evenly over the pages it needs, and its rows share what room each page has, so that nobody signs in less than 5.5 mm and 30 people have
/// one page.
public enum PageLayout {
    /// The pages; at least one.
    public static func pages(_ sheet: Sheet) -> [SheetPage] {
        let first = Filler(sheet).pages(mostRows: nil)
        guard first.count > 1, let rows = ruledRows(sheet) else { return first }
        let even = Filler(sheet).pages(mostRows: (rows + first.count - 1) / first.count)
        return even.count <= first.count ? even : first
    }

    /// How many rows the only table that is written in has; nil where there is none, or are several.
    private static func ruledRows(_ sheet: Sheet) -> Int? {
        let tables = sheet.blocks.compactMap { block -> Int? in
            if case .table(let table) = block, table.isRuled { return table.rows.count }
            return nil
        }
        return tables.count == 1 ? tables[0] : nil
    }

    /// Puts one part after the other on pages.
    private struct Filler {
        let sheet: Sheet
        let metrics: PageMetrics
        /// The pages that are full.
        private var done: [[SheetPage.Part]] = []
        /// The parts of the page that is being filled.
        private var parts: [SheetPage.Part] = []
        /// How much of it is used.
        private var used = 0.0
        /// A heading that waits for what follows it.
        private var waiting: Sheet.Block?

        init(_ sheet: Sheet) {
            self.sheet = sheet
            metrics = PageMetrics(sheet)
        }

        func pages(mostRows: Int?) -> [SheetPage] {
            var filler = self
            for block in sheet.blocks { filler.add(block, mostRows: mostRows) }
            filler.placeHeading(with: 0)
            filler.turn()
            let all = filler.done.isEmpty ? [[]] : filler.done
            return all.enumerated().map { index, parts in
                SheetPage(sheet: sheet, number: index + 1, count: all.count, parts: stretched(parts, page: index + 1))
            }
        }

        /// The room that a page has for its parts.
        private func room(page: Int) -> Double {
            if sheet.isCards { return PageMetrics.cardHeight * Double(PageMetrics.cardsDown) + 1 }
            return PageMetrics.pageHeight - 2 * PageMetrics.margin - PageMetrics.footer - metrics.header(sheet, page: page)
        }

        private var left: Double { room(page: done.count + 1) - used }

        private mutating func turn() {
            guard !parts.isEmpty else { return }
            done.append(parts)
            parts = []
            used = 0
        }

        /// Puts the heading that waits on the page where what follows it has room too.
        private mutating func placeHeading(with height: Double) {
            guard let block = waiting else { return }
            waiting = nil
            let own = metrics.height(block)
            if own + height > left { turn() }
            parts.append(SheetPage.Part(block: block, widths: [], heights: []))
            used += own
        }

        /// Puts a part on the page, or on the next one where it has no room on this.
        private mutating func place(_ block: Sheet.Block) {
            let height = metrics.height(block)
            placeHeading(with: height)
            if height > left { turn() }
            parts.append(SheetPage.Part(block: block, widths: [], heights: []))
            used += height
        }

        private mutating func add(_ block: Sheet.Block, mostRows: Int?) {
            switch block {
            case .heading:
                placeHeading(with: 0)
                waiting = block
            case .fields, .note, .signatures: place(block)
            case .paragraph(let text):
                // A long paragraph goes on over pages, line by line.
                for lines in chunks(PageMetrics.lines(text, width: PageMetrics.width, size: metrics.text), of: 40) {
                    place(.paragraph(lines.joined(separator: "\n")))
                }
            case .lists(let lists):
                for row in chunks(lists.lists, of: metrics.listColumns) {
                    place(.lists(SheetLists(kind: lists.kind, name: lists.name, row)))
                }
            case .cards(let cards):
                for row in chunks(cards, of: PageMetrics.cardsAcross) { place(.cards(row)) }
            case .bars(let bars):
                // Bars of one thing stay together; only more than a third of a page can hold are shared out.
                for (place, part) in chunks(bars.bars, of: 20).enumerated() {
                    let bars = SheetBars(place == 0 ? bars.title : "", maximum: bars.maximum, bars: part)
                    self.place(.bars(bars))
                }
            case .table(let table): add(table, mostRows: mostRows)
            }
        }

        private func chunks<Element>(_ all: [Element], of size: Int) -> [[Element]] {
            stride(from: 0, to: all.count, by: size).map { Array(all[$0..<min($0 + size, all.count)]) }
        }

        private mutating func add(_ table: SheetTable, mostRows: Int?) {
            let widths = TableWidths.widths(table, metrics)
            let heights = table.rows.map { metrics.height($0, of: table, widths: widths) }
            let most = min(table.rowsPerPage ?? .max, table.isRuled ? mostRows ?? .max : .max)
            let top = metrics.height(.table(table))
            placeHeading(with: top + (heights.first ?? 0))
            var begin = 0
            repeat {
                if top + (begin < heights.count ? heights[begin] : 0) > left { turn() }
                var end = begin
                var height = top
                while end < heights.count, end - begin < most, end == begin || height + heights[end] <= left {
                    height += heights[end]
                    end += 1
                }
                let part = SheetPage.Part(
                    block: .table(table.part(begin..<end)), widths: widths, heights: Array(heights[begin..<end]))
                parts.append(part)
                used += height
                begin = end
                if begin < heights.count { turn() }
            } while begin < heights.count
        }

        /// The parts of a page with the rows that are written in made higher, as far as there is room.
        private func stretched(_ parts: [SheetPage.Part], page: Int) -> [SheetPage.Part] {
            let rows = parts.reduce(0) { count, part in
                if case .table(let table) = part.block, table.isRuled { return count + part.heights.count }
                return count
            }
            guard rows > 0 else { return parts }
            let more = max(0, room(page: page) - parts.reduce(0) { $0 + height($1) }) / Double(rows)
            return parts.map { part in
                guard case .table(let table) = part.block, table.isRuled else { return part }
                let most = metrics.mostRow * max(1, table.scale)
                return SheetPage.Part(
                    block: part.block, widths: part.widths, heights: part.heights.map { max($0, min($0 + more, most)) })
            }
        }

        private func height(_ part: SheetPage.Part) -> Double { PageDrawing.height(part, metrics) }
    }
}
