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
        let (file, path) = try NewPlace.open(name)
        defer { close(file) }
        let (made, trouble) = ByteFile.fill(file, body)
        if let trouble {
            unlink(path)
            throw NewFileError(name: name, reason: trouble)
        }
        do {
            return (path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path, try made.get())
        } catch {
            unlink(path)
            throw error
        }
    }
}
