/// Who sits with whom how often, as a grid: people are numbers over it, so that 30 have room beside long names.
public enum EncounterSheet {
    /// So many columns of people stand beside each other; more go on in a further grid.
    static let mostColumns = 40

    /// The sheet of a cohort.
    ///
    /// - Parameter isHeldFirst: whether only sessions that were held count, where there is one.
    public static func make(_ source: SheetSource, _ options: SheetOptions, isHeldFirst: Bool = false) -> Sheet {
        let words = options.words
        func sheet(_ blocks: [Sheet.Block]) -> Sheet {
            Sheet(title: source.title(.encounters, options), blocks: blocks, languages: options.languages, isLarge: options.isLarge)
        }
        guard !source.tables.sessions.isEmpty else { return sheet([.note(Phrase(words) { $0.noTablesOfCohort })]) }
        let people = options.order.sorted(source.members)
        let grid = EncounterGrid(
            people: people.map(\.id), of: source.cohort, plan: source.tables, attendance: source.attendance,
            isHeldFirst: isHeldFirst)
        let tables = stride(from: 0, to: people.count, by: mostColumns).map { begin in
            table(people, grid, begin..<min(begin + mostColumns, people.count), words)
        }
        return sheet(
            tables.map { .table($0) } + [
                .note(Phrase(words) { $0.pairsMetTimes(grid.pairsByTimes) }), .note(Phrase(words) { $0.encountersLegend }),
            ])
    }

    private static func table(_ people: [Person], _ grid: EncounterGrid, _ others: Range<Int>, _ words: [Words]) -> SheetTable {
        let rows = people.indices.map { row in
            let signs = others.map { other -> String in
                let count = other == row ? -1 : grid[row, other]
                return count < 0 ? "–" : count == 0 ? "·" : count > 9 ? "+" : "\(count)"
            }
            return ["\(row + 1)", people[row].shownName] + signs + ["\(grid.partners(of: row))"]
        }
        return SheetTable(
            columns: [.init(Phrase(words) { $0.number }, .number), .init(Phrase(words) { $0.name })]
                + others.map { .init(Phrase("\($0 + 1)"), .mark) } + [.init(Phrase(words) { $0.others }, .number)],
            rows: rows)
    }
}
