import MeetCore

/// What is due to go, as JSON.
enum DueJSON {
    static func object(_ due: DueData, records: [Retention.Kind: Int], _ data: TermData) -> JSONObject {
        var times = JSONObject()
        for kind in Retention.Kind.allCases { if let months = data.programme.retention[kind] { times[kind.rawValue] = .integer(months) } }
        var old = JSONObject()
        for kind in Retention.Kind.allCases {
            guard let day = due.records[kind] else { continue }
            old[kind.rawValue] = .object(["count": .integer(records[kind] ?? 0), "before": .string(day.description)])
        }
        return [
            "months": .object(times),
            "due": .array(
                due.items.map {
                    .object([
                        "person": .string($0.person.text), "kind": .string($0.kind.rawValue), "since": .string($0.since.description),
                        "from": .string($0.from.description),
                    ])
                }), "records": .object(old),
            "consents": .array(
                due.consents.map { .object(["person": .string($0.person.text), "why": .string($0.doubt.rawValue)]) }),
        ]
    }
}
