import Foundation

/// A folder for one tour: nobody else's, and gone when the tour is over.
///
/// Each program has one of its own, so that several at once do not meet. What a killed program left is taken away by the next tour.
struct TourFolder {
    /// The folder.
    let path: String

    /// The database of the tour.
    var database: String { path + "/meet.db" }

    private static let prefix = "meet-tour-"

    /// Makes one among the temporary files, open to its owner alone.
    ///
    /// - Throws: why it cannot be made.
    static func make(_ environment: [String: String] = ProcessInfo.processInfo.environment) throws -> TourFolder {
        let parent = environment["TMPDIR"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
        tidy(parent)
        var template = Array("\(parent)/\(prefix)\(getpid())-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw NewFileError(name: parent, reason: String(cString: strerror(errno))) }
        return TourFolder(path: String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self))
    }

    /// Takes it away with all that is in it.
    func remove() { try? FileManager.default.removeItem(atPath: path) }

    /// Takes away the folders of programs that live no more. Whose are others' cannot be removed, and stay.
    static func tidy(_ parent: String) {
        for name in (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? [] where name.hasPrefix(prefix) {
            guard let process = pid_t(name.dropFirst(prefix.count).prefix { $0 != "-" }), process > 0 else { continue }
            if kill(process, 0) != 0, errno == ESRCH { TourFolder(path: parent + "/" + name).remove() }
        }
    }

    /// Does something with the folder as the working one, so that files that are saved meanwhile lie and go with it.
    func within<Result>(_ body: () throws -> Result) throws -> Result {
        let former = open(".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        defer { if former >= 0 { close(former) } }
        guard chdir(path) == 0 else { throw NewFileError(name: path, reason: String(cString: strerror(errno))) }
        defer { _ = former >= 0 ? fchdir(former) : chdir("/") }
        return try body()
    }
}
