internal import CSQLite

extension StoreError {
    /// What an error of SQLite means to who works with a file.
    init(_ error: DatabaseError, path: String) {
        switch error.code {
        case meet_sqlite3_readonly_rollback:
            self = .unfinished(path: path)
            return
        case meet_sqlite3_ioerr_short_read:
            // The file ends before its last page.
            self = .damaged(details: error.message)
            return
        default: break
        }
        switch error.primaryCode {
        case SQLITE_BUSY, SQLITE_LOCKED: self = .busy
        case SQLITE_NOTADB: self = .notADatabase(path: path)
        case SQLITE_CORRUPT: self = .damaged(details: error.message)
        case SQLITE_READONLY, SQLITE_FULL, SQLITE_IOERR, SQLITE_PROTOCOL, SQLITE_TOOBIG:
            self = .cannotWrite(path: path, reason: error.message)
        case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH: self = .cannotRead(path: path, reason: error.message)
        default: self = .failed(details: error.description)
        }
    }
}
