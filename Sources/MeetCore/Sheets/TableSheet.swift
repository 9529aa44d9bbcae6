/// The tables of a session as a sheet: names table by table. It hangs on a wall, so it shows nothing else of anybody.
enum TableSheet {
    /// The sheet of a session; 1 is the first.
    static func make(_ source: SheetSource, number: Int, _ options: SheetOptions) -> Sheet {
        let words = options.words
        let names = Dictionary(source.members.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var blocks: [Sheet.Block] = [.fields(source.fields(number, options, isShort: true))]
        let tables = source.tables[number]
        if tables.isEmpty {
            blocks.append(.note(Phrase(words) { $0.noTables(number) }))
        } else {
            // Who is no member any more has no place to go to.
            let lists = tables.enumerated().map { place, table in
                SheetLists.List(
                    title: Phrase(words) { $0.table(place + 1) }, names: options.order.sorted(table.compactMap { names[$0] }).map(\.shownName))
            }
            blocks.append(.lists(SheetLists(kind: Phrase(words) { $0.tables }, name: Phrase(words) { $0.name }, lists)))
        }
        return Sheet(
            title: source.title(.tables, options), subtitle: source.subtitle(number, options), continued: source.continued(number, options),
            warning: source.warning(number, options), blocks: blocks, languages: options.languages, isLarge: options.isLarge)
    }
}
