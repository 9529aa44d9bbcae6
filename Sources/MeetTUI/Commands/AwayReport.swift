import MeetCore

/// Members who have been away often: whom a call may bring back.
struct AwayReport {
    private struct Row {
        let person: Person
        let cohort: Cohort
        let times: Int
    }

    private let rows: [Row]

    init(_ term: LoadedTerm, _ cohorts: [Cohort], _ attendance: [CohortID: CohortAttendance], atLeast: Int, today: CivilDate) {
        rows = cohorts.flatMap { cohort -> [Row] in
            let away = attendance[cohort.id]?.timesAway(from: cohort, dates: term.dates[cohort.id] ?? [], today: today) ?? [:]
            let often = term.data.composition[cohort.id].compactMap { id -> Row? in
                guard let times = away[id], times >= atLeast, let place = term.working.problem.index(of: id) else { return nil }
                return Row(person: term.data.people[place], cohort: cohort, times: times)
            }
            return SwedishOrder.sorted(often) { $0.person.shownName }
        }
    }

    var isEmpty: Bool { rows.isEmpty }

    /// The list to read.
    func sheet(_ words: Words) -> Sheet {
        let table = SheetTable(
            columns: [
                .init(Phrase(words.identifier), .key), .init(words.name), .init(words.cohort), .init(words.away, isNumber: true),
                .init(words.contact),
            ],
            rows: rows.map { row in
                [row.person.id.text, row.person.shownName, row.cohort.name, "\(row.times)", row.person.listedContact]
            })
        return Sheet(title: words.oftenAwayTitle, blocks: [.table(table)])
    }

    /// The same by ids.
    var json: JSONObject {
        [
            "away": .array(
                rows.map { row in
                    .object([
                        "person": .string(row.person.id.text), "cohort": .string(row.cohort.id.text), "times": .integer(row.times),
                    ])
                })
        ]
    }
}
