/// The tables of a session as a sheet: names table by table. It hangs on a wall, so it shows nothing else of anybody.
///
/// It shows those who are members now: who has left since the tables were planned has no place on it, and who has joined is told to be
/// without a table.
public enum TableSheet {
    /// The sheet of a session.
    ///
    /// - Parameters:
    ///   - session: the session as it is planned; nil where its day is not set.
    public static func make(_ data: TermData, cohort: Cohort, number: Int, plan: TablePlan, session: Session?, words: Words) -> Sheet {
        let ids = Set(data.composition[cohort.id])
        let members = data.people.filter { ids.contains($0.id) }
        let fields = session == nil ? [] : SessionFields.time(session, cohort, data, words)
        return Sheet(
            title: words.tablesTitle(programme: data.programme.name, cohort: cohort.name),
            subtitle: SessionFields.subtitle(session, number: number, data, words),
            blocks: (fields.isEmpty ? [] : [.fields(fields)]) + tables(members, number: number, plan: plan, session: session, words))
    }

    private static func tables(_ members: [Person], number: Int, plan: TablePlan, session: Session?, _ words: Words) -> [Sheet.Block] {
        if session?.isCancelled == true { return [.paragraph(words.noTablesCalledOff)] }
        let names = Dictionary(members.map { ($0.id, $0.shownName) }, uniquingKeysWith: { first, _ in first })
        func group(_ title: String, _ persons: [PersonID]) -> [Sheet.Block] {
            let shown = SwedishOrder.sorted(persons.compactMap { names[$0] }) { $0 }
            return shown.isEmpty ? [] : [.heading(title), .paragraph(shown.joined(separator: "\n"))]
        }
        let tables = plan[number]
        if tables.isEmpty { return [.paragraph(words.noTables(number))] }
        // A table that all have left leaves a gap in the numbers: the others keep theirs.
        return tables.enumerated().flatMap { group(words.table($0 + 1), $1) }
            + group(words.withoutTableTitle, plan.unseated(at: number, members: members, date: session?.date))
    }
}
