import MeetCore

/// What an import would do, row by row, as the preview on the screen shows it.
struct ImportRows {
    private let plan: ImportPlan
    private let known: [PersonID: Person]

    init(_ plan: ImportPlan, _ known: [Person]) {
        self.plan = plan
        self.known = Dictionary(known.map { ($0.id, $0) }) { first, _ in first }
    }

    /// The rows with what becomes of each, the columns that are left out, and who is probably there already.
    func add(to object: inout JSONObject) {
        let columns = Set(plan.mapping.columns.compactMap { $0 })
        object["rows"] = .array(
            plan.rows.map { row in
                var entry: JSONObject = ["line": .integer(row.line), "fate": .string("\(row.fate)")]
                guard let id = row.id else { return .object(entry) }
                entry["id"] = .string(id.text)
                switch row.fate {
                case .new: entry["name"] = .string(plan.result.created[row.place].shownName)
                case .changed:
                    let (person, former) = (plan.result.updated[row.place], known[id])
                    entry["name"] = .string(person.shownName)
                    let changed = columns.filter { column in
                        former.map { PersonEntry.field(column, of: $0) != PersonEntry.field(column, of: person) } ?? false
                    }
                    entry["changes"] = .array(changed.map(\.key).sorted().map { .string($0) })
                case .unchanged, .rejected: entry["name"] = known[id].map { .string($0.shownName) } ?? .null
                }
                return .object(entry)
            })
        object["columns"] = .array(
            plan.mapping.headers.enumerated().map { place, header in
                .object(["header": .string(header), "column": plan.mapping[place].map { .string($0.key) } ?? .null])
            })
        object["likely"] = .array(
            plan.likely.map { likely in
                .object([
                    "line": .integer(likely.line), "name": .string(likely.person.shownName), "same": .string(likely.other.id.text),
                    "chosen": .bool(plan.choices[likely.line] != nil),
                ])
            })
    }
}
