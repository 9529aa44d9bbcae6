extension SheetBars {
    /// The same as a table, for forms in which bars are not drawn: what each is of, and what it says.
    var table: SheetTable {
        SheetTable(columns: [.init(title), .init("", isNumber: true)], rows: bars.map { [$0.label, $0.text] })
    }
}
