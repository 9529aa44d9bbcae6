/// Finds the records that rows without an id mean: equal in all identity columns, the k-th such row being the k-th such record.
struct IdentityFinder<Schema: ImportSchema> {
    private let schema: Schema
    private let columns: [Schema.Column]
    private var waiting: [String: [String]] = [:]

    /// A finder among known records; those that the file names by id are not looked for.
    init(_ schema: Schema, columns: [Schema.Column], known: [Schema.Record], named: Set<String>) {
        self.schema = schema
        self.columns = columns
        let others = known.filter { !named.contains(schema.id(of: $0)) }
        for record in others.sorted(by: { Self.precedes(schema.id(of: $0), schema.id(of: $1)) }) {
            waiting[Self.key(columns.map { schema.text(of: record, $0) }), default: []].append(schema.id(of: record))
        }
        // The first is taken from the end.
        waiting = waiting.mapValues { $0.reversed() }
    }

    /// The id of the known record that a row means; nil where it means a new one.
    func id(for row: ImportRow<Schema.Column>) -> String? { waiting[key(of: row)]?.last }

    /// Lets no later row mean the record that this row means.
    mutating func take(for row: ImportRow<Schema.Column>) { _ = waiting[key(of: row)]?.popLast() }

    private func key(of row: ImportRow<Schema.Column>) -> String {
        Self.key(columns.map { row.line($0) ?? "" })
    }

    private static func key(_ texts: [String]) -> String {
        texts.map(TextFolding.fold).joined(separator: "\u{1F}")
    }

    /// Shorter ids come first, so that `p999999` comes before `p1000000`.
    private static func precedes(_ left: String, _ right: String) -> Bool {
        (left.utf8.count, left) < (right.utf8.count, right)
    }
}
