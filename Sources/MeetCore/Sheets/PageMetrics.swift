/// The sizes on a page, in points of 1/72 inch. Layout and drawing take them from here, so that what is laid out fits when it is drawn.
///
/// Widths of text are estimated from its columns, without any font: then the same sheet has the same pages on every machine, whether or not
/// it can draw them. Who draws makes a text that comes out wider a little narrower (see `PageText`).
struct PageMetrics {
    /// A4, ISO 216: 210 × 297 mm.
    static let pageWidth = 595.28
    static let pageHeight = 841.89
    /// The margin on all sides, 13 mm: printers leave less than that white.
    static let margin = 36.85
    /// The room between the margins.
    static let width = pageWidth - 2 * margin
    /// The room at the bottom for the number of the page.
    static let footer = 18.0
    /// The part of the size that a sign of ordinary type is wide on average; DejaVu Sans has 0.57 for Swedish text.
    static let signWidth = 0.58
    /// The same for bold type.
    static let boldWidth = 0.64
    /// What stands to the left and right of a text in a column.
    static func padding(_ kind: SheetTable.Column.Kind) -> Double { kind == .mark ? 1.5 : 4 }
    /// Cards: ten on a page, each 90 × 54 mm.
    static let cardWidth = 255.12
    static let cardHeight = 153.07
    static let cardsAcross = 2
    static let cardsDown = 5

    /// By how much everything is larger: 1.35 in large print, where ordinary type has 13.5 points.
    let factor: Double

    init(_ sheet: Sheet) { factor = sheet.isLarge ? 1.35 : 1 }

    var title: Double { 15 * factor }
    var subtitle: Double { 12 * factor }
    var heading: Double { 12 * factor }
    var text: Double { 10 * factor }
    var small: Double { 8.5 * factor }
    /// The height of a line of type of a size.
    func line(_ size: Double) -> Double { size * 1.35 }
    /// What stands between two blocks.
    var gap: Double { 9 * factor }
    /// The height of a line to write on, with its label.
    var signature: Double { 34 * factor }
    /// The least height of a row that is written in, 5.5 mm.
    var leastRow: Double { 15.6 * factor }
    /// The largest one: more is only white.
    var mostRow: Double { 24 * factor }

    /// How many columns of text of a size fit into a width.
    static func columns(_ width: Double, size: Double, isBold: Bool = false) -> Int {
        max(4, Int(width / (size * (isBold ? boldWidth : signWidth))))
    }

    /// The lines of a text that is cut at the words, in a width.
    static func lines(_ text: String, width: Double, size: Double, isBold: Bool = false) -> [String] {
        TextWidth.wrap(CleanText.lines(text), columns: columns(width, size: size, isBold: isBold))
    }

    /// How much further in a cell stands that is a part of the row above.
    func indent(_ cell: String, size: Double) -> Double { SheetTable.isPart(cell) ? size : 0 }

    /// How wide a text is about.
    static func width(_ text: String, size: Double, isBold: Bool = false) -> Double {
        Double(TextWidth.columns(of: text)) * size * (isBold ? boldWidth : signWidth)
    }

    /// The height of a bar with what belongs to it.
    var bar: Double { line(text) + 1 }

    /// The columns of bars: where their names, the bars and their numbers begin, and where these end, from the margin.
    func columns(of bars: SheetBars) -> (bar: Double, number: Double) {
        let label = bars.bars.reduce(0) { max($0, Self.width(CleanText.line($1.label), size: text)) } + 10
        let number = bars.bars.reduce(0) { max($0, Self.width(CleanText.line($1.text), size: text)) } + 10
        return (min(label, Self.width * 0.4), Self.width - min(number, Self.width * 0.3))
    }

    /// The height of bars with what they are about.
    func height(_ bars: SheetBars) -> Double { gap + (bars.title.isEmpty ? 0 : line(text)) + Double(bars.bars.count) * bar }

    // MARK: Parts of a sheet

    /// The height of a block as it is laid out; of a table without its rows, whose heights depend on what else is on the page.
    func height(_ block: Sheet.Block) -> Double {
        switch block {
        case .heading: return gap + line(heading)
        case .fields(let fields):
            let width = labelWidth(fields)
            return gap + Double(fields.reduce(0) { $0 + lines(of: $1, labelWidth: width).count }) * line(text)
        case .paragraph(let paragraph): return gap + Double(Self.lines(paragraph, width: Self.width, size: text).count) * line(text)
        case .note(let phrase): return gap + Double(Self.lines(phrase.text, width: Self.width, size: small).count) * line(small)
        case .lists(let lists): return height(lists.lists[...])
        case .cards: return Self.cardHeight
        case .bars(let bars): return height(bars)
        case .signatures: return gap + signature
        case .table(let table): return gap + headingHeight(table)
        }
    }

    func titleLines(_ sheet: Sheet) -> [String] { Self.lines(sheet.title.text, width: Self.width, size: title, isBold: true) }

    func subtitleLines(_ sheet: Sheet, page: Int) -> [String] {
        let text = page == 1 ? sheet.subtitle.text : sheet.continued.text
        return text.isEmpty ? [] : Self.lines(text, width: Self.width, size: subtitle)
    }

    func warningLines(_ sheet: Sheet) -> [String] {
        sheet.warning.isEmpty ? [] : Self.lines(sheet.warning.text, width: Self.width - 16, size: subtitle, isBold: true)
    }

    /// The height of what stands at the top of a page.
    func header(_ sheet: Sheet, page: Int) -> Double {
        let warning = warningLines(sheet)
        return Double(titleLines(sheet).count) * line(title) + Double(subtitleLines(sheet, page: page).count) * line(subtitle)
            + (warning.isEmpty ? 0 : Double(warning.count) * line(subtitle) + 14)
    }

    /// The width of the labels of fields.
    func labelWidth(_ fields: [Sheet.Field]) -> Double {
        min(Self.width / 3, fields.reduce(0) { max($0, Self.width($1.label.text + ":", size: text, isBold: true)) } + 8)
    }

    func lines(of field: Sheet.Field, labelWidth: Double) -> [String] {
        Self.lines(field.value.text, width: Self.width - labelWidth, size: text)
    }

    /// The size of the type of a table.
    func size(_ table: SheetTable) -> Double { text * table.scale }

    /// The lines of each heading of a table.
    func headings(_ table: SheetTable) -> [[String]] { table.columns.map(\.headingLines) }

    func headingHeight(_ table: SheetTable) -> Double {
        Double(headings(table).map(\.count).max() ?? 1) * line(small) + 5
    }

    /// The lines of a cell: one, but for long texts, and for a name so long that it could not be read on one.
    func lines(of cell: String, in column: SheetTable.Column, width: Double, size: Double) -> [String] {
        let text = CleanText.line(cell)
        let room = width - 2 * Self.padding(column.kind)
        let isLong = column.kind == .text && Self.width(text, size: size) > 1.4 * room
        guard column.kind == .prose || isLong else { return [text] }
        return text.isEmpty ? [] : Self.lines(text, width: isLong ? room * 1.2 : room, size: size)
    }

    /// The least height of a row of a table.
    func height(_ row: [String], of table: SheetTable, widths: [Double]) -> Double {
        let size = size(table)
        let lines = zip(zip(row, table.columns), widths).reduce(1) { most, cell in
            max(most, self.lines(of: cell.0.0, in: cell.0.1, width: cell.1, size: size).count)
        }
        let text = Double(lines) * line(size) + 2
        return table.isRuled ? max(text, leastRow * max(1, table.scale)) : text
    }

    /// The lines of a name on a card, and the size of its type: the largest at which no word is broken and all have room.
    static func card(_ name: String) -> (lines: [String], size: Double) {
        let text = CleanText.line(name)
        let width = cardWidth - 28
        for size in stride(from: 30.0, through: 12, by: -2) {
            let lines = lines(text, width: width, size: size, isBold: true)
            let columns = columns(width, size: size, isBold: true)
            let fits = text.split(separator: " ").allSatisfy { TextWidth.columns(of: String($0)) <= columns }
            if fits, Double(lines.count) * size * cardLine <= cardText { return (lines, size) }
        }
        // So long a name: smaller still, as far as the card has room.
        let lines = lines(text, width: width, size: 12, isBold: true)
        return (lines, min(12, cardText / (cardLine * Double(max(1, lines.count)))))
    }

    /// The height of a line on a card, as a share of the size of its type, and the room that the lines of a name have.
    static let cardLine = 1.25
    private static let cardText = 84.0

    /// The lines of a name in a list: one, but for a name so long that it could not be read on one.
    func lines(ofListed name: String) -> [String] {
        let text = CleanText.line(name)
        let (room, size) = (listWidth - 16, listText)
        guard Self.width(text, size: size) > 1.25 * room else { return [text] }
        return Self.lines(text, width: (room - size) * 1.15, size: size)
    }

    /// The size of the type of lists.
    var listText: Double { text * 1.1 }

    /// In so many columns lists stand beside each other.
    var listColumns: Int { factor > 1 ? 2 : 3 }

    var listWidth: Double { (Self.width - 14 * Double(listColumns - 1)) / Double(listColumns) }

    /// The height of a row of lists: that of the longest one.
    func height(_ lists: ArraySlice<SheetLists.List>) -> Double {
        let lines = lists.map { list in list.names.reduce(0) { $0 + self.lines(ofListed: $1).count } }
        return Double(lines.max() ?? 0) * line(listText) + line(heading) + 24
    }
}
