/// Whether what the documents name is there: a Swift file in back quotes, by its name or the end of its path, and the target of a link.
///
/// A name that stands for several, with `…` or `<Name>` in it, is passed over.
enum DocumentCheck {
    /// - Parameters:
    ///   - text: a document in Markdown.
    ///   - path: its path from the root.
    ///   - files: the paths of all Swift files.
    ///   - exists: whether there is a file or folder of a path from the root.
    static func violations(_ text: String, path: String, files: [String], exists: (String) -> Bool) -> [Violation] {
        var found: [Violation] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            for name in line.matches(of: /`([^`\s…<]+\.swift)`/).map({ String($0.output.1) }) {
                let isThere = files.contains { $0 == name || $0.hasSuffix("/" + name) }
                if !isThere { found.append(Violation(path: path, line: index + 1, reason: "there is no file \(name)")) }
            }
            for link in line.matches(of: /\]\(([^)#\s]+)(?:#[^)]*)?\)/).map({ String($0.output.1) }) where !link.contains("://") {
                let folder = path.contains("/") ? path.prefix(through: path.lastIndex(of: "/") ?? path.startIndex) : ""
                if exists(folder + link) { continue }
                found.append(Violation(path: path, line: index + 1, reason: "the link leads nowhere: \(link)"))
            }
        }
        return found
    }
}
