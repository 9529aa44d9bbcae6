/// A sheet as lines each of which is understood by itself, for screen readers, Braille displays and terminals on which nothing stands below
/// anything: a row of a table is said with the headings of its cells.
public struct SheetLines: Sendable {
    private let words: Words

    /// Lines in the language of the words.
    public init(_ words: Words) { self.words = words }

    /// The text of the whole sheet, in lines that end with LF.
    public func render(_ sheet: Sheet) -> String {
        var lines = [sheet.title.text, sheet.subtitle.text, sheet.warning.text].filter { !$0.isEmpty }.map(said)
        for block in sheet.blocks {
            let part = self.lines(of: block)
            if !part.isEmpty { lines += [""] + part }
        }
        return lines.map { $0 + "\n" }.joined()
    }

    // MARK: Parts

    private func lines(of block: Sheet.Block) -> [String] {
        switch block {
        case .heading(let text): return [said(text)]
        case .paragraph(let text): return CleanText.lines(text).split(separator: "\n").map { said(String($0)) }
        case .note(let phrase): return CleanText.lines(phrase.text).split(separator: "\n").map { said(String($0)) }
        case .fields(let fields): return fields.map { pair($0.label.text, $0.value.text) }
        case .bars(let bars): return (bars.title.isEmpty ? [] : [said(bars.title)]) + bars.bars.map { pair($0.label, $0.text) }
        case .lists(let lists):
            return lists.lists.map { pair($0.title.text, $0.names.joined(separator: ", ")) }
        case .cards(let cards): return cards.map { $0.note.isEmpty ? said($0.name) : said($0.name + ", " + $0.note) }
        case .table(let table): return lines(of: table)
        // A line to write on says nothing.
        case .signatures: return []
        }
    }

    private func lines(of table: SheetTable) -> [String] {
        let known = table.rows.dropLast(table.emptyRows)
        // Only rows that the sheet itself numbers are: another number could not be chosen by, though it reads like one.
        let countsRows = known.count > 1 && table.sumRows == 0 && Self.countsRows(known)
        let order = self.order(of: table.columns, countsRows: countsRows)
        let rows = known.enumerated().map { place, row in
            if let heading = Self.heading(row) { return said(heading) }
            let cells = order.compactMap { place -> String? in
                guard row.indices.contains(place) else { return nil }
                let column = table.columns[place]
                let text = CleanText.line(row[place])
                guard column.kind != .blank, column.kind != .tick, !Self.saysNothing(text) else { return nil }
                let heading = CleanText.line(column.title.text)
                return heading.isEmpty ? said(text) : pair(heading, text)
            }
            let line = cells.joined(separator: "; ")
            return countsRows ? "\(place + 1). \(line)" : line
        }
        return (table.caption.isEmpty ? [] : [said(table.caption)]) + rows
    }

    /// The columns as they are said: what a row is about first, and what is typed of it last; a column that numbers the rows is left out, as
    /// each row has its number already.
    private func order(of columns: [SheetTable.Column], countsRows: Bool) -> [Int] {
        var order = Array(columns.indices.dropFirst(countsRows ? 1 : 0))
        guard let first = order.first, columns[first].kind == .key else { return order }
        order.removeFirst()
        if let name = order.firstIndex(where: { !columns[$0].isNumber }) { order.insert(order.remove(at: name), at: 0) }
        return order + [first]
    }

    /// What stands alone in a row, over those that follow; nil for a row that says more.
    private static func heading(_ row: [String]) -> String? {
        guard row.count > 1, let first = row.first, !first.isEmpty, row.dropFirst().allSatisfy(\.isEmpty) else { return nil }
        return first
    }

    /// Whether the first column says 1, 2, 3 … down the table.
    private static func countsRows(_ rows: ArraySlice<[String]>) -> Bool {
        rows.enumerated().allSatisfy { $1.first == "\($0 + 1)" }
    }

    private func pair(_ label: String, _ value: String) -> String {
        let value = Self.saysNothing(CleanText.line(value)) ? words.saidNothing : said(value)
        return said(label) + ": " + value
    }

    /// Whether a text is a sign for nothing.
    private static func saysNothing(_ text: String) -> Bool { text.allSatisfy { " –-.·".contains($0) } }

    /// A text without the signs that a voice leaves out or names.
    private func said(_ text: String) -> String {
        var said = CleanText.line(text)
        said.replace(" → ", with: " \(words.saidTo) ")
        said.replace("−)", with: words.saidMinus + ")")
        said.replace("−", with: words.saidMinus + " ")
        said.replace(" · ", with: ", ")
        said.replace("±", with: words.saidPlusMinus + " ")
        // A sign and the space beside it became two.
        return said.split(separator: " ").joined(separator: " ")
    }
}
