import MeetCore

/// What `meet seat` tells, as JSON or as text.
struct SeatReport {
    let programme: Programme
    let cohorts: [Cohort]
    /// Those that were asked for and keep the tables that they have.
    let kept: [Cohort]
    let seatings: [CohortSeating]
    let wish: SeatWish
    let context: CommandContext

    private var words: Words { context.words }

    /// The tables that were found.
    func plan(_ results: [SeatingResult], seconds: Double?) -> String {
        guard context.isJSON else { return text(results) }
        var object: JSONObject = ["seed": .integer(Int(clamping: wish.seed))]
        if let seconds { object["seconds"] = .number((seconds * 100).rounded() / 100) }
        object["cohorts"] = .array(
            cohorts.indices.map { place in
                let (seating, result) = (seatings[place], results[place])
                let plan = seating.plan(result.tables)
                var entry: JSONObject = ["id": .string(cohorts[place].id.text)]
                for member in numbers(result).members { entry[member.key] = member.value }
                entry["sessions"] = .array(
                    plan.sessions.map { session in
                        .object([
                            "number": .integer(session),
                            "tables": .array(plan[session].map { .array($0.map { .string($0.text) }) }),
                        ])
                    })
                return .object(entry)
            })
        object["kept"] = .array(kept.map { .string($0.id.text) })
        return JSONText.pretty(.object(object))
    }

    private func numbers(_ result: SeatingResult) -> JSONObject {
        var object: JSONObject = [
            "repeats": .integer(result.score.repeats), "repeatsBound": .integer(result.bound.repeats),
            "tableMix": .integer(result.score.tableMix), "tableMixBound": .integer(result.bound.tableMix),
        ]
        if wish.again != nil { object["moved"] = .integer(result.score.moved) }
        return object
    }

    private func text(_ results: [SeatingResult]) -> String {
        var columns: [SheetTable.Column] = [
            .init(Phrase(words.identifier), .key), .init(words.cohort), .init(words.tables), .init(words.repeats, isNumber: true),
            .init(words.leastPossible, isNumber: true), .init(words.tableMix, isNumber: true), .init(words.leastPossible, isNumber: true),
        ]
        if wish.again != nil { columns.append(.init(words.movedSeats, isNumber: true)) }
        let rows = cohorts.indices.map { place in
            let (score, bound) = (results[place].score, results[place].bound)
            let sizes = seatings[place].problem.sessions.first?.sizes ?? []
            var row = [
                cohorts[place].id.text, cohorts[place].name, TableText.sizes(sizes), "\(score.repeats)", "\(bound.repeats)",
                "\(score.tableMix)", "\(bound.tableMix)",
            ]
            if wish.again != nil { row.append("\(score.moved)") }
            return row
        }
        return context.text(
            Sheet(title: programme.name, blocks: [.table(SheetTable(columns: columns, rows: rows)), .paragraph(legend)]))
    }

    private var legend: String { wish.again == nil ? words.tablesLegend : words.tablesLegend + " " + words.againLegend }

    /// The numbers of several plans for each cohort.
    func fronts(_ fronts: [SeatingFront]) -> String {
        if context.isJSON {
            let entries = cohorts.indices.map { place in
                JSONValue.object([
                    "id": .string(cohorts[place].id.text),
                    "plans": .array(fronts[place].plans.map { .object(numbers($0)) }),
                ])
            }
            return JSONText.pretty(.object(["cohorts": .array(entries)]))
        }
        let rows = cohorts.indices.flatMap { place in
            fronts[place].plans.map { plan in
                [cohorts[place].id.text, cohorts[place].name, "\(plan.score.repeats)", "\(plan.score.tableMix)"]
            }
        }
        let table = SheetTable(
            columns: [
                .init(Phrase(words.identifier), .key), .init(words.cohort), .init(words.repeats, isNumber: true),
                .init(words.tableMix, isNumber: true),
            ], rows: rows)
        return context.text(
            Sheet(title: programme.name, blocks: [.table(table), .paragraph(words.tablesLegend + "\n" + words.plansAdvice)]))
    }

    /// What each size of tables would mean for each cohort.
    func advice() -> String {
        let advice = seatings.map { TableAdvice.advice(people: $0.people.count, sessions: programme.sessionsPerCohort) }
        if context.isJSON {
            let entries = cohorts.indices.map { place in
                JSONValue.object([
                    "id": .string(cohorts[place].id.text),
                    "tableSizes": .array(
                        advice[place].map { line in
                            .object([
                                "tableSize": .integer(line.tableSize), "tables": .array(line.sizes.map(JSONValue.integer)),
                                "repeats": .integer(line.repeats), "repeatsBound": .integer(line.repeatsBound),
                                "pairsMet": .integer(line.pairsMet), "pairs": .integer(line.pairs), "fewestMet": .integer(line.fewestMet),
                            ])
                        }),
                ])
            }
            return JSONText.pretty(.object(["cohorts": .array(entries)]))
        }
        let rows = cohorts.indices.flatMap { place in
            advice[place].map { line in
                [
                    cohorts[place].id.text, "\(line.tableSize)", TableText.sizes(line.sizes), "\(line.repeats)", "\(line.repeatsBound)",
                    words.percent(TableText.percent(line.pairsMet, of: line.pairs)), "\(line.fewestMet)",
                ]
            }
        }
        let table = SheetTable(
            columns: [
                .init(Phrase(words.identifier), .key), .init(words.tableSize, isNumber: true), .init(words.tables),
                .init(words.repeats, isNumber: true),
                .init(words.leastPossible, isNumber: true), .init(words.pairsWhoMeet, isNumber: true),
                .init(words.fewestMet, isNumber: true),
            ], rows: rows)
        return context.text(Sheet(title: programme.name, blocks: [.table(table), .paragraph(words.tableAdviceLegend)]))
    }
}
