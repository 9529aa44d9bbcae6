/// Who sits with whom how often, as a grid on a sheet.
public enum EncounterSheet {
    /// The sheet of a cohort.
    ///
    /// - Parameter times: how often each pair of `people` sits at one table, a row for each person.
    public static func make(_ data: TermData, cohort: Cohort, people: [PersonID], times: [Int32], words: Words) -> Sheet {
        let names = Dictionary(data.people.map { ($0.id, $0.shownName) }, uniquingKeysWith: { first, _ in first })
        let order = SwedishOrder.sorted(people.indices.map { $0 }) { names[people[$0]] ?? people[$0].text }
        var counts = [0]
        // One sign for each person, so that the grid of 30 fits on a page.
        let gap = people.count <= 24 ? " " : ""
        let rows = order.enumerated().map { row, person in
            var met = 0
            let signs = order.map { other in
                let count = Int(times[person * people.count + other])
                if count > 0 { met += 1 }
                if other < person {
                    while counts.count <= count { counts.append(0) }
                    counts[count] += 1
                }
                return other == person ? "–" : count == 0 ? "·" : count > 9 ? "+" : "\(count)"
            }
            return ["\(row + 1)", names[people[person]] ?? people[person].text, signs.joined(separator: gap), "\(met)"]
        }
        let numbers = order.indices.map { "\(($0 + 1) % 10)" }.joined(separator: gap)
        let columns: [SheetTable.Column] = [
            .init(words.number, isNumber: true), .init(words.name), .init(numbers), .init(words.others, isNumber: true),
        ]
        return Sheet(
            title: words.encountersTitle(programme: data.programme.name, cohort: cohort.name),
            blocks: [
                .table(SheetTable(columns: columns, rows: rows)), .paragraph(words.pairsMetTimes(counts)),
                .paragraph(words.encountersLegend),
            ])
    }
}
