/// The tables of a session as a sheet: names table by table. It hangs on a wall, so it shows nothing else of anybody.
public enum TableSheet {
    /// The sheet of a session.
    ///
    /// - Parameters:
    ///   - date: when it is; nil where that is not set.
    public static func make(
        _ data: TermData, cohort: Cohort, number: Int, plan: TablePlan, date: CivilDate?, words: Words
    ) -> Sheet {
        let names = Dictionary(data.people.map { ($0.id, $0.shownName) }, uniquingKeysWith: { first, _ in first })
        var fields: [Sheet.Field] = []
        if let date {
            let parts = date.parts
            let day = words.longDate(weekday: date.weekday.rawValue, day: parts.day, month: parts.month, year: parts.year)
            let slot = data.programme.slot(cohort.slot).map { ", \($0.start)–\($0.end)" } ?? ""
            fields.append(Sheet.Field(words.time, day + slot))
        }
        var blocks: [Sheet.Block] = fields.isEmpty ? [] : [.fields(fields)]
        let tables = plan[number]
        if tables.isEmpty { blocks.append(.paragraph(words.noTables(number))) }
        for (place, table) in tables.enumerated() {
            blocks.append(.heading(words.table(place + 1)))
            blocks.append(.paragraph(SwedishOrder.sorted(table.map { names[$0] ?? $0.text }) { $0 }.joined(separator: "\n")))
        }
        return Sheet(
            title: words.tablesTitle(programme: data.programme.name, cohort: cohort.name),
            subtitle: words.sessionOf(number, data.programme.sessionsPerCohort), blocks: blocks)
    }
}
