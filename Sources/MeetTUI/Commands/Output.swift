import Foundation
import MeetCore

/// Where a command's result and its messages go.
struct Output {
    /// Writes a result to standard output.
    /// - Throws: `FileError.cannotWrite` where it does not take it, such as on a full disk.
    func result(_ text: String) throws {
        try Self.write(text, to: stdout, name: "stdout")
    }

    /// Writes a result to a file, or to standard output where the path is nil or `-`.
    func result(_ text: String, to path: String?) throws {
        guard let path, path != "-" else { return try result(text) }
        guard let file = fopen(path, "w") else { throw FileError.cannotWrite(path, why: Self.reason) }
        do {
            try Self.write(text, to: file, name: path)
        } catch {
            fclose(file)
            throw error
        }
        guard fclose(file) == 0 else { throw FileError.cannotWrite(path, why: Self.reason) }
    }

    /// Writes a result as JSON.
    func result(_ value: JSONObject) throws { try result(JSONText.pretty(.object(value))) }

    /// Says something on standard error, which nothing reads as a result.
    func say(_ text: String) { fputs(text + "\n", stderr) }

    /// The bytes of a file, or of standard input where the path is `-`.
    func read(_ path: String) throws -> [UInt8] {
        if path == "-" { return [UInt8](FileHandle.standardInput.readDataToEndOfFile()) }
        guard let file = fopen(path, "r") else {
            throw errno == ENOENT ? FileError.notFound(path) : FileError.cannotRead(path, why: Self.reason)
        }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            bytes += buffer[..<count]
            if count < buffer.count { break }
        }
        guard ferror(file) == 0 else { throw FileError.cannotRead(path, why: Self.reason) }
        return bytes
    }

    private static func write(_ text: String, to file: UnsafeMutablePointer<FILE>, name: String) throws {
        var text = text
        let isWritten = text.withUTF8 { fwrite($0.baseAddress, 1, $0.count, file) == $0.count }
        guard isWritten, fflush(file) == 0 else { throw FileError.cannotWrite(name, why: reason) }
    }

    private static var reason: String { String(cString: strerror(errno)) }
}
