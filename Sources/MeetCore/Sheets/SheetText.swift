/// A sheet as plain text of a fixed width, for printers, pagers, screen readers, and the preview on the screen.
public struct SheetText: Sendable {
    /// The number of columns of an A4 page at ten signs an inch, less the margins.
    public static let pageColumns = 78

    /// The columns of the shortest line to write on.
    private static let leastSignature = 12

    private let columns: Int
    private let isIsolating: Bool

    /// Text of so many columns.
    ///
    /// - Parameter isIsolating: whether names that are written from right to left are fenced in with FSI and PDI (Unicode 9, UAX 9), so that
    ///   they turn nothing around them. For files; on the screen the program knows no such signs.
    public init(columns: Int = pageColumns, isIsolating: Bool = false) {
        self.columns = max(20, columns)
        self.isIsolating = isIsolating
    }

    /// The text of the whole sheet without pages, in lines that end with LF.
    public func render(_ sheet: Sheet) -> String {
        text(lines(sheet, subtitle: sheet.subtitle) + sheet.blocks.flatMap { [""] + lines(of: $0, .whole) })
    }

    /// The text of pages, each but the last followed by a form feed, at which printers begin a new page.
    public func render(_ pages: [SheetPage]) -> String { pages.map { text(lines($0)) }.joined(separator: "\u{0C}") }

    /// The lines of a page, with the number of the page as the last one.
    public func lines(_ page: SheetPage) -> [String] {
        let sheet = page.sheet
        if sheet.isCards {
            return page.parts.enumerated().flatMap { place, part in (place == 0 ? [] : [""]) + self.lines(of: part.block) }
        }
        var lines = self.lines(sheet, subtitle: page.number == 1 ? sheet.subtitle : sheet.continued)
        for part in page.parts { lines += [""] + self.lines(of: part.block, .page) }
        return lines + ["", fitted(page.footer.text)]
    }

    private func text(_ lines: [String]) -> String {
        lines.map { line in
            var end = line.endIndex
            while end > line.startIndex, line[line.index(before: end)] == " " { end = line.index(before: end) }
            return line[..<end] + "\n"
        }.joined()
    }

    /// The lines of a sheet below its title and first heading, for a pane that has a title of its own.
    public func body(_ sheet: Sheet) -> [String] {
        var blocks = sheet.blocks[...]
        if case .heading = blocks.first { blocks = blocks.dropFirst() }
        return Array(blocks.map { lines(of: $0) }.joined(separator: [""]))
    }

    private func lines(_ sheet: Sheet, subtitle: Phrase) -> [String] {
        var lines = wrapped(sheet.title.text)
        if !subtitle.isEmpty { lines += wrapped(subtitle.text) }
        if !sheet.warning.isEmpty { lines += wrapped("!!! " + sheet.warning.text) }
        return lines
    }

    /// How a table has its room.
    private enum Manner {
        /// In a window: what has no room is cut.
        case pane
        /// On paper, and nothing is cut: what has no room goes on below.
        case page
        /// In a result that scrolls by: as on paper, and no number and no word is cut while another column can give way.
        case whole
    }

    private func lines(of block: Sheet.Block, _ manner: Manner = .pane) -> [String] {
        switch block {
        case .heading(let text): return [fitted(text), String(repeating: "-", count: min(columns, TextWidth.columns(of: text)))]
        case .paragraph(let text): return TextWidth.wrap(CleanText.lines(text), columns: columns).map(isolated)
        case .note(let phrase): return TextWidth.wrap(CleanText.lines(phrase.text), columns: columns).map(isolated)
        case .bars(let bars): return Self.lines(of: bars, columns: columns)
        case .fields(let fields):
            let width = min(columns / 2, fields.map { TextWidth.columns(of: $0.label.text) }.max() ?? 0)
            return fields.flatMap { field in
                let value = TextWidth.wrap(CleanText.line(field.value.text), columns: columns - width - 2)
                return value.enumerated().map { index, line in
                    TextWidth.fit(index == 0 ? field.label.text + ":" : "", columns: width + 2) + isolated(line)
                }
            }
        case .signatures(let labels):
            let share = (columns - 2 * (labels.count - 1)) / max(1, labels.count)
            // Beside each other, where each has room to write; else under each other.
            let isBeside = labels.allSatisfy { TextWidth.columns(of: $0.text) + 2 + Self.leastSignature <= share }
            let lines = labels.map { label -> String in
                let width = isBeside ? share : columns
                let name = TextWidth.prefix(label.text + ": ", columns: width)
                return name + String(repeating: "_", count: width - TextWidth.columns(of: name))
            }
            return isBeside ? ["", lines.joined(separator: "  ")] : lines.flatMap { line in ["", line] }
        case .lists(let lists):
            return lists.lists.enumerated().flatMap { place, list in
                (place == 0 ? [] : [""]) + lines(of: .heading(list.title.text)) + list.names.map { isolated(fitted($0)) }
            }
        case .cards(let cards):
            // Both on one line, whatever they are.
            return cards.map { card in
                let note = TextWidth.shortened(CleanText.line(card.note), columns: columns / 2)
                let name = TextWidth.shortened(CleanText.line(card.name), columns: columns - TextWidth.columns(of: note) - 4)
                return isolated(name) + "  (" + isolated(note) + ")"
            }
        case .table(let table): return lines(of: table, manner)
        }
    }

    private func lines(of table: SheetTable, _ manner: Manner) -> [String] {
        let rows = table.rows.map { $0.map(SheetTable.text) }
        let headings = table.columns.map(\.headingLines)
        let natural = natural(table, rows, headings)
        // In a narrow window numbers stand closer before names are cut.
        let isClose = manner != .page && natural.reduce(0, +) + gaps(of: table, isClose: false) > columns
        let widths = fitted(natural, table, manner, gaps: gaps(of: table, isClose: isClose))
        func gap(before column: Int) -> String { self.gap(before: column, table, isClose: isClose) }

        func line(_ texts: [String]) -> String {
            widths.indices.reduce(into: "") { line, column in
                let text = column < texts.count ? texts[column] : ""
                line += gap(before: column) + put(text, widths[column], table.columns[column].kind)
            }
        }
        let height = headings.map(\.count).max() ?? 1
        let top = (0..<height).map { row in
            line(headings.map { lines in row - height + lines.count >= 0 ? lines[row - height + lines.count] : "" })
        }
        let rule = widths.indices.reduce(into: "") { $0 += gap(before: $1) + String(repeating: "-", count: widths[$1]) }
        var result = top + [rule]
        let known = rows.count - table.emptyRows
        for (index, row) in rows.enumerated() {
            if table.sumRows > 0, index == known - table.sumRows { result.append(rule) }
            let cells = table.columns.indices.map { column -> [String] in
                switch table.columns[column].kind {
                case .tick: return ["[ ]"]
                case .blank where table.isRuled: return [String(repeating: "_", count: widths[column])]
                case .text where table.isRuled && index >= known: return [String(repeating: "_", count: widths[column])]
                case .prose:
                    let text = column < row.count ? row[column] : ""
                    return text.isEmpty ? [""] : TextWidth.wrap(text, columns: widths[column])
                case .key,
                    .text where manner != .pane:
                    // On paper no name is cut, and nowhere what somebody types.
                    let text = column < row.count ? row[column] : ""
                    return TextWidth.columns(of: text) > widths[column] ? TextWidth.wrap(text, columns: widths[column]) : [text]
                default: return [column < row.count ? row[column] : ""]
                }
            }
            for number in 0..<(cells.map(\.count).max() ?? 1) { result.append(line(cells.map { number < $0.count ? $0[number] : "" })) }
        }
        return result
    }

    /// How wide the columns would be where there is room for all.
    private func natural(_ table: SheetTable, _ rows: [[String]], _ headings: [[String]]) -> [Int] {
        table.columns.indices.map { column in
            let least = table.columns[column].kind == .tick ? 3 : 0
            let heading = headings[column].reduce(least) { max($0, TextWidth.columns(of: $1)) }
            return rows.reduce(heading) { widest, row in max(widest, column < row.count ? TextWidth.columns(of: row[column]) : 0) }
        }
    }

    private func gaps(of table: SheetTable, isClose: Bool) -> Int {
        table.columns.indices.reduce(0) { $0 + gap(before: $1, table, isClose: isClose).utf8.count }
    }

    /// The widths with which the table has room between the margins.
    private func fitted(_ natural: [Int], _ table: SheetTable, _ manner: Manner, gaps: Int) -> [Int] {
        var widths = natural
        let blanks = table.columns.indices.filter { table.columns[$0].isBlank }
        // A column to write in wants room for a signature before long names get all of theirs.
        let reserved = blanks.isEmpty ? 0 : max(24 * blanks.count, columns - gaps - widths.reduce(0, +))
        for column in blanks { widths[column] = 0 }
        func narrow(_ some: [Int], to least: Int) {
            while widths.reduce(0, +) + gaps + reserved > columns, let widest = some.max(by: { widths[$0] < widths[$1] }),
                widths[widest] > least
            {
                widths[widest] -= 1
            }
        }
        // Texts that can go on over several lines give way first, then those that are cut or wrapped, and what somebody types at the very last.
        func of(_ kinds: [SheetTable.Column.Kind]) -> [Int] { table.columns.indices.filter { kinds.contains(table.columns[$0].kind) } }
        let least = manner == .page ? 12 : 4
        if manner == .whole { narrow(of([.prose]), to: 18) }
        narrow(of([.prose]), to: 12)
        if manner == .whole { narrow(of([.prose, .text]), to: 8) }
        narrow(widths.indices.filter { table.columns[$0].kind != .key }, to: least)
        narrow(Array(widths.indices), to: least)
        let room = columns - gaps - widths.reduce(0, +)
        for (index, column) in blanks.enumerated() { widths[column] = max(0, room / blanks.count + (index < room % blanks.count ? 1 : 0)) }
        return widths
    }

    /// What stands between a column and the one before it: signs stand close, and many marks without a gap.
    private func gap(before column: Int, _ table: SheetTable, isClose: Bool) -> String {
        guard column > 0 else { return "" }
        switch table.columns[column].kind {
        case .sign: return " "
        case .mark where table.columns[column - 1].kind == .mark: return table.columns.count { $0.kind == .mark } > 24 ? "" : " "
        case .number where isClose: return " "
        default: return "  "
        }
    }

    /// A text in a column, at its side, fenced in where it is written from right to left.
    private func put(_ text: String, _ width: Int, _ kind: SheetTable.Column.Kind) -> String {
        let fitted = TextWidth.columns(of: text) <= width ? text : TextWidth.fit(text, columns: width)
        let left = width - TextWidth.columns(of: fitted)
        let before = kind == .number ? left : kind == .sign || kind == .mark ? left / 2 : 0
        return String(repeating: " ", count: before) + isolated(fitted) + String(repeating: " ", count: left - before)
    }

    private func isolated(_ text: String) -> String {
        isIsolating && text.unicodeScalars.contains(where: Self.isRightToLeft) ? "\u{2068}\(text)\u{2069}" : text
    }

    /// Whether a sign belongs to a script that is written from right to left: Hebrew, Arabic, Syriac, Thaana, N'Ko and their neighbours.
    static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF: return true
        default: return false
        }
    }

    private func fitted(_ text: String) -> String {
        let clean = CleanText.line(text)
        return TextWidth.columns(of: clean) <= columns ? clean : TextWidth.fit(clean, columns: columns)
    }

    private func wrapped(_ text: String) -> [String] { TextWidth.wrap(CleanText.line(text), columns: columns) }
}
