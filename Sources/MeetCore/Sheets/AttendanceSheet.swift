/// The sign-in sheet of a session: who is expected, and room to sign.
///
/// It hangs on a wall, so it shows names and nothing of anybody's background, birth year, district, e-mail or needs; a test reads it for that.
enum AttendanceSheet {
    /// How many empty rows there are for people who come without having been expected.
    static let walkInRows = 3
    /// So many people have room on one page, with the empty rows and each row at least 5.5 mm high.
    static let peopleOnPage = 30

    /// The sheet of a session; 1 is the first.
    static func make(_ source: SheetSource, number: Int, _ options: SheetOptions) -> Sheet {
        let names = source.names(options)
        var rows = names.enumerated().map { ["\($0 + 1)", $1, ""] }
        rows += (0..<walkInRows).map { ["\(names.count + $0 + 1)", "", ""] }
        let words = options.words
        let table = SheetTable(
            columns: [
                .init(Phrase(words) { $0.number }, .number), .init(Phrase(words) { $0.name }),
                .init(Phrase(words) { $0.signature }, .blank),
            ], rows: rows, isRuled: true, emptyRows: walkInRows, rowsPerPage: peopleOnPage + walkInRows)
        return Sheet(
            title: source.title(.attendance, options), subtitle: source.subtitle(number, options),
            continued: source.continued(number, options),
            blocks: [
                .fields(source.fields(number, options)), .table(table),
                .signatures([Phrase(words) { $0.presentCount }, Phrase(words) { $0.leaderSignature }]),
            ], languages: options.languages, isLarge: options.isLarge)
    }
}
