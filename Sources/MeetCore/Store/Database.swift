internal import CSQLite

/// One connection to SQLite: opened in one way, with its statements kept prepared.
///
/// It knows nothing of programmes and people. It is not for two threads at once; `Store` holds a lock round it.
final class Database {
    /// How a file is opened.
    enum Access: Hashable, Sendable {
        /// Reading and writing; the file must exist.
        case readWrite
        /// Reading, while others may write: their log is read through its index, and neither is made or changed. See `QuietReading`.
        case readOnly
        /// Reading of a file that nobody has open, with the log of a writer that died; its index is made in memory.
        case alone
        /// Reading of a file that nobody writes, without locks and without files beside it; what only the write-ahead log holds is not seen.
        case frozen
        /// Writing of a new file that nobody else knows of.
        case draft
        /// A database in memory.
        case memory
    }

    /// How a transaction begins.
    enum Transaction: String, Sendable {
        /// Takes a lock with the first statement: for reading several things at one moment.
        case deferred = "BEGIN"
        /// Takes the writer's lock at once, so that what is read before a write is still true at the write.
        case immediate = "BEGIN IMMEDIATE"
    }

    private var handle: OpaquePointer?
    /// The same, for the parts of this type in other files.
    let connection: OpaquePointer
    private var cache: [String: [Statement]] = [:]

    /// Opens a file and sets what every connection must have set.
    ///
    /// - Parameters:
    ///   - path: of a file that exists.
    ///   - busyTimeout: how many milliseconds to wait for another connection.
    init(path: String, access: Access, busyTimeout: Int) throws {
        let flags: Int32
        switch access {
        case .readWrite: flags = SQLITE_OPEN_READWRITE
        case .readOnly, .alone, .frozen: flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
        case .draft: flags = SQLITE_OPEN_READWRITE
        case .memory: flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY
        }
        let name: String
        switch access {
        case .readWrite, .draft: name = Self.plainPath(path)
        case .readOnly: name = Self.address(path, "readonly_shm=1")
        // No locks: there is nobody to agree with.
        case .alone: name = Self.address(path, "vfs=unix-none")
        case .frozen: name = Self.address(path, "immutable=1")
        case .memory: name = path
        }
        var opened: OpaquePointer?
        let code = sqlite3_open_v2(name, &opened, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
        guard let opened, code == SQLITE_OK else {
            let message = opened.map { String(cString: sqlite3_errmsg($0)) } ?? "out of memory"
            sqlite3_close_v2(opened)
            throw DatabaseError(code: code, message: message, context: "open")
        }
        handle = opened
        connection = opened
        do {
            try configure(access: access, busyTimeout: busyTimeout)
        } catch {
            close()
            throw error
        }
    }

    deinit { close() }

    /// Ends all statements and the connection; again is no harm.
    /// - Returns: how many statements were open that the connection did not know of; 0 unless there is a mistake.
    @discardableResult
    func close() -> Int {
        guard let handle else { return 0 }
        for statement in cache.values.joined() { statement.end() }
        cache = [:]
        var left = 0
        while let statement = sqlite3_next_stmt(handle, nil) {
            sqlite3_finalize(statement)
            left += 1
        }
        sqlite3_close_v2(handle)
        self.handle = nil
        return left
    }

    /// A statement, kept prepared; one that is being read is not handed out twice.
    func statement(_ sql: String) throws -> Statement {
        guard handle != nil else { throw DatabaseError(code: SQLITE_MISUSE, message: "closed", context: sql) }
        if let free = cache[sql]?.first(where: { !$0.isBusy }) { return free }
        let made = try Statement(sql, on: connection)
        cache[sql, default: []].append(made)
        return made
    }

    /// Runs one statement that gives no rows.
    /// - Returns: how many rows it wrote, without those that triggers wrote.
    @discardableResult
    func run(_ sql: String, _ values: [SQLValue] = []) throws -> Int {
        try statement(sql).run(values)
    }

    /// Runs several statements that stand in one text, without values; for schemas.
    func runScript(_ sql: String) throws {
        let code = sqlite3_exec(connection, sql, nil, nil, nil)
        guard code == SQLITE_OK else {
            throw DatabaseError(code: code, message: String(cString: sqlite3_errmsg(connection)), context: String(sql.prefix(80)))
        }
    }

    /// The whole number in the first column of the first row; nil where there is no row, or nothing in it.
    func int(_ sql: String, _ values: [SQLValue] = []) throws -> Int? {
        try statement(sql).first(values) { $0.optionalInt(0) } ?? nil
    }

    /// The text in the first column of the first row; nil where there is no row, or nothing in it.
    func text(_ sql: String, _ values: [SQLValue] = []) throws -> String? {
        try statement(sql).first(values) { $0.optionalText(0) } ?? nil
    }

    /// Whether a transaction is open.
    var isInTransaction: Bool { sqlite3_get_autocommit(connection) == 0 }

    /// Runs `body` in a transaction: kept when it returns, taken back when it throws. Within another transaction it is a part of that one.
    func transaction<T>(_ kind: Transaction, _ body: () throws -> T) throws -> T {
        guard !isInTransaction else { return try body() }
        return try revocable(kind) { (try body(), true) }
    }

    /// Runs `body` in a transaction of its own, which `body` itself may ask to take back.
    func revocable<T>(_ kind: Transaction, _ body: () throws -> (result: T, keep: Bool)) throws -> T {
        try run(kind.rawValue)
        do {
            let (result, keep) = try body()
            try run(keep ? "COMMIT" : "ROLLBACK")
            return result
        } catch {
            // SQLite ends some transactions itself, as when the disk is full.
            if isInTransaction { _ = try? run("ROLLBACK") }
            throw error
        }
    }

    // MARK: Parts

    private func configure(access: Access, busyTimeout: Int) throws {
        // First of all: the change to WAL below already needs to wait for others.
        try setting("busy_timeout = \(max(0, busyTimeout))")
        // With locks of its own alone the index of the log is kept in memory, and no file is made for it; to be said before anything is read.
        if access == .alone { try setting("locking_mode = EXCLUSIVE") }
        // A file from elsewhere may hold more than tables; its views and triggers get no dangerous functions, and no one may write the schema.
        _ = meet_sqlite3_db_config_int(connection, SQLITE_DBCONFIG_DEFENSIVE, 1)
        _ = meet_sqlite3_db_config_int(connection, SQLITE_DBCONFIG_DQS_DML, 0)
        _ = meet_sqlite3_db_config_int(connection, SQLITE_DBCONFIG_DQS_DDL, 0)
        try setting("trusted_schema = OFF")
        try setting("cell_size_check = ON")
        try setting("foreign_keys = ON")
        // So that INSERT OR REPLACE, too, tells the change log what it deletes.
        try setting("recursive_triggers = ON")
        try setting("secure_delete = ON")
        // Personal data does not go to temporary files.
        try setting("temp_store = MEMORY")
        try setting("cache_size = -65536")
        // Who only reads leaves the log as it is.
        if access != .readWrite { _ = meet_sqlite3_db_config_int(connection, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1) }
        // A draft that is not finished is thrown away, so it needs no journal.
        if access == .draft { try setting("journal_mode = OFF") }
        if access == .readWrite {
            let mode = try text("PRAGMA journal_mode = WAL")
            guard mode == "wal" else {
                throw DatabaseError(code: SQLITE_PROTOCOL, message: "no write-ahead log here: \(mode ?? "?")", context: "journal_mode")
            }
            try setting("journal_size_limit = 16777216")
        }
        try setting("synchronous = FULL")
    }

    private func setting(_ text: String) throws {
        let statement = try Statement("PRAGMA \(text)", on: connection)
        defer { statement.end() }
        try statement.run()
    }

    /// A name that SQLite takes for a file, whatever it looks like (`:memory:`, `file:x`).
    private static func plainPath(_ path: String) -> String {
        path.hasPrefix("/") ? path : "./" + path
    }

    private static func address(_ path: String, _ parameters: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var address = Array("file:".utf8)
        // An empty host keeps the first part of the path from being taken for one.
        if path.hasPrefix("/") { address += Array("//".utf8) }
        for byte in plainPath(path).utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"):
                address.append(byte)
            default: address += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: address, as: UTF8.self) + "?" + parameters
    }
}
