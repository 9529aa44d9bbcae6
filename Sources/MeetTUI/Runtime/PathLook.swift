import Foundation
import MeetCore

/// What paths begin as a person typed one.
enum PathLook {
    /// More than anyone looks through.
    private static let most = 500

    /// The folders and files whose paths begin so, folders with `/` at the end, in Swedish order; hidden ones only where the name begins with
    /// a dot. `~` is the person's own folder.
    static func paths(beginning text: String) -> [String] {
        let cut = text.lastIndex(of: "/").map { text.index(after: $0) } ?? text.startIndex
        let folder = String(text[..<cut])
        let name = text[cut...]
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: expanded(folder.isEmpty ? "." : folder)) else { return [] }
        let fitting = names.filter { $0.hasPrefix(name) && (name.hasPrefix(".") || !$0.hasPrefix(".")) }
        return SwedishOrder.sorted(fitting) { $0 }.prefix(most).map { name in
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: expanded(folder + name), isDirectory: &isFolder)
            return folder + name + (isFolder.boolValue ? "/" : "")
        }
    }

    /// A path with the person's own folder in place of `~`.
    static func expanded(_ path: String) -> String {
        guard path == "~" || path.hasPrefix("~/") else { return path }
        return NSHomeDirectory() + path.dropFirst()
    }
}
