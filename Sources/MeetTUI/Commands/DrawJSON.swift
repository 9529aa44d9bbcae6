import MeetCore

/// Draws as JSON.
enum DrawJSON {
    /// A draw in the list.
    static func summary(_ shown: ShownDraw) -> JSONObject {
        let record = shown.record
        let draw = record.draw
        var search: JSONObject = ["steps": .integer(draw.search.steps), "stopped": .bool(draw.search.wasStopped)]
        if let steps = draw.search.stepsAllowed { search["stepsAllowed"] = .integer(steps) }
        if let seconds = draw.search.secondsAllowed { search["secondsAllowed"] = .number(seconds) }
        return [
            "number": .integer(record.number), "at": .string(record.at.description), "who": .string(record.who),
            "version": .string(record.program), "undone": .bool(record.isUndone), "seed": seed(draw.seed),
            "selection": .string(draw.selection.rawValue), "search": .object(search),
            "cohorts": .array(draw.cohorts.map { .string($0.text) }),
            "score": CompositionJSON.score(draw.score), "roll": .string(draw.roll),
            "digest": draw.pool.isEmpty ? .null : .string(draw.pool),
            "samePool": shown.pool.map { .bool($0.isSame) } ?? .null,
            "sameResult": shown.again.map { .bool($0.differing.isEmpty) } ?? .null,
        ]
    }

    /// A draw with its pool and its lots.
    static func object(_ shown: ShownDraw, only: PersonID?) -> JSONObject {
        var object = summary(shown)
        if let pool = shown.pool {
            object["pool"] = .object([
                "digest": .string(pool.digest), "people": .integer(shown.record.draw.people), "added": ids(pool.added),
                "changed": ids(pool.changed), "removed": .integer(pool.gone), "rulesChanged": .bool(pool.rulesChanged),
                "sameKinds": pool.potsAgree.map { .bool($0) } ?? .null,
            ])
        }
        guard let again = shown.again else { return object }
        object["differing"] = ids(again.differing)
        let pots = again.pots.filter { pot in only.map { person in pot.lots.contains { $0.persons.contains(person) } } ?? true }
        object["pots"] = .array(
            pots.map { pot in
                .object([
                    "number": .integer(pot.number + 1), "seats": .integer(pot.seats),
                    "lots": .array(
                        pot.lots.map { lot in
                            var entry: JSONObject = ["people": ids(lot.persons), "lot": .string(lot.number)]
                            if let day = lot.registered { entry["registered"] = .string(day.description) }
                            entry["cohort"] = cohort(lot.stored)
                            if lot.cohort != lot.stored { entry["drawnAgain"] = cohort(lot.cohort) }
                            return .object(entry)
                        }),
                ])
            })
        return object
    }

    private static func ids(_ persons: [PersonID]) -> JSONValue { .array(persons.map { .string($0.text) }) }
    private static func cohort(_ id: CohortID?) -> JSONValue { id.map { .string($0.text) } ?? .null }
    /// A number, or its digits where numbers of JSON do not reach so far.
    private static func seed(_ seed: UInt64) -> JSONValue { Int(exactly: seed).map { .integer($0) } ?? .string(String(seed)) }
}
