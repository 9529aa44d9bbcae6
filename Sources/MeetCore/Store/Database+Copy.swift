internal import CSQLite
import Foundation

/// Whole copies of a database, made by SQLite's backup interface: as of one moment, whoever writes meanwhile.
extension Database {
    /// An empty database in memory.
    static func inMemory() throws -> Database { try Database(path: ":memory:", access: .memory, busyTimeout: 0) }

    /// A database in memory, from the bytes of a file.
    ///
    /// - Throws: `DatabaseError` where they are those of no database; that may also be found only when it is read.
    static func inMemory(_ bytes: [UInt8]) throws -> Database {
        let database = try inMemory()
        guard bytes.count >= 100, let room = sqlite3_malloc64(UInt64(bytes.count)) else {
            throw DatabaseError(code: SQLITE_NOTADB, message: "file is not a database", context: "read")
        }
        bytes.withUnsafeBytes { room.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(room), byteCount: bytes.count) }
        let place = room.assumingMemoryBound(to: UInt8.self)
        // A write-ahead log is for files: what is in memory says that it has none, or SQLite looks for it.
        if place[18] == 2 { (place[18], place[19]) = (1, 1) }
        // From here on the memory is SQLite's, also where it fails.
        let code = sqlite3_deserialize(
            database.connection, "main", place, Int64(bytes.count), Int64(bytes.count),
            UInt32(SQLITE_DESERIALIZE_FREEONCLOSE) | UInt32(SQLITE_DESERIALIZE_READONLY))
        guard code == SQLITE_OK else { throw DatabaseError(code: code, message: "not read", context: "read") }
        return database
    }

    /// Copies all of it, as it is in the transaction that is open, into another that is empty.
    func copy(into other: Database) throws {
        guard let backup = sqlite3_backup_init(other.connection, "main", connection, "main") else {
            throw DatabaseError(
                code: sqlite3_extended_errcode(other.connection), message: String(cString: sqlite3_errmsg(other.connection)),
                context: "backup")
        }
        let step = sqlite3_backup_step(backup, -1)
        let end = sqlite3_backup_finish(backup)
        guard step == SQLITE_DONE, end == SQLITE_OK else {
            let code = end == SQLITE_OK ? step : end
            throw DatabaseError(code: code, message: String(cString: sqlite3_errstr(code)), context: "backup")
        }
    }

    /// The bytes that a file of it would have.
    func bytes() throws -> [UInt8] {
        var count: Int64 = 0
        guard let place = sqlite3_serialize(connection, "main", &count, 0) else {
            throw DatabaseError(code: SQLITE_NOMEM, message: "out of memory", context: "backup")
        }
        defer { sqlite3_free(place) }
        return Array(UnsafeBufferPointer(start: place, count: Int(count)))
    }
}
