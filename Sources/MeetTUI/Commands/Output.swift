import Foundation
import MeetCore

/// Where a command's result and its messages go.
struct Output {
    /// What takes results and messages in place of the terminal, where somebody wants to read them: a test.
    private let listener: (any OutputListener)?

    init(to listener: (any OutputListener)? = nil) { self.listener = listener }

    /// Writes a result to standard output.
    /// - Throws: `FileError.cannotWrite` where it does not take it, such as on a full disk.
    func result(_ text: String) throws {
        if let listener { return listener.result(text) }
        try Self.write(text, to: STDOUT_FILENO, name: "-")
    }

    /// Writes a result to a file, or to standard output where the path is nil or `-`.
    ///
    /// - Parameter inputs: files that the command reads; a result never goes over one of them, under whatever name.
    func result(_ text: String, to path: String?, keeping inputs: [String] = []) throws {
        if let listener, path == nil || path == "-" { return listener.result(text) }
        try bytes(to: path, keeping: inputs) { write in
            var text = text
            _ = text.withUTF8 { write(UnsafeRawBufferPointer($0)) }
        }
    }

    /// Whether a result for a path, nil or `-` for standard output, would come onto a terminal.
    static func goesToTerminal(_ path: String?) -> Bool { (path == nil || path == "-") && isatty(STDOUT_FILENO) == 1 }

    /// Writes a result as its bytes come, to a file, or to standard output where the path is nil or `-`.
    ///
    /// - Parameter body: makes the result; what it is given takes bytes and answers whether it did.
    func bytes<Result>(
        to path: String?, keeping inputs: [String] = [], _ body: (_ write: @escaping (UnsafeRawBufferPointer) -> Bool) throws -> Result
    ) throws -> Result {
        guard let path, path != "-" else { return try Self.bytes(to: STDOUT_FILENO, name: "-", body) }
        for input in inputs.flatMap({ [$0, $0 + "-wal", $0 + "-shm"] }) where Self.isSame(path, input) {
            throw FileError.isInput(path)
        }
        return try OutputFile.write(path) { try Self.bytes(to: $0, name: path, body) }
    }

    private static func bytes<Result>(
        to file: CInt, name: String, _ body: (_ write: @escaping (UnsafeRawBufferPointer) -> Bool) throws -> Result
    ) throws -> Result {
        let (made, trouble) = ByteFile.fill(file, body)
        if let trouble { throw FileError.cannotWrite(name, why: trouble) }
        return try made.get()
    }

    /// A path at which there was nothing; a number is added where the name is taken.
    func newPath(_ name: String) throws -> String {
        let (file, path) = try NewPlace.open(name)
        close(file)
        return path
    }

    /// Writes a result as JSON.
    func result(_ value: JSONObject) throws { try result(JSONText.pretty(.object(value))) }

    /// Says something on standard error, which nothing reads as a result. Where even that cannot be written, nobody is left to tell.
    ///
    /// Whatever it names, a file, an argument, a name, it only stands there: no character of it moves a cursor or changes the terminal.
    func say(_ text: String) {
        if let listener { return listener.message(CleanText.message(text) + "\n") }
        try? Self.write(CleanText.message(text) + "\n", to: STDERR_FILENO, name: "-")
    }

    /// Writes a text on standard error as it is, without an end of line: a line that is written over.
    func sayPart(_ text: String) {
        if let listener { return listener.message(text) }
        try? Self.write(text, to: STDERR_FILENO, name: "-")
    }

    private static func write(_ text: String, to file: CInt, name: String) throws {
        var text = text
        let isWritten = text.withUTF8 { ByteFile.put(UnsafeRawBufferPointer($0), into: file) }
        guard isWritten else { throw FileError.cannotWrite(name, why: reason) }
    }

    /// Whether two paths lead to one file.
    private static func isSame(_ path: String, _ other: String) -> Bool {
        var (first, second) = (stat(), stat())
        guard stat(path, &first) == 0, stat(other, &second) == 0 else { return false }
        return first.st_dev == second.st_dev && first.st_ino == second.st_ino
    }

    private static var reason: String { String(cString: strerror(errno)) }
}
