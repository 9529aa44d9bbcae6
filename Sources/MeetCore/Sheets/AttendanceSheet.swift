/// The sign-in sheet of a session: who is expected, and room to sign.
///
/// It hangs on a wall, so it shows names and nothing of anybody's background, birth year, district, e-mail or needs; a test reads it for that.
public enum AttendanceSheet {
    /// How many empty rows there are for people who come without having been expected.
    static let walkInRows = 3

    /// The sheet of a session.
    ///
    /// - Parameters:
    ///   - data: the term.
    ///   - cohort: whose session it is.
    ///   - number: which session; 1 is the first.
    ///   - session: the session as it is planned; nil where its day is not set.
    ///   - words: the language.
    public static func make(_ data: TermData, cohort: Cohort, number: Int, session: Session?, words: Words) -> Sheet {
        let programme = data.programme
        let members = Set(data.composition[cohort.id])
        let names = SwedishOrder.sorted(data.people.filter { members.contains($0.id) }.map(\.shownName)) { $0 }
        var rows = names.enumerated().map { ["\($0 + 1)", $1, ""] }
        rows += (0..<walkInRows).map { ["\(names.count + $0 + 1)", "", ""] }
        let table = SheetTable(
            columns: [.init(words.number, isNumber: true), .init(words.name), .init(words.signature, isBlank: true)], rows: rows,
            isRuled: true)
        return Sheet(
            title: words.attendanceTitle(programme: programme.name, cohort: cohort.name),
            subtitle: SessionFields.subtitle(session, number: number, data, words),
            blocks: [
                .fields(SessionFields.all(session, number: number, cohort, data, words)), .table(table),
                .signatures([words.presentCount, words.leaderSignature]),
                .paragraph(words.page(1, of: 1)),
            ])
    }
}
