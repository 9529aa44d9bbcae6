/// A sheet as plain text of a fixed width, for printers, pagers and screen readers.
public struct SheetText: Sendable {
    /// The number of columns of an A4 page at ten signs an inch, less the margins.
    public static let pageColumns = 78

    private let columns: Int

    /// Text of so many columns.
    public init(columns: Int = pageColumns) {
        self.columns = max(20, columns)
    }

    /// The text, in lines that end with LF.
    public func render(_ sheet: Sheet) -> String {
        var lines = [fitted(sheet.title)]
        if !sheet.subtitle.isEmpty { lines.append(fitted(sheet.subtitle)) }
        for block in sheet.blocks {
            lines.append("")
            lines += self.lines(of: block)
        }
        return lines.map { line in
            var end = line.endIndex
            while end > line.startIndex, line[line.index(before: end)] == " " { end = line.index(before: end) }
            return line[..<end] + "\n"
        }.joined()
    }

    private func lines(of block: Sheet.Block) -> [String] {
        switch block {
        case .heading(let text): return [fitted(text), String(repeating: "-", count: min(columns, TextWidth.columns(of: text)))]
        case .bars(let bars): return Self.lines(of: bars, columns: columns)
        case .paragraph(let text): return TextWidth.wrap(CleanText.lines(text), columns: columns)
        case .fields(let fields):
            let width = fields.map { TextWidth.columns(of: $0.label) }.max() ?? 0
            return fields.flatMap { field in
                let value = TextWidth.wrap(CleanText.line(field.value), columns: columns - width - 2)
                return value.enumerated().map { index, line in
                    TextWidth.fit(index == 0 ? field.label + ":" : "", columns: width + 2) + line
                }
            }
        case .signatures(let labels):
            let width = (columns - 2 * (labels.count - 1)) / max(1, labels.count)
            return [
                "",
                labels.map { label in
                    let name = TextWidth.prefix(label + ": ", columns: width)
                    return name + String(repeating: "_", count: width - TextWidth.columns(of: name))
                }.joined(separator: "  "),
            ]
        case .table(let table): return lines(of: table)
        }
    }

    private func lines(of table: SheetTable) -> [String] {
        let rows = table.rows.map { $0.map(CleanText.line) }
        var widths = table.columns.indices.map { column in
            rows.reduce(TextWidth.columns(of: table.columns[column].title)) { widest, row in
                max(widest, column < row.count ? TextWidth.columns(of: row[column]) : 0)
            }
        }
        let gaps = 2 * (widths.count - 1)
        let blanks = table.columns.indices.filter { table.columns[$0].isBlank }
        // A column to write in wants room for a signature before long names get all of theirs.
        let reserved = blanks.isEmpty ? 0 : max(24 * blanks.count, columns - gaps - widths.reduce(0, +))
        for column in blanks { widths[column] = 0 }
        while widths.reduce(0, +) + gaps + reserved > columns, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }),
            widths[widest] > 4
        {
            widths[widest] -= 1
        }
        let room = columns - gaps - widths.reduce(0, +)
        for (index, column) in blanks.enumerated() { widths[column] = max(0, room / blanks.count + (index < room % blanks.count ? 1 : 0)) }

        func line(_ texts: [String]) -> String {
            widths.indices.map { column in
                let text = column < texts.count ? texts[column] : ""
                return TextWidth.fit(text, columns: widths[column], table.columns[column].isNumber ? .right : .left)
            }.joined(separator: "  ")
        }
        let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ")
        let body = rows.map(line)
        let underlined = rows.map { row in
            widths.indices.map { column in
                table.columns[column].isBlank
                    ? String(repeating: "_", count: widths[column])
                    : TextWidth.fit(
                        column < row.count ? row[column] : "", columns: widths[column], table.columns[column].isNumber ? .right : .left)
            }.joined(separator: "  ")
        }
        return [line(table.columns.map(\.title)), rule] + (table.isRuled ? underlined : body)
    }

    private func fitted(_ text: String) -> String {
        let clean = CleanText.line(text)
        return TextWidth.columns(of: clean) <= columns ? clean : TextWidth.fit(clean, columns: columns)
    }
}
