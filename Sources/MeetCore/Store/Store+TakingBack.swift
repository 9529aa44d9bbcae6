internal import CSQLite

// Undo for one who works beside others: one's own last change, and not whatever came last.
extension Store {
    /// The change that an undo of `who` means: the last change of all where it is theirs, else their own last one among those of others;
    /// where they have none, the last change of another. Nil where nothing can be undone.
    public func nextUndo(by who: String) throws -> UndoChoice? {
        try withDatabase { database in
            var takenBack: Set<Int> = []
            var last: ChangeRecord?
            var own: ChangeRecord?
            let records = try database.statement("SELECT \(ChangeRecord.columns) FROM change WHERE state = 'done' ORDER BY key DESC").all {
                try ChangeRecord($0)
            }
            for record in records {
                last = last ?? record
                if case .takeBack(let number, _) = record.kind {
                    takenBack.insert(number)
                } else if record.who == who, !takenBack.contains(record.number) {
                    own = record
                    break
                }
            }
            if let own { return UndoChoice(record: own, isLast: own.number == last?.number) }
            // To take back what took something back is to do it again, which is another key.
            guard let last, last.who != who else { return nil }
            return UndoChoice(record: last, isLast: true)
        }
    }

    /// Takes back what was chosen: the last change of all by stepping back, one among those of others by itself.
    ///
    /// - Returns: the change; nil where there is nothing any more.
    /// - Throws: as `undo` and `takeBack` do; nothing is taken back then.
    @discardableResult
    public func undo(_ choice: UndoChoice, at: Timestamp, who: String) throws -> ChangeRecord? {
        let number = choice.record.number
        return choice.isLast ? try undo(at: at, who: who, expected: number) : try takeBack(number, at: at, who: who)
    }

    /// What can be taken back, if that is meant, where another built on the last change of `who`: the last change of all, where another made it.
    public func lastOfAnother(than who: String) throws -> ChangeRecord? {
        guard let last = try nextUndo(), last.who != who else { return nil }
        return last
    }

    /// Takes back one change though others were made after it, which stay: a change of its own, which brings back the rows of that one.
    ///
    /// - Parameter number: of a change that holds.
    /// - Returns: the change that was taken back.
    /// - Throws: `StoreError.builtUpon` where a later change wrote the same rows, or needs them: nothing is taken back then.
    ///   `StoreError.otherChangeSince` where it does not hold any more.
    @discardableResult
    public func takeBack(_ number: Int, at: Timestamp, who: String) throws -> ChangeRecord {
        try write { database in
            let find = "SELECT \(ChangeRecord.columns) FROM change WHERE state = 'done' AND key = ?1"
            guard let record = try database.statement(find).first([.integer(number)], { try ChangeRecord($0) }) else {
                throw StoreError.otherChangeSince
            }
            if let later = try Self.laterNamer(of: number, database) ?? Self.laterWriter(of: number, database) {
                throw StoreError.builtUpon(later)
            }
            let made = try Self.begin(.takeBack(number, record.kind), at: at, who: who, .recording, database)
            do {
                try ChangeLog.revert(number, revision: try ChangeLog.revision(database), database)
            } catch let error as DatabaseError where error.primaryCode == SQLITE_CONSTRAINT {
                // Something made later hangs on it, as a seat does on a person.
                throw StoreError.builtUpon(nil)
            }
            try ChangeLog.close(database)
            try database.run(
                "UPDATE change SET row_count = (SELECT count(*) FROM change_row WHERE change = ?1) WHERE key = ?1", [.integer(made)])
            try StampKeeper(database: database).follow(change: made, at: at)
            try ChangeLog.dropUndone(database)
            try ChangeLog.prune(database)
            return (record, true)
        }
    }

    /// The last change, where it took back one of `who`, and is theirs: what `redo` would do again.
    func lastTakenBack(by who: String, _ database: Database) throws -> (record: ChangeRecord, of: ChangeRecord)? {
        let last = "SELECT \(ChangeRecord.columns) FROM change WHERE state = 'done' ORDER BY key DESC LIMIT 1"
        guard let record = try database.statement(last).first([], { try ChangeRecord($0) }), record.who == who,
            case .takeBack(let number, _) = record.kind,
            let former = try database.statement("SELECT \(ChangeRecord.columns) FROM change WHERE key = ?1").first(
                [.integer(number)], { try ChangeRecord($0) })
        else { return nil }
        return (record, former)
    }

    /// The later change for which one cannot be taken back alone, as far as that is known beforehand; nil where there is none.
    public func laterBuilder(upon number: Int) throws -> ChangeRecord? {
        try withDatabase { try Self.laterNamer(of: number, $0) ?? Self.laterWriter(of: number, $0) }
    }

    /// Does again what was taken back last, where nobody changed anything since.
    func unmakeTakeBack(at: Timestamp, who: String, expected: Int? = nil) throws -> ChangeRecord? {
        try write { database in
            guard let (record, former) = try lastTakenBack(by: who, database) else { return (nil, false) }
            if let expected, former.number != expected { throw StoreError.otherChangeSince }
            try ChangeLog.swap(record.number, forward: false, revision: try ChangeLog.revision(database) + 1, database)
            try StampKeeper(database: database).follow(change: record.number, at: at)
            try database.run("DELETE FROM change_row WHERE change = ?1", [.integer(record.number)])
            try database.run(
                "UPDATE change SET state = 'dropped', turned_at = ?2, turned_by = ?3 WHERE key = ?1",
                [.integer(record.number), .text(at.description), .text(who)])
            return (former, true)
        }
    }

    /// Tables whose things others name by their ids in texts, which no foreign key holds: a leader of a cohort, a category of a person.
    private static let named: Set<String> = [
        "programme", "slot", "axis", "category", "leader", "session_plan", "days_off", "required_venue", "cohort", "venue",
    ]
    /// Those in which persons name them.
    private static let naming: Set<String> = ["person"]

    /// The last change after one that may name what it made, or made what it names; nil where there is none.
    private static func laterNamer(of number: Int, _ database: Database) throws -> ChangeRecord? {
        let own = Set(
            try database.statement("SELECT DISTINCT table_name FROM change_row WHERE change = ?1").all([.integer(number)]) { $0.text(0) })
        let wanted = own.isDisjoint(with: named) ? (own.isDisjoint(with: naming) ? [] : named) : named.union(naming)
        guard !wanted.isEmpty else { return nil }
        var writer: Int?
        try database.statement(
            """
            SELECT DISTINCT change, table_name FROM change_row JOIN change ON change.key = change_row.change
            WHERE change > ?1 AND state = 'done'
            """
        ).forEach([.integer(number)]) { row in
            if wanted.contains(row.text(1)) { writer = max(writer ?? 0, row.int(0)) }
        }
        return try record(writer, database)
    }

    private static func record(_ number: Int?, _ database: Database) throws -> ChangeRecord? {
        guard let number else { return nil }
        return try database.statement("SELECT \(ChangeRecord.columns) FROM change WHERE key = ?1").first([.integer(number)]) {
            try ChangeRecord($0)
        }
    }

    /// The last change after one that left a row of it otherwise than it had; nil where all its rows are as it left them.
    private static func laterWriter(of number: Int, _ database: Database) throws -> ChangeRecord? {
        struct Row: Hashable {
            let table: String
            let key: Int
        }
        let own = Set(
            try database.statement("SELECT table_name, row_key FROM change_row WHERE change = ?1").all([.integer(number)]) {
                Row(table: $0.text(0), key: $0.int(1))
            })
        // What the first later write of a row found is what the change had made of it.
        var left: [Row: (image: String?, writer: Int)] = [:]
        try database.statement(
            """
            SELECT table_name, row_key, image, change FROM change_row JOIN change ON change.key = change_row.change
            WHERE change > ?1 AND state = 'done' ORDER BY sequence
            """
        ).forEach([.integer(number)]) { line in
            let row = Row(table: line.text(0), key: line.int(1))
            guard own.contains(row) else { return }
            left[row] = (left[row].map(\.image) ?? line.optionalText(2), line.int(3))
        }
        var layouts: [String: String] = [:]
        var writer: Int?
        for (row, then) in left {
            let select = try layouts[row.table] ?? TableLayout(row.table, in: database).select
            layouts[row.table] = select
            if try database.text(select, [.integer(row.key)]) != then.image { writer = max(writer ?? 0, then.writer) }
        }
        return try record(writer, database)
    }
}
