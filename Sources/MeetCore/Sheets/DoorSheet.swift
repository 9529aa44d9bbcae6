/// The list for who stands at the door: names in large type, and boxes to tick. It also serves to count heads when the house is left in
/// haste, so it is quick to read and shows nothing else.
enum DoorSheet {
    /// How many empty rows there are for people who come without having been expected.
    static let walkInRows = 2

    /// How large the type is: as large as 30 names on one page leave room for, the fewer the larger, up to 16 points.
    private static func scale(_ rows: Int) -> Double { min(1.6, max(1.2, 39.5 / Double(max(1, rows)))) }

    /// The sheet of a session; 1 is the first.
    static func make(_ source: SheetSource, number: Int, _ options: SheetOptions) -> Sheet {
        let words = options.words
        let names = source.names(options)
        let rows = names.enumerated().map { ["", $1, "\($0 + 1)"] } + (0..<walkInRows).map { _ in ["", "", ""] }
        let table = SheetTable(
            columns: [
                .init(Phrase(words) { $0.came }, .tick), .init(Phrase(words) { $0.name }), .init(Phrase(words) { $0.number }, .number),
            ], rows: rows, isRuled: true, emptyRows: walkInRows, scale: scale(rows.count))
        return Sheet(
            title: source.title(.door, options), subtitle: source.subtitle(number, options), continued: source.continued(number, options),
            blocks: [.fields(source.fields(number, options, isShort: true)), .table(table)], languages: options.languages,
            isLarge: options.isLarge)
    }
}
