extension Store {
    /// Makes one change: all that `body` writes is kept together, and taken back together by one undo.
    ///
    /// What was undone before can then no longer be done again. Where nothing came to differ, no change is recorded; but a draw is kept.
    /// - Parameters:
    ///   - kind: what is being done, for the log and for "undo …".
    ///   - at: now.
    ///   - who: who does it.
    ///   - body: writes through the `Changes` that it is given, which end with it. When it throws, nothing is kept.
    /// - Throws: what `body` throws; `StoreError.busy` when another program kept the database too long, `.readOnly`, `.cannotWrite`.
    @discardableResult
    public func perform<T>(_ kind: ChangeKind, at: Timestamp, who: String, _ body: (Changes) throws -> T) throws -> T {
        var hasForgotten = false
        defer { if hasForgotten { _ = try? wipe() } }
        return try write { database in
            let number = try Self.begin(kind, at: at, who: who, .recording, database)
            let changes = Changes(database, revision: try ChangeLog.revision(database))
            let result = try body(changes)
            hasForgotten = changes.hasForgotten
            try ChangeLog.close(database)
            let rows = try database.int("SELECT count(*) FROM change_row WHERE change = ?1", [.integer(number)]) ?? 0
            guard rows > 0 else {
                // A draw that gave what was there already is told of, and leaves nothing to undo.
                if changes.hasDraw { try database.run("UPDATE change SET state = 'final' WHERE key = ?1", [.integer(number)]) }
                return (result, changes.hasDraw)
            }
            try database.run("UPDATE change SET row_count = ?2 WHERE key = ?1", [.integer(number), .integer(rows)])
            try StampKeeper(database: database).follow(change: number, at: at)
            try ChangeLog.dropUndone(database)
            try ChangeLog.prune(database)
            return (result, true)
        }
    }

    /// Notes that something was done that changes nothing of the data, such as that a list was written. Nothing that was undone is lost by it,
    /// and nobody reads anything anew.
    public func note(_ kind: ChangeKind, at: Timestamp, who: String) throws {
        try write { database in
            let (code, detail) = kind.stored
            try database.run(
                """
                INSERT INTO change (key, at, who, kind, detail, state)
                VALUES ((SELECT coalesce(max(key), 0) + 1 FROM change), ?1, ?2, ?3, ?4, 'final')
                """, [.text(at.description), .text(who), .text(code), .text(JoinedText.join(detail))])
            return ((), true)
        }
    }

    /// Takes the last change back.
    /// - Parameter expected: the number of the change that is meant; nil for whichever is the last.
    /// - Returns: the change; nil where none can be undone.
    /// - Throws: `StoreError.otherChangeSince` where the last change is another; nothing is undone then.
    @discardableResult
    public func undo(at: Timestamp, who: String, expected: Int? = nil) throws -> ChangeRecord? {
        try turn(Self.undoable, forward: false, at: at, who: who, expected: expected)
    }

    /// Makes the change again that was taken back last.
    /// - Parameter expected: the number of the change that is meant; nil for whichever was taken back last.
    /// - Returns: the change; nil where none was undone, or another was made since.
    /// - Throws: `StoreError.otherChangeSince` where the last one taken back is another; nothing is done then.
    @discardableResult
    public func redo(at: Timestamp, who: String, expected: Int? = nil) throws -> ChangeRecord? {
        try turn(Self.redoable, forward: true, at: at, who: who, expected: expected)
            ?? unmakeTakeBack(at: at, who: who, expected: expected)
    }

    /// The change that `undo` would take back; nil where there is none.
    public func nextUndo() throws -> ChangeRecord? {
        try withDatabase { try $0.statement(Self.undoable).first { try ChangeRecord($0) } }
    }

    /// The change that `redo` would make again; nil where there is none.
    /// - Parameter who: who would redo it: what was taken back among changes of others, only who did that does again.
    public func nextRedo(by who: String = "") throws -> ChangeRecord? {
        try withDatabase { database in
            try database.statement(Self.redoable).first { try ChangeRecord($0) } ?? lastTakenBack(by: who, database)?.of
        }
    }

    /// What was done, the newest first.
    /// - Parameter limit: how many at the most.
    public func history(limit: Int = 200) throws -> [ChangeRecord] {
        try withDatabase { database in
            try database.statement("SELECT \(ChangeRecord.columns) FROM change ORDER BY key DESC LIMIT ?1").all([.integer(limit)]) {
                try ChangeRecord($0)
            }
        }
    }

    /// Makes all changes final, and removes from the file every trace of what was before them: also what things of the programme were called
    /// that are called otherwise now. What was done, when and by whom stays.
    ///
    /// For texts that spoke of somebody and were changed by hand: else one undo would bring them back.
    /// - Returns: how many changes could be undone or done again, as `records`, and whether no old page of the file is left.
    @discardableResult
    public func forgetHistory(at: Timestamp, who: String) throws -> Erasure {
        var erasure = try write { database in
            var erasure = Erasure()
            erasure.records = try Self.undoableCount(database)
            _ = try Self.begin(.forgetHistory, at: at, who: who, .recording, database)
            try ChangeLog.close(database)
            try ChangeLog.forget(database)
            try LogScrub(database: database).removeFormerNames()
            try StampKeeper(database: database).refresh(nil, at: at)
            try database.run("UPDATE change_state SET wipe_pending = 1")
            return (erasure, true)
        }
        erasure.isWiped = try wipe()
        return erasure
    }

    /// How many changes can be undone, or done again.
    public func undoableCount() throws -> Int { try withDatabase { try Self.undoableCount($0) } }

    private static func undoableCount(_ database: Database) throws -> Int {
        try database.int("SELECT count(*) FROM change WHERE state IN ('done', 'undone')") ?? 0
    }

    // MARK: Parts

    private static let undoable = "SELECT \(ChangeRecord.columns) FROM change WHERE state = 'done' ORDER BY key DESC LIMIT 1"
    private static let redoable = "SELECT \(ChangeRecord.columns) FROM change WHERE state = 'undone' ORDER BY key LIMIT 1"

    private func turn(_ next: String, forward: Bool, at: Timestamp, who: String, expected: Int? = nil) throws -> ChangeRecord? {
        try write { database in
            guard let record: ChangeRecord = try database.statement(next).first([], { try ChangeRecord($0) }) else { return (nil, false) }
            if let expected, record.number != expected { throw StoreError.otherChangeSince }
            let revision = try ChangeLog.revision(database) + 1
            try ChangeLog.swap(record.number, forward: forward, revision: revision, database)
            try StampKeeper(database: database).follow(change: record.number, at: at)
            try database.run(
                "UPDATE change SET state = ?2, turned_at = ?3, turned_by = ?4 WHERE key = ?1",
                [.integer(record.number), .text(forward ? "done" : "undone"), .text(at.description), .text(who)])
            return (record, true)
        }
    }

    static func begin(_ kind: ChangeKind, at: Timestamp, who: String, _ mode: ChangeLog.Mode, _ database: Database) throws -> Int {
        let (code, detail) = kind.stored
        let number = (try database.int("SELECT max(key) FROM change") ?? 0) + 1
        try database.run(
            "INSERT INTO change (key, at, who, kind, detail, state) VALUES (?1, ?2, ?3, ?4, ?5, 'done')",
            [.integer(number), .text(at.description), .text(who), .text(code), .text(JoinedText.join(detail))])
        try ChangeLog.open(number, mode: mode, revision: try ChangeLog.revision(database) + 1, database)
        return number
    }

    /// Runs `body` with the writer's lock, from its start.
    /// - Parameter body: gives its result, and whether anything is to be kept.
    func write<T>(_ body: (Database) throws -> (result: T, keep: Bool)) throws -> T {
        guard !isReadOnly else { throw StoreError.readOnly }
        return try withDatabase { database in
            guard !database.isInTransaction else { throw StoreError.failed(details: "a change within a change") }
            let result = try database.revocable(.immediate) {
                try refuseReplaced()
                return try body(database)
            }
            if isWipeLeft { isWipeLeft = try !Self.wipeAtOnce(database) }
            return result
        }
    }
}
