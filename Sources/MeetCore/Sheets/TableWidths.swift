/// How wide the columns of a table on a page are.
enum TableWidths {
    /// The least width of a column to write in, and of one whose texts go on over several lines.
    static let leastBlank = 130.0
    static let leastProse = 110.0

    /// The widths in points, together no more than the room between the margins.
    static func widths(_ table: SheetTable, _ metrics: PageMetrics) -> [Double] {
        let size = metrics.size(table)
        let headings = metrics.headings(table)
        let natural = table.columns.indices.map { column -> Double in
            let heading = headings[column].reduce(0) { max($0, PageMetrics.width($1, size: metrics.small, isBold: true)) }
            let kind = table.columns[column].kind
            if kind == .tick { return max(heading, size * 1.6) + 2 * PageMetrics.padding(kind) }
            let widest = table.rows.reduce(heading) { widest, row in
                guard column < row.count else { return widest }
                return max(widest, PageMetrics.width(CleanText.line(row[column]), size: size) + metrics.indent(row[column], size: size))
            }
            return widest + 2 * PageMetrics.padding(kind)
        }
        var widths = natural
        let loose = table.columns.indices.filter { [.blank, .prose].contains(table.columns[$0].kind) }
        for column in loose {
            let isBlank = table.columns[column].kind == .blank
            widths[column] = isBlank ? leastBlank : min(natural[column], leastProse)
        }
        var excess = widths.reduce(0, +) - PageMetrics.width
        // What is too wide is taken from the texts, the widest first: who draws makes a text that does not fit narrower.
        let texts = table.columns.indices.filter { table.columns[$0].kind == .text }.sorted {
            widths[$0] == widths[$1] ? $0 < $1 : widths[$0] > widths[$1]
        }
        for column in texts where excess > 0 {
            let taken = min(excess, max(0, widths[column] - 90))
            widths[column] -= taken
            excess -= taken
        }
        if excess > 0 {
            let all = widths.reduce(0, +)
            return widths.map { $0 * PageMetrics.width / all }
        }
        guard !loose.isEmpty else {
            // What is written in is as wide as the page, so that the eye finds from the name to the box.
            if table.isRuled, let text = table.columns.firstIndex(where: { $0.kind == .text }) { widths[text] -= excess }
            return widths
        }
        // What is left goes first to texts of several lines, the shortest first, as far as they can use it; then to what is written in.
        var left = -excess
        let prose = loose.filter { table.columns[$0].kind == .prose }.sorted {
            natural[$0] == natural[$1] ? $0 < $1 : natural[$0] < natural[$1]
        }
        for (place, column) in prose.enumerated() {
            let share = min(left / Double(prose.count - place), max(0, natural[column] - widths[column]))
            widths[column] += share
            left -= share
        }
        let takers = loose.contains { table.columns[$0].kind == .blank } ? loose.filter { table.columns[$0].kind == .blank } : loose
        for column in takers { widths[column] += left / Double(takers.count) }
        return widths
    }
}
