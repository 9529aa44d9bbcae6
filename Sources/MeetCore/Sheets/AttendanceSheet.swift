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
    ///   - date: when it is; nil where that is not set.
    ///   - words: the language.
    public static func make(_ data: TermData, cohort: Cohort, number: Int, date: CivilDate?, words: Words) -> Sheet {
        let programme = data.programme
        let members = Set(data.composition[cohort.id])
        let names = SwedishOrder.sorted(data.people.filter { members.contains($0.id) }.map(\.shownName)) { $0 }
        var rows = names.enumerated().map { ["\($0 + 1)", $1, ""] }
        rows += (0..<walkInRows).map { ["\(names.count + $0 + 1)", "", ""] }
        let slot = programme.slot(cohort.slot)
        let plan = programme.sessions.first { $0.number == number }
        var fields = [
            Sheet.Field(
                words.time, [date.map { day($0, words) }, slot.map { "\($0.start)–\($0.end)" }].compactMap { $0 }.joined(separator: ", "))
        ]
        if let plan {
            if !plan.theme.isEmpty { fields.append(Sheet.Field(words.theme, plan.theme)) }
            if !plan.exercise.isEmpty { fields.append(Sheet.Field(words.exercise, plan.exercise)) }
        }
        fields.append(Sheet.Field(words.place, words.placeNotBooked))
        let leaders = cohort.leaders.compactMap { id in programme.leaders.first { $0.id == id }?.name }
        if !leaders.isEmpty { fields.append(Sheet.Field(words.leaders(leaders.count), leaders.joined(separator: ", "))) }
        let table = SheetTable(
            columns: [.init(words.number, isNumber: true), .init(words.name), .init(words.signature, isBlank: true)], rows: rows,
            isRuled: true)
        return Sheet(
            title: words.attendanceTitle(programme: programme.name, cohort: cohort.name),
            subtitle: words.sessionOf(number, programme.sessionsPerCohort),
            blocks: [
                .fields(fields), .table(table),
                .signatures([words.presentCount, words.leaderSignature]),
                .paragraph(words.page(1, of: 1)),
            ])
    }

    private static func day(_ date: CivilDate, _ words: Words) -> String {
        let parts = date.parts
        return words.longDate(weekday: date.weekday.rawValue, day: parts.day, month: parts.month, year: parts.year)
    }
}
