import Foundation
import MeetCore

/// A folder for one tour: nobody else's, and gone when the tour is over.
///
/// Each program has one of its own, so that several at once do not meet, and holds a lock on it for as long as it lives. What a killed program
/// left is taken away by the next tour. A lock and no number of a process: that may be another's by now, and means nothing in another container.
struct TourFolder {
    /// The folder.
    let path: String
    /// The folder, held open: the system lets go of it when the process ends, however that is. Negative where the file system knows no locks.
    private let held: CInt

    /// The database of the tour.
    var database: String { path + "/meet.db" }

    private static let prefix = "meet-tour-"

    /// Makes one among the temporary files, open to its owner alone.
    ///
    /// - Throws: why it cannot be made.
    static func make(_ environment: [String: String] = ProcessInfo.processInfo.environment) throws -> TourFolder {
        let parent = environment["TMPDIR"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
        tidy(parent)
        while true {
            var template = Array("\(parent)/\(prefix)\(getpid())-XXXXXX".utf8CString)
            guard mkdtemp(&template) != nil else { throw NewFileError(name: parent, reason: String(cString: strerror(errno))) }
            let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
            if let held = hold(path) { return TourFolder(path: path, held: held) }
            // Another took it for left over before it could be held; or nothing can be held here, and then nobody takes it either.
            if errno != EWOULDBLOCK, access(path, F_OK) == 0 { return TourFolder(path: path, held: -1) }
        }
    }

    /// Takes it away with all that is in it.
    func remove() {
        Self.remove(path)
        if held >= 0 { close(held) }
    }

    /// Takes away the folders of programs that live no more. Whose are others' cannot be removed, and stay.
    static func tidy(_ parent: String) {
        for name in (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? [] where isOurs(name) {
            let path = parent + "/" + name
            guard let held = hold(path) else { continue }
            remove(path)
            close(held)
        }
    }

    /// Opens a folder and holds it; nil where another holds it, or it is gone.
    private static func hold(_ path: String) -> CInt? {
        let folder = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard folder >= 0 else { return nil }
        var (own, there) = (stat(), stat())
        guard flock(folder, LOCK_EX | LOCK_NB) == 0, fstat(folder, &own) == 0, lstat(path, &there) == 0, own.st_ino == there.st_ino else {
            let why = errno
            close(folder)
            errno = why
            return nil
        }
        return folder
    }

    /// Whether a name is one that `make` gives: the number of a process is for who looks into the folder.
    private static func isOurs(_ name: String) -> Bool {
        let parts = name.dropFirst(prefix.count).split(separator: "-", omittingEmptySubsequences: false)
        return name.hasPrefix(prefix) && parts.count == 2 && !parts[0].isEmpty && parts[0].allSatisfy { $0.isASCII && $0.isNumber }
            && parts[1].utf8.count == 6 && parts[1].allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }

    private static func remove(_ path: String) { try? FileManager.default.removeItem(atPath: path) }

    /// Does something with the folder as the working one, so that files that are saved meanwhile lie and go with it.
    func within<Result>(_ body: () throws -> Result) throws -> Result {
        let former = open(".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        defer { if former >= 0 { close(former) } }
        guard chdir(path) == 0 else { throw NewFileError(name: path, reason: String(cString: strerror(errno))) }
        defer { _ = former >= 0 ? fchdir(former) : chdir("/") }
        return try body()
    }
}
