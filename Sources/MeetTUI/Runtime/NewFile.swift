import Foundation
import MeetCore

/// Writes a text to a file that did not exist before: a list that was saved earlier is never overwritten.
enum NewFile {
    /// Writes the text, with a number added to the name where that is taken.
    ///
    /// - Returns: the path of the file from the root, so that it is found whatever folder one is in.
    /// - Throws: `NewFileError` where the folder does not take it.
    static func write(_ text: String, name: String) throws -> String {
        try write(name: name) { write in
            var text = text
            _ = text.withUTF8 { write(UnsafeRawBufferPointer($0)) }
        }.path
    }

    /// Writes what is made, as its bytes come; a file that could not be made whole is taken away again.
    ///
    /// - Parameter body: makes it; what it is given takes bytes and answers whether it did.
    static func write<Result>(
        name: String, _ body: (_ write: @escaping (UnsafeRawBufferPointer) -> Bool) throws -> Result
    ) throws -> (path: String, result: Result) {
        for candidate in NumberedName.all(name) {
            let file = open(candidate, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
            if file < 0 {
                if errno == EEXIST { continue }
                throw NewFileError(name: candidate, reason: String(cString: strerror(errno)))
            }
            defer { close(file) }
            let (made, trouble) = ByteFile.fill(file, body)
            if let trouble {
                unlink(candidate)
                throw NewFileError(name: candidate, reason: trouble)
            }
            do {
                return (FileManager.default.currentDirectoryPath + "/" + candidate, try made.get())
            } catch {
                unlink(candidate)
                throw error
            }
        }
        throw NewFileError(name: name, reason: String(cString: strerror(EEXIST)))
    }
}
