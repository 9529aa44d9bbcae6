extension Store {
    /// Erases a person for good, as the law gives everyone the right to: from all tables, from what could be undone, and from what is told
    /// of changes. What concerns others stays, and can still be undone.
    ///
    /// Seats become free. It is itself a change that cannot be undone; what had been undone before it cannot be done again. To take out a
    /// person who stands there by mistake is another thing: `Changes.remove`.
    /// - Returns: whether there was such a person.
    /// - Throws: `StoreError.busy`, `.readOnly`, `.cannotWrite`.
    @discardableResult
    public func erase(_ person: PersonID, at: Timestamp, who: String) throws -> Bool {
        let isErased = try write { database in
            guard let key = try database.int("SELECT key FROM person WHERE id = ?1", [.text(person.text)]) else { return (false, false) }
            // Nothing of it is to be kept for undo, so the log lets the writes pass.
            let number = try Self.begin(.erasePerson, at: at, who: who, .swapping, database)
            try ChangeLog.dropUndone(database)
            let log = LogScrub(database: database)
            try log.removeRows(of: key)
            try log.removeApart(person.text)
            try log.removeName(person.text)
            for (table, column) in try log.references() {
                try database.run("DELETE FROM \(table) WHERE \(column) = ?1", [.integer(key)])
            }
            try Self.removeApart(person.text, database)
            try database.run("DELETE FROM person WHERE key = ?1", [.integer(key)])
            try ChangeLog.close(database)
            try database.run("UPDATE change SET state = 'final' WHERE key = ?1", [.integer(number)])
            try log.finishEmpty()
            return (true, true)
        }
        if isErased { try foldLog() }
        return isErased
    }

    /// Folds the write-ahead log into the file, since it too holds old pages. It is best effort: another program may be reading them.
    func foldLog() throws {
        try withDatabase { _ = try $0.int("PRAGMA wal_checkpoint(TRUNCATE)") }
    }

    private static func removeApart(_ id: String, _ database: Database) throws {
        let revision = try ChangeLog.revision(database)
        let others = try database.statement("SELECT key, apart FROM person WHERE instr(apart, ?1) > 0").all([.text(JoinedText.join([id]))])
        {
            ($0.int(0), $0.text(1))
        }
        for (key, apart) in others {
            let parts = JoinedText.split(apart)
            guard parts.contains(id) else { continue }
            try database.run(
                "UPDATE person SET apart = ?2, version = ?3 WHERE key = ?1",
                [.integer(key), .text(JoinedText.join(parts.filter { $0 != id })), .integer(revision)])
        }
    }
}
