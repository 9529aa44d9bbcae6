/// Which stretches of the change log are of which persons.
///
/// A row of `person` has a key, and the key of one who was taken out may be given to another later. So a person's part of the log is all that
/// was written of the key from when the person came until the next one did: also of persons who were taken out, and whom only what is kept
/// for undo still knows.
struct PersonLives {
    private var spans: [Int: [ClosedRange<Int>]] = [:]
    /// The keys of those of them who are there.
    private(set) var present: Set<Int> = []

    /// The ids of those of whom anything is known.
    private(set) var found: Set<String> = []

    /// Whether nothing at all is known of them.
    var isEmpty: Bool { spans.isEmpty && present.isEmpty }

    /// The lives of persons.
    init(of ids: Set<String>, in database: Database) throws {
        guard let place = try TableLayout("person", in: database).columns.firstIndex(of: "id") else { return }
        var idOfKey: [Int: String] = [:]
        try database.statement("SELECT key, id FROM person").forEach { row in
            if ids.contains(row.text(1)) {
                present.insert(row.int(0))
                found.insert(row.text(1))
            }
            idOfKey[row.int(0)] = row.text(1)
        }
        var key: Int?
        var first = Int.min
        var id: String?
        func end(before next: Int?) {
            guard let key else { return }
            // The last life of a key is of who is there now.
            guard let own = next == nil ? idOfKey[key] ?? id : id, ids.contains(own) else { return }
            found.insert(own)
            spans[key, default: []].append(first...(next.map { $0 - 1 } ?? Int.max))
        }
        try database.statement(
            "SELECT row_key, sequence, image FROM change_row WHERE table_name = 'person' ORDER BY row_key, sequence"
        ).forEach { row in
            if row.int(0) != key {
                end(before: nil)
                (key, first, id) = (row.int(0), Int.min, nil)
            } else if row.isNull(2) {
                end(before: row.int(1))
                (first, id) = (row.int(1), nil)
            }
            if row.isNull(2) {
                first = row.int(1)
            } else if id == nil {
                // Only the id is wanted, and an image may be long; all of one life have the same.
                guard let values = RowImage.values(row.text(2)), values.indices.contains(place), case .text(let text) = values[place] else {
                    return
                }
                id = text
            }
        }
        end(before: nil)
        for key in present where spans[key] == nil { spans[key] = [Int.min...Int.max] }
    }

    /// Whether a write of the log, by its sequence, of a row of a key is of them.
    func has(_ key: Int?, at sequence: Int) -> Bool {
        guard let key, let own = spans[key] else { return false }
        return own.contains { $0.contains(sequence) }
    }
}
