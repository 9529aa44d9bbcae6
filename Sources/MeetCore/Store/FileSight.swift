import Foundation

/// A database file and its write-ahead log as the folder shows them, without opening either.
///
/// It answers how the database can be read without a file being made or changed, and whether something was written meanwhile.
struct FileSight: Hashable {
    /// One file, as far as the folder knows it.
    private struct Look: Hashable {
        let number: UInt64
        let size: Int
        let written: Int

        init?(_ path: String) {
            var info = stat()
            guard stat(path, &info) == 0 else { return nil }
            number = UInt64(info.st_ino)
            size = Int(info.st_size)
            written = Int(info.st_mtim.tv_sec) &* 1_000_000_000 &+ Int(info.st_mtim.tv_nsec)
        }
    }

    private let file: Look?
    private let log: Look?
    private let isShared: Bool
    private let hasJournal: Bool

    /// Looks at the files of a database now.
    /// - Parameter path: with links followed: the log lies beside the file itself.
    init(_ path: String) {
        (file, log) = (Look(path), Look(path + "-wal"))
        isShared = Look(path + "-shm") != nil
        hasJournal = (Look(path + "-journal")?.size ?? 0) > 0
    }

    /// Whether it has a write-ahead log with something in it, and no journal of the older kind.
    var hasLog: Bool { !hasJournal && (log?.size ?? 0) > 0 }

    /// How to read it without a trace.
    var access: Database.Access {
        if hasJournal { return .readOnly }
        guard hasLog else { return .frozen }
        return isShared ? .readOnly : .alone
    }
}
