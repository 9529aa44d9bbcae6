import MeetCore

/// A version beside another or beside now: what the mix of each cohort is in both, and who sits in one of them alone.
struct VersionComparison {
    private struct Row {
        let cohort: Cohort
        let mix: (left: Int, right: Int)
        let size: (left: Int, right: Int)
        let onlyLeft: [PersonID]
        let onlyRight: [PersonID]
    }

    private let left: CompositionVersion
    private let right: CompositionVersion?
    private let term: LoadedTerm
    private let rows: [Row]

    /// - Parameters:
    ///   - right: what it is compared with; nil for now.
    ///   - scope: the cohorts that are compared, of those that both tell of; nil for all.
    init(_ left: CompositionVersion, _ right: CompositionVersion?, _ term: LoadedTerm, scope: Set<CohortID>?) {
        self.left = left
        self.right = right
        self.term = term
        let other = right?.composition ?? term.data.composition
        let (one, two) = (
            WorkingComposition(term.working.problem, left.composition), WorkingComposition(term.working.problem, other)
        )
        rows = term.data.programme.cohorts.enumerated().compactMap { place, cohort in
            let isTold = left.cohorts.contains(cohort.id) && (right?.cohorts.contains(cohort.id) ?? true)
            guard isTold, scope?.contains(cohort.id) ?? true else { return nil }
            let (first, second) = (Set(left.composition[cohort.id]), Set(other[cohort.id]))
            return Row(
                cohort: cohort, mix: (one.mix(place), two.mix(place)), size: (first.count, second.count),
                onlyLeft: first.subtracting(second).sorted(), onlyRight: second.subtracting(first).sorted())
        }
    }

    /// The comparison to read.
    func sheet(_ words: Words) -> Sheet {
        let names = (left: left.name, right: right?.name ?? words.versionNow)
        let table = SheetTable(
            columns: [
                .init(words.cohort), .init("\(words.seatsColumn): \(names.left)", isNumber: true),
                .init("\(words.seatsColumn): \(names.right)", isNumber: true),
                .init("\(words.energyColumn): \(names.left)", isNumber: true),
                .init("\(words.energyColumn): \(names.right)", isNumber: true),
            ],
            rows: rows.map { [$0.cohort.name, "\($0.size.left)", "\($0.size.right)", "\($0.mix.left)", "\($0.mix.right)"] })
        var blocks: [Sheet.Block] = [.table(table)]
        for row in rows where row.onlyLeft != row.onlyRight {
            let parts = [(names.left, row.onlyLeft), (names.right, row.onlyRight)].filter { !$0.1.isEmpty }
            blocks.append(.heading(row.cohort.name))
            blocks.append(.fields(parts.map { Sheet.Field(words.onlyInVersion($0.0), self.names($0.1)) }))
        }
        return Sheet(title: "\(names.left) – \(names.right)", subtitle: term.data.programme.name, blocks: blocks)
    }

    /// The same by ids.
    var json: JSONObject {
        [
            "left": .integer(left.number), "right": right.map { .integer($0.number) } ?? .null,
            "cohorts": .array(
                rows.map { row in
                    .object([
                        "id": .string(row.cohort.id.text), "mix": .array([.integer(row.mix.left), .integer(row.mix.right)]),
                        "members": .array([.integer(row.size.left), .integer(row.size.right)]),
                        "onlyLeft": .array(row.onlyLeft.map { .string($0.text) }),
                        "onlyRight": .array(row.onlyRight.map { .string($0.text) }),
                    ])
                }),
        ]
    }

    private func names(_ persons: [PersonID]) -> String {
        SwedishOrder.sorted(persons.map(term.name)) { $0 }.joined(separator: ", ")
    }
}
