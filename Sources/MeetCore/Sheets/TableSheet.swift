/// The tables of a session as a sheet: names table by table. It hangs on a wall, so it shows nothing else of anybody.
///
/// It shows those who are members now: who has left since the tables were planned has no place on it, and who has joined is told to be
/// without a table.
enum TableSheet {
    /// The sheet of a session; 1 is the first.
    static func make(_ source: SheetSource, number: Int, _ options: SheetOptions) -> Sheet {
        Sheet(
            title: source.title(.tables, options), subtitle: source.subtitle(number, options), continued: source.continued(number, options),
            blocks: [.fields(source.fields(number, options, isShort: true)), tables(source, number, options)],
            languages: options.languages, isLarge: options.isLarge)
    }

    private static func tables(_ source: SheetSource, _ number: Int, _ options: SheetOptions) -> Sheet.Block {
        let words = options.words
        let (session, hasDate) = source.session(number)
        if session.isCancelled { return .note(Phrase(words) { $0.noTablesCalledOff }) }
        let tables = source.tables[number]
        if tables.isEmpty { return .note(Phrase(words) { $0.noTables(number) }) }
        let names = Dictionary(source.members.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        func list(_ title: Phrase, _ persons: [PersonID]) -> SheetLists.List {
            SheetLists.List(title: title, names: options.order.sorted(persons.compactMap { names[$0] }).map(\.shownName))
        }
        // Who has given word needs no table, and nobody is to read on a wall that there is none.
        let roll = source.attendance.roll(at: number)
        let expected = source.members.filter { roll.has($0.id) }
        let without = source.tables.unseated(at: number, members: expected, date: hasDate ? session.date : nil)
        // A table that all have left leaves a gap in the numbers: the others keep theirs.
        let lists =
            tables.enumerated().map { place, table in list(Phrase(words) { $0.table(place + 1) }, table) }
            + [list(Phrase(words) { $0.withoutTableTitle }, without)]
        return .lists(
            SheetLists(kind: Phrase(words) { $0.tables }, name: Phrase(words) { $0.name }, lists.filter { !$0.names.isEmpty }))
    }
}
