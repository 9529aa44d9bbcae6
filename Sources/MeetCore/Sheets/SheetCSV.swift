/// The tables of a sheet as CSV for spreadsheets: a line of headings, then a line for each row. What is only for paper (rows to write in,
/// boxes, sums, where to sign) is left out, and what is written in a column to write in stays empty.
public enum SheetCSV {
    /// The text of a sheet.
    ///
    /// A field that a spreadsheet would take for a formula gets a `'` before it (`SpreadsheetText`).
    public static func render(_ sheet: Sheet) -> String {
        var writer = CSVWriter(spreadsheetSafe: true)
        func write(_ table: SheetTable) {
            // A word that is parted over two lines is one again.
            writer.row(table.columns.map { CleanText.line($0.title.text.replacing("-\n", with: "")) })
            for row in table.rows.dropLast(table.emptyRows + table.sumRows) { writer.row(row.map(CleanText.line)) }
        }
        for block in sheet.blocks {
            switch block {
            case .table(let table): write(table)
            case .bars(let bars): write(bars.table)
            case .lists(let lists):
                writer.row([lists.kind.text, lists.name.text])
                for list in lists.lists { for name in list.names { writer.row([list.title.text, CleanText.line(name)]) } }
            case .cards(let cards):
                for card in cards { writer.row([CleanText.line(card.name), CleanText.line(card.note)]) }
            case .heading, .fields, .paragraph, .note, .signatures: break
            }
        }
        return writer.text
    }
}
