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
    /// Whether the log is one, and goes on after its head. One that does not, as its writer died before the first page, says nothing; and
    /// SQLite, reading alone, would look in it for its own head again and again, and give up.
    private let holdsPages: Bool
    private let isShared: Bool
    /// Whether a journal of the older kind lies there: a writer without a log is at work, or died.
    let hasJournal: Bool

    /// Looks at the files of a database now.
    /// - Parameter path: with links followed: the log lies beside the file itself.
    init(_ path: String) {
        (file, log) = (Look(path), Look(path + "-wal"))
        holdsPages = (log?.size ?? 0) > Self.head && Self.isLog(path + "-wal")
        isShared = Look(path + "-shm") != nil
        hasJournal = (Look(path + "-journal")?.size ?? 0) > 0 && Self.isHot(path + "-journal")
    }

    /// How long the head of a log is.
    private static let head = 32

    /// Whether a file begins as a log does: one of two marks, by the order of its bytes. SQLite passes over any other.
    private static func isLog(_ path: String) -> Bool {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        // Who may not read it hears of that when the database is opened.
        guard file >= 0 else { return true }
        defer { close(file) }
        var mark: [UInt8] = [0, 0, 0, 0]
        return read(file, &mark, 4) == 4 && (mark == [0x37, 0x7F, 0x06, 0x82] || mark == [0x37, 0x7F, 0x06, 0x83])
    }

    /// Whether a journal counts: SQLite writes its head as zeros at first, and its mark when the pages are safe. A writer who died before that
    /// has not touched the database; such a journal is passed over by all, and stays until the next of its kind.
    private static func isHot(_ path: String) -> Bool {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return true }
        defer { close(file) }
        var first: UInt8 = 0
        return read(file, &first, 1) == 1 && first != 0
    }

    /// Whether it has a write-ahead log with something in it, and no journal of the older kind.
    var hasLog: Bool { !hasJournal && holdsPages }

    /// How to read it without a trace.
    var access: Database.Access {
        if hasJournal { return .readOnly }
        guard hasLog else { return .frozen }
        return isShared ? .readOnly : .alone
    }
}
