import Foundation

/// The file of a database, before and beside SQLite: is it there, is it ours, who may read it.
///
/// It never opens a database by itself: closing a second handle would take away the locks that SQLite holds on the file in this process.
package enum StoreFile {
    /// Makes the folders that are missing, open to their owner alone.
    static func makeFolder(for path: String) throws {
        let folder = (path as NSString).deletingLastPathComponent
        guard !folder.isEmpty, folder != "/", access(folder, F_OK) != 0 else { return }
        try makeFolder(for: folder)
        // Another process may make it at the same moment.
        guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw StoreError.cannotWrite(path: folder, reason: systemReason()) }
        syncFolder(of: folder)
    }

    /// Makes an empty file that only its owner may read, where there is none.
    static func makeEmpty(_ path: String) throws {
        let file = open(path, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard file >= 0 else {
            throw errno == EEXIST ? StoreError.exists(path: path) : StoreError.cannotWrite(path: path, reason: systemReason())
        }
        Foundation.close(file)
    }

    /// Gives a finished file its name, if the name is free, and no log of an earlier database of the name lies there, which SQLite would take
    /// for its own.
    static func publish(_ made: String, as path: String) throws {
        for suffix in ["-wal", "-journal"] where access(path + suffix, F_OK) == 0 { throw StoreError.exists(path: path + suffix) }
        if link(made, path) == 0 {
            unlink(made)
            syncFolder(of: path)
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
        syncFolder(of: path)
    }

    /// Puts a finished file in the place of another, so that there is always one of them under the name.
    static func replace(_ path: String, with made: String) throws {
        guard rename(made, path) == 0 else { throw StoreError.cannotWrite(path: path, reason: systemReason()) }
        syncFolder(of: path)
    }

    /// Has the disk hold what was written to a file; only for one that no connection is open on.
    static func sync(_ path: String) throws {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw StoreError.cannotWrite(path: path, reason: systemReason()) }
        defer { Foundation.close(file) }
        guard fsync(file) == 0 else { throw StoreError.cannotWrite(path: path, reason: systemReason()) }
    }

    /// Has the disk hold the name that a file was given: without it a loss of power may take the name away again, though not the file.
    ///
    /// It is best effort: some file systems know no such thing.
    package static func syncFolder(of path: String) {
        let folder = (path as NSString).deletingLastPathComponent
        let file = open(folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard file >= 0 else { return }
        fsync(file)
        Foundation.close(file)
    }

    /// The path of a file with links followed; the path itself where there is no file.
    ///
    /// The files of the write-ahead log lie beside the file itself, whatever link leads to it.
    static func real(_ path: String) -> String {
        guard let found = realpath(path, nil) else { return path }
        defer { free(found) }
        return String(cString: found)
    }

    /// A name for a file that is not finished, beside the one that it will be; what others left unfinished there when they died goes.
    ///
    /// - Parameter hidden: whether the name begins with a dot, so that a folder that people look into shows only what is whole.
    static func draft(for path: String, hidden: Bool = false) -> String {
        let folder = (path as NSString).deletingLastPathComponent
        let stem = (hidden ? "." : "") + (path as NSString).lastPathComponent + ".new-"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
        for name in names where name.hasPrefix(stem) {
            // Whose file it is stands in its name.
            let parts = name.dropFirst(stem.count).split(separator: "-", omittingEmptySubsequences: false)
            // A name that is not whole ours is somebody's own file.
            guard parts.count == 2 || parts.count == 3 && ["wal", "shm", "journal"].contains(parts[2]), let owner = pid_t(parts[0]),
                UInt64(parts[1]) != nil
            else { continue }
            guard kill(owner, 0) != 0, errno == ESRCH else { continue }
            unlink((folder.isEmpty ? "" : folder + "/") + name)
        }
        return "\(folder.isEmpty ? "" : folder + "/")\(stem)\(getpid())-\(UInt64.random(in: 0...UInt64.max))"
    }

    /// Removes a database and the files beside it.
    static func remove(_ path: String) {
        for suffix in ["", "-wal", "-shm", "-journal"] { unlink(path + suffix) }
    }

    /// Refuses a file that is no database of ours, without changing a byte of it or making a file beside it.
    static func check(_ path: String, known: Int, busyTimeout: Int = 0) throws {
        var info = stat()
        guard stat(path, &info) == 0 else {
            throw errno == ENOENT || errno == ENOTDIR ? StoreError.notFound(path: path) : .cannotRead(path: path, reason: systemReason())
        }
        guard info.st_mode & S_IFMT == S_IFREG, info.st_size > 0 else { throw StoreError.notADatabase(path: path) }
        guard access(path, R_OK) == 0 else { throw StoreError.cannotRead(path: path, reason: systemReason()) }
        let (application, version): (Int?, Int)
        if FileSight(real(path)).hasJournal {
            // Only who may write can bring that to an end; whose file it is stands in its head.
            (application, version) = try head(path)
        } else {
            (application, version) = try marks(path, busyTimeout)
        }
        guard application == Migration.applicationID else { throw StoreError.otherProgram(path: path) }
        guard version <= known else { throw StoreError.newer(path: path, found: version, known: known) }
    }

    /// Whose a file is and of which version, from its first bytes. No connection may be open on it in this process.
    private static func head(_ path: String) throws -> (application: Int?, version: Int) {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw StoreError.cannotRead(path: path, reason: systemReason()) }
        defer { Foundation.close(file) }
        var bytes = [UInt8](repeating: 0, count: 100)
        guard read(file, &bytes, bytes.count) == bytes.count, bytes.starts(with: Array("SQLite format 3\0".utf8)) else {
            throw StoreError.notADatabase(path: path)
        }
        func number(_ place: Int) -> Int { bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) } }
        return (number(68), number(60))
    }

    /// The same by SQLite, with what the log holds.
    private static func marks(_ path: String, _ busyTimeout: Int) throws -> (application: Int?, version: Int) {
        do {
            // With its log: a writer that was stopped while it folded the log into the file leaves a file that is none by itself.
            return try QuietReading.read(path, busyTimeout: busyTimeout) { database in
                (try database.int("PRAGMA application_id"), try Migration.version(of: database))
            }
        } catch let error as DatabaseError {
            throw StoreError(error, path: path)
        }
    }

    /// Takes away the right to read from all but the owner, where the owner asks.
    static func protect(_ path: String) {
        let path = real(path)
        for name in [path, path + "-wal", path + "-shm"] {
            var info = stat()
            guard stat(name, &info) == 0, info.st_uid == geteuid(), info.st_mode & 0o077 != 0 else { continue }
            chmod(name, 0o600)
        }
    }

    /// Why the system refused last.
    static func systemReason() -> String { String(cString: strerror(errno)) }
}
