import Foundation

/// A folder of a test's own, removed with it.
final class TemporaryFolder {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "meet-store-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The path of a file in it.
    func file(_ name: String = "term.db") -> String { path + "/" + name }

    /// The bytes of a file in it; nil where there is none.
    func bytes(_ name: String = "term.db") -> Data? { FileManager.default.contents(atPath: file(name)) }

    /// Writes a file into it.
    func write(_ data: Data, to name: String = "term.db") throws { try data.write(to: URL(fileURLWithPath: file(name))) }

    /// The names of what lies in it.
    var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: path))?.sorted() ?? [] }

    /// The right to a file or folder in it, as in `chmod`.
    func mode(_ name: String) throws -> Int {
        let value = try FileManager.default.attributesOfItem(atPath: file(name))[.posixPermissions] as? NSNumber
        return value?.intValue ?? -1
    }
}
