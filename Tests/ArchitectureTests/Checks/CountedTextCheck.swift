/// Whether each text in which something is counted stands in the list of which the golden files are made, so that somebody reads it at 0, 1, 2
/// and 21.
enum CountedTextCheck {
    /// The list.
    static let list = "Tests/MeetCoreTests/Text/CountedTexts.swift"
    /// What counts a noun.
    private static let counting: Set<String> = ["counted", "amount"]

    static func violations(_ tree: SourceTree) -> [Violation] {
        let listed = Set(tree.tests.first { $0.path == list }?.strings.map(\.text) ?? [])
        return tree.sources.filter(TextCheck.isText).flatMap { file in
            functions(of: file).filter { !listed.contains($0.name) }.map {
                Violation(path: file.path, line: $0.line, reason: "\($0.name) counts something: add it to CountedTexts")
            }
        }
    }

    /// The functions of the texts that count something themselves and are seen outside their file.
    private static func functions(of file: SwiftFile) -> [(name: String, line: Int)] {
        var found: [(String, Int)] = []
        var depth = 0
        var current: (name: String, line: Int)?
        for (place, token) in file.tokens.enumerated() {
            if token.text == "{" { depth += 1 }
            if token.text == "}" {
                depth -= 1
                if depth == 1 { current = nil }
            }
            guard token.kind == .word, place + 1 < file.tokens.count else { continue }
            if token.text == "func", depth == 1 {
                let isPrivate = place > 0 && file.tokens[place - 1].text == "private"
                current = isPrivate ? nil : (file.tokens[place + 1].text, token.line)
            } else if counting.contains(token.text), depth > 1, let name = current {
                if !counting.contains(name.name) { found.append(name) }
                current = nil
            }
        }
        return found
    }
}
