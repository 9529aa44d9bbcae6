import Foundation

/// A file that is not finished, under a name of its own beside the one that it will be: `NAME.new-PROCESS-NUMBER`.
public enum DraftFile {
    /// A name for one; what others left unfinished there when they died goes.
    ///
    /// - Parameter hidden: whether the name begins with a dot, so that a folder that people look into shows only what is whole.
    public static func path(for path: String, hidden: Bool = false) -> String {
        let folder = (path as NSString).deletingLastPathComponent
        let beginning = folder.isEmpty ? "" : folder + "/"
        let stem = (hidden ? "." : "") + (path as NSString).lastPathComponent + mark
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
        for name in names where name.hasPrefix(stem) && isDead(name.dropFirst(stem.count)) && isFree(beginning + name) {
            unlink(beginning + name)
        }
        return "\(beginning)\(stem)\(getpid())-\(UInt64.random(in: least...UInt64.max))"
    }

    private static let mark = ".new-"
    /// A number is never shorter than this one, so that `report.new-2024-12` is nobody's draft.
    private static let least: UInt64 = 1_000_000_000_000_000

    /// Whether the end of a name says that a process was at work on the file, and it is no more. A name that is not whole ours is somebody's
    /// own file.
    private static func isDead(_ end: Substring) -> Bool {
        let parts = end.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2 || parts.count == 3 && ["wal", "shm", "journal"].contains(parts[2]), let owner = pid_t(parts[0]), owner > 0,
            let number = UInt64(parts[1]), number >= least
        else { return false }
        return kill(owner, 0) != 0 && errno == ESRCH
    }

    /// Whether nobody holds a file: a process of another machine or container that is at work on it is not known here by its number.
    private static func isFree(_ path: String) -> Bool {
        let file = open(path, O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else { return false }
        defer { close(file) }
        return flock(file, LOCK_EX | LOCK_NB) == 0
    }

    /// Holds an open draft for as long as it is open, so that nobody takes it for that of a dead one.
    public static func hold(_ file: CInt) { _ = flock(file, LOCK_EX | LOCK_NB) }
}
