import Foundation

/// The file of a database, before and beside SQLite: is it there, is it ours, who may read it.
///
/// It never opens a database by itself: closing a second handle would take away the locks that SQLite holds on the file in this process.
enum StoreFile {
    /// Makes the folders that are missing, open to their owner alone.
    static func makeFolder(for path: String) throws {
        let folder = (path as NSString).deletingLastPathComponent
        guard !folder.isEmpty, folder != "/", access(folder, F_OK) != 0 else { return }
        try makeFolder(for: folder)
        // Another process may make it at the same moment.
        guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw StoreError.cannotWrite(path: folder, reason: systemReason()) }
    }

    /// Makes an empty file that only its owner may read, where there is none.
    static func makeEmpty(_ path: String) throws {
        let file = open(path, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard file >= 0 else {
            throw errno == EEXIST ? StoreError.exists(path: path) : StoreError.cannotWrite(path: path, reason: systemReason())
        }
        Foundation.close(file)
    }

    /// Gives a finished file its name, if the name is free.
    static func publish(_ made: String, as path: String) throws {
        if link(made, path) == 0 {
            unlink(made)
            return
        }
        guard errno != EEXIST else { throw StoreError.exists(path: path) }
        // A file system without hard links: take the name first, so that nothing is overwritten.
        try makeEmpty(path)
        guard rename(made, path) == 0 else {
            let reason = systemReason()
            unlink(path)
            throw StoreError.cannotWrite(path: path, reason: reason)
        }
    }

    /// Removes a database and the files beside it.
    static func remove(_ path: String) {
        for suffix in ["", "-wal", "-shm", "-journal"] { unlink(path + suffix) }
    }

    /// Refuses a file that is no database of ours, without changing a byte of it or making a file beside it.
    static func check(_ path: String, known: Int) throws {
        var info = stat()
        guard stat(path, &info) == 0 else {
            throw errno == ENOENT || errno == ENOTDIR ? StoreError.notFound(path: path) : .cannotRead(path: path, reason: systemReason())
        }
        guard info.st_mode & S_IFMT == S_IFREG, info.st_size > 0 else { throw StoreError.notADatabase(path: path) }
        guard access(path, R_OK) == 0 else { throw StoreError.cannotRead(path: path, reason: systemReason()) }
        let (application, version): (Int?, Int)
        do {
            let database = try Database(path: path, access: .frozen, busyTimeout: 0)
            defer { database.close() }
            (application, version) = (try database.int("PRAGMA application_id"), try Migration.version(of: database))
        } catch let error as DatabaseError {
            throw StoreError(error, path: path)
        }
        guard application == Migration.applicationID else { throw StoreError.otherProgram(path: path) }
        guard version <= known else { throw StoreError.newer(path: path, found: version, known: known) }
    }

    /// Takes away the right to read from all but the owner, where the owner asks.
    static func protect(_ path: String) {
        for name in [path, path + "-wal", path + "-shm"] {
            var info = stat()
            guard stat(name, &info) == 0, info.st_uid == geteuid(), info.st_mode & 0o077 != 0 else { continue }
            chmod(name, 0o600)
        }
    }

    /// Whether a write-ahead log with something in it lies beside a database.
    static func hasLog(_ path: String) -> Bool {
        var info = stat()
        return stat(path + "-wal", &info) == 0 && info.st_size > 0
    }

    private static func systemReason() -> String { String(cString: strerror(errno)) }
}
