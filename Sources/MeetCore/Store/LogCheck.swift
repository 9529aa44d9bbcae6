import Foundation

/// Looks at a write-ahead log that a writer left who died, before the database takes it in.
///
/// A log bears no mark of the database that it belongs to: one that came beside another, as by copying files, would be played into it, and
/// no error would tell. So both together are read first, which changes nothing, and a whole that is none is refused. Where somebody who lives
/// has the database open, the log is theirs.
enum LogCheck {
    /// The files that this process has open for writing, and how often. The system does not tell a process of its own locks, and takes them
    /// away when it so much as closes the file.
    nonisolated(unsafe) private static var open: [FileIdentity: Int] = [:]
    /// Held while those are looked at or changed.
    private static let lock = NSLock()

    private static func withOpen<Result>(_ body: (inout [FileIdentity: Int]) throws -> Result) rethrows -> Result {
        lock.lock()
        defer { lock.unlock() }
        return try body(&open)
    }

    /// A database is open for writing in this process from now on.
    static func isOpen(_ file: FileIdentity) { withOpen { $0[file, default: 0] += 1 } }

    /// It is open once less.
    static func isClosed(_ file: FileIdentity) {
        withOpen { files in
            files[file, default: 1] -= 1
            if files[file] == 0 { files[file] = nil }
        }
    }

    /// Refuses a database whose log does not belong to it.
    /// - Throws: `StoreError.notWhole`, and nothing was changed.
    static func refuseStrange(_ path: String, _ busyTimeout: Int) throws {
        let real = StoreFile.real(path)
        guard FileSight(real).hasLog, let identity = FileIdentity(real) else { return }
        try withOpen { files in
            guard files[identity] == nil, !hasLiving(real) else { return }
            try QuietReading.read(real, busyTimeout: busyTimeout) { _ = try DatabaseCopy.check($0, named: path) }
        }
    }

    /// Whether a process that lives has the log open: it holds a byte of the index.
    private static func hasLiving(_ path: String) -> Bool {
        let index = Foundation.open(path + "-shm", O_RDONLY | O_CLOEXEC)
        guard index >= 0 else { return false }
        defer { close(index) }
        // The byte that every connection holds for as long as it is there (SQLite's "dead man switch").
        var lock = flock(l_type: Int16(F_WRLCK), l_whence: Int16(SEEK_SET), l_start: 128, l_len: 1, l_pid: 0)
        return fcntl(index, F_GETLK, &lock) == 0 && lock.l_type != Int16(F_UNLCK)
    }
}
