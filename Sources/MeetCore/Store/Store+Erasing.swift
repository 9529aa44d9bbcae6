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
        try !erase([person], at: at, who: who).isEmpty
    }

    /// Erases persons for good, at once: also those who were taken out, and whom only what is kept for undo still knows.
    ///
    /// Of how many took part, of which categories, and who came the numbers stay (`FormerCounts`), as far as no person could be known by them.
    /// - Parameter kind: what the log calls it; it says how many, and not whom. Nil for `.erasePerson`.
    @discardableResult
    public func erase(_ persons: Set<PersonID>, as kind: ChangeKind? = nil, at: Timestamp, who: String) throws -> Erasure {
        let erasure = try write { database in
            var eraser = try Eraser(database, kind ?? (persons.count == 1 ? .erasePerson : .erasePeople(persons.count)), at: at, who: who)
            try eraser.erase(persons)
            return (try eraser.finish(), !eraser.result.isEmpty)
        }
        return try wiped(erasure)
    }

    /// Wipes what an erasing has to be free of: writes the file anew without what is free in its pages, and empties the write-ahead log, which
    /// holds pages of before too.
    /// - Returns: whether that was possible: while another program is reading, it is not.
    @discardableResult
    func wipe() throws -> Bool {
        try withDatabase { database in
            isWipeLeft = try !Self.wipe(database)
            return !isWipeLeft
        }
    }

    /// Wipes what an erasing before had to leave, without waiting for anyone.
    static func wipeAtOnce(_ database: Database) throws -> Bool {
        guard try isWipePending(database) else { return true }
        let patience = try database.int("PRAGMA busy_timeout") ?? 0
        _ = try database.int("PRAGMA busy_timeout = 0")
        defer { _ = try? database.int("PRAGMA busy_timeout = \(patience)") }
        return try wipe(database)
    }

    /// `secure_delete` overwrites what is deleted, but where SQLite splits or joins pages a piece of a row may be left in the part of a page
    /// that is not used: so the whole file is written anew. The erasing itself is kept already: what cannot be done now is done later.
    private static func wipe(_ database: Database) throws -> Bool {
        guard try isWipePending(database) else { return true }
        do {
            try database.run("VACUUM")
            guard try database.int("PRAGMA wal_checkpoint(TRUNCATE)") == 0 else { return false }
            try database.run("UPDATE change_state SET wipe_pending = 0")
            return true
        } catch is DatabaseError {
            return false
        }
    }

    func wiped(_ erasure: Erasure) throws -> Erasure {
        var erasure = erasure
        if !erasure.isEmpty { erasure.isWiped = try wipe() }
        return erasure
    }

    private static func isWipePending(_ database: Database) throws -> Bool {
        try database.int("SELECT wipe_pending FROM change_state") == 1
    }
}
