import Foundation
import MeetCore

/// A file that a command was asked to write its result to.
///
/// Lists of people are for the one who asked for them: it is open to its owner alone, also where one that others could read stood there. It is
/// written beside and takes the place of what was there once it is whole: what fails, as on a full disk, leaves that as it was. Until then it has
/// no name where the file system can do that, so that nothing stays of a program that is killed; else one that the next tidies.
enum OutputFile {
    /// Has the file written.
    ///
    /// - Parameter body: writes to what is open.
    /// - Throws: `FileError.cannotWrite`, and what `body` throws.
    static func write<Result>(_ path: String, _ body: (CInt) throws -> Result) throws -> Result {
        guard let target = place(of: path) else { return try fill(open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600), path, body) }
        guard access(target, F_OK) != 0 || access(target, W_OK) == 0 else { throw failure(path) }
        // A name also where none is needed: what a program that was killed left here goes.
        let draft = DraftFile.path(for: target)
        if let file = nameless(beside: target) { return try fill(file, path, body) { try name($0, target, draft, path) } }
        let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        // What is asked next would write another reason over it.
        let why = errno
        // Where the folder takes no new file, one that is there can still be written, and closed to others.
        if file < 0, why != ENOENT, access(target, F_OK) == 0 {
            let file = open(target, O_WRONLY | O_CLOEXEC)
            guard file >= 0, fchmod(file, 0o600) == 0 || errno == EPERM, ftruncate(file, 0) == 0 else { throw failure(path) }
            return try fill(file, path, body)
        }
        guard file >= 0 else { throw FileError.cannotWrite(path, why: String(cString: strerror(why))) }
        DraftFile.hold(file)
        do {
            let result = try fill(file, path, body)
            guard rename(draft, target) == 0 else { throw failure(path) }
            StoreFile.syncFolder(of: target)
            return result
        } catch {
            unlink(draft)
            throw error
        }
    }

    /// Opens a file without a name in the folder of another: of a program that is killed nothing stays. Nil where the file system knows no such
    /// thing, or where a name could not be given later.
    private static func nameless(beside target: String) -> CInt? {
        let folder = (target as NSString).deletingLastPathComponent
        // O_TMPFILE, which is not imported.
        let file = open(folder.isEmpty ? "." : folder, O_WRONLY | O_CLOEXEC | O_DIRECTORY | 0o20_000_000, 0o600)
        guard file >= 0 else { return nil }
        if access(link(of: file), F_OK) == 0 { return file }
        close(file)
        return nil
    }

    /// Gives a finished file its name, in place of what has it.
    private static func name(_ file: CInt, _ target: String, _ draft: String, _ path: String) throws {
        if linkat(AT_FDCWD, link(of: file), AT_FDCWD, target, AT_SYMLINK_FOLLOW) == 0 { return }
        guard errno == EEXIST, linkat(AT_FDCWD, link(of: file), AT_FDCWD, draft, AT_SYMLINK_FOLLOW) == 0 else { throw failure(path) }
        guard rename(draft, target) == 0 else {
            let error = failure(path)
            unlink(draft)
            throw error
        }
    }

    private static func link(of file: CInt) -> String { "/proc/self/fd/\(file)" }

    /// The file itself, whatever link leads to it; nil for what is no plain file, such as `/dev/null` or a pipe, which is written as it is.
    private static func place(of path: String) -> String? {
        var info = stat()
        // A link that leads nowhere yet makes the file where it leads.
        guard stat(path, &info) == 0 else { return lstat(path, &info) == 0 ? nil : path }
        guard info.st_mode & S_IFMT == S_IFREG, let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }

    /// - Parameter finish: what is done with the whole file before it is closed.
    private static func fill<Result>(
        _ file: CInt, _ path: String, _ body: (CInt) throws -> Result, finish: (CInt) throws -> Void = { _ in }
    ) throws -> Result {
        guard file >= 0 else { throw failure(path) }
        let result: Result
        do {
            result = try body(file)
        } catch {
            close(file)
            throw error
        }
        // What cannot be synced, such as a pipe, has nothing to lose.
        guard fsync(file) == 0 || errno == EINVAL || errno == EROFS else {
            let error = failure(path)
            close(file)
            throw error
        }
        do {
            try finish(file)
        } catch {
            close(file)
            throw error
        }
        guard close(file) == 0 else { throw failure(path) }
        return result
    }

    private static func failure(_ path: String) -> FileError { .cannotWrite(path, why: String(cString: strerror(errno))) }
}
