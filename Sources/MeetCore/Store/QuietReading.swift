internal import CSQLite

/// Reads a database without a trace: no file is made or changed beside it, also where the log of a writer that lives, or died, must be read too.
///
/// - A file without a log is read as one that nobody writes. A writer that comes meanwhile begins a log; then what was read counts for
///   nothing, and is read once more.
/// - A log with its index (`-shm`) is read through the index of the writer, which SQLite opens for reading; where the writer died, SQLite makes
///   an index in memory.
/// - A log without an index belongs to nobody that lives, and SQLite makes its index in memory too.
///
/// Left to itself, SQLite makes both files when a database is opened for reading, and leaves them.
enum QuietReading {
    /// More often than any writer comes between.
    private static let attempts = 20

    /// What `body` reads, as of one moment where it reads in a transaction.
    ///
    /// - Parameters:
    ///   - path: of the database.
    ///   - body: may be called again, where a writer came between; it must do nothing but read.
    /// - Throws: `DatabaseError`, busy where writers came between each time; and what `body` throws.
    static func read<Result>(_ path: String, busyTimeout: Int, _ body: (Database) throws -> Result) throws -> Result {
        let path = StoreFile.real(path)
        for _ in 0..<attempts {
            let before = FileSight(path)
            guard !before.hasJournal else {
                throw DatabaseError(code: meet_sqlite3_readonly_rollback, message: "a journal is to be rolled back", context: "read")
            }
            let access = before.access
            do {
                let database = try Database(path: path, access: access, busyTimeout: busyTimeout)
                defer { database.close() }
                let result = try body(database)
                if access == .readOnly || FileSight(path) == before { return result }
            } catch {
                // Half of one state and half of another may look damaged; so does a log that was there and is gone.
                guard FileSight(path) != before else { throw error }
            }
        }
        throw DatabaseError(code: SQLITE_BUSY, message: "written again and again", context: "read")
    }
}
