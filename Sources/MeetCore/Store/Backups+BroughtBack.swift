extension Backups {
    /// What of a database is asked of the other.
    private struct Side {
        /// A change by what stays of it for ever.
        struct Change: Hashable {
            let number: Int
            let at: String
            let who: String
            let code: String
        }

        var people: [String: (hasBackground: Bool, hasConsent: Bool)] = [:]
        var changes: [(change: Change, detail: [String])] = []

        init(_ database: Database) throws {
            try database.statement("SELECT id, axis_values <> '', consent <> '' FROM person").forEach { row in
                people[row.text(0)] = (row.int(1) != 0, row.int(2) != 0)
            }
            changes = try database.statement("SELECT key, at, who, kind, detail FROM change ORDER BY key").all { row in
                (Change(number: row.int(0), at: row.text(1), who: row.text(2), code: row.text(3)), JoinedText.split(row.text(4)))
            }
        }
    }

    /// Whom restoring a backup would bring back: what it holds, compared with the database that is there and what its log tells.
    ///
    /// Nil where there is no database, or none that can be read: then nobody knows who was erased since.
    /// - Throws: `StoreError` where the backup cannot be read.
    public func broughtBack(by source: RestoreSource, busyTimeout: Int = Store.usualBusyTimeout) throws -> BroughtBack? {
        guard let here = try? QuietReading.read(StoreFile.real(database), busyTimeout: busyTimeout, { try Side($0) }) else { return nil }
        let there: Side
        do {
            switch source {
            case .file(let path):
                try StoreFile.check(path, known: Migration.newest)
                there = try QuietReading.read(path, busyTimeout: busyTimeout) { try Side($0) }
            case .bytes(let bytes, _):
                let database = try Database.inMemory(bytes)
                defer { database.close() }
                there = try Side(database)
            }
        } catch let error as DatabaseError {
            throw StoreError(error, path: source.name)
        }
        return Self.compared(here, there)
    }

    private static func compared(_ here: Side, _ there: Side) -> BroughtBack {
        var back = BroughtBack()
        let common = Set(there.changes.map(\.change))
        let since = here.changes.filter { !common.contains($0.change) }
        var takenOut: Set<String> = []
        for (change, detail) in since {
            switch ChangeKind(code: change.code, detail: detail) {
            case .erasePerson: back.erased += 1
            case .erasePeople(let count): back.erased += count
            case .eraseDue(let people, let parts):
                back.erased += people
                back.parts += parts
            case .removePerson(let person): takenOut.insert(person.text)
            default: break
            }
        }
        let (first, last) = (here.changes.first?.change.number ?? 0, there.changes.last?.change.number ?? 0)
        back.isLogWhole = first <= last + 1
        if back.erased > 0 || !back.isLogWhole {
            back.persons = there.people.keys.filter { here.people[$0] == nil && !takenOut.contains($0) }.sorted().map { PersonID($0) }
        }
        // Where nothing was done here since, nothing was taken away.
        guard !since.isEmpty else { return back }
        back.backgrounds = there.people.filter { id, person in
            guard person.hasBackground, let now = here.people[id], !now.hasBackground else { return false }
            return !now.hasConsent || back.parts > 0
        }.keys.sorted().map { PersonID($0) }
        return back
    }
}
