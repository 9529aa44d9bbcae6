/// Whether files are short, and hold one type each, named after it.
enum ShapeCheck {
    /// No file is longer.
    static let mostLines = 700

    static func violations(_ tree: SourceTree) -> [Violation] {
        (tree.sources + tree.tests).compactMap(length) + tree.sources.flatMap(names)
    }

    private static func length(_ file: SwiftFile) -> Violation? {
        guard file.lineCount > mostLines else { return nil }
        return Violation(path: file.path, line: mostLines, reason: "\(file.lineCount) lines; cut the file at \(mostLines) or before")
    }

    /// `Type.swift` declares Type and no other type that others see; `Type+Topic.swift` extends Type and declares none.
    /// Private types, type aliases and functions beside the type are allowed; so is a file of functions named after one of them.
    private static func names(_ file: SwiftFile) -> [Violation] {
        if file.name == "main" { return [] }
        let parts = file.name.split(separator: "+", maxSplits: 1)
        guard let wanted = parts.first.map(String.init) else { return [] }
        let visible = file.declarations.filter { !$0.isPrivate }
        var violations: [Violation] = []
        if parts.count == 2 {
            if !visible.contains(where: { $0.keyword == "extension" && $0.name == wanted }) {
                violations.append(Violation(path: file.path, line: 1, reason: "the file is named after \(wanted) but does not extend it"))
            }
            for other in visible where other.isType {
                violations.append(Violation(path: file.path, line: other.line, reason: "\(other.name) wants a file of its own"))
            }
        } else {
            let isNamedAfter = { (declaration: SwiftFile.Declaration) in
                declaration.name == wanted || declaration.keyword == "func" && declaration.name.lowercased() == wanted.lowercased()
            }
            if !visible.contains(where: isNamedAfter) {
                violations.append(
                    Violation(path: file.path, line: 1, reason: "the file does not declare \(wanted), after which it is named"))
            }
            for other in visible where other.isType && other.name != wanted {
                violations.append(Violation(path: file.path, line: other.line, reason: "\(other.name) wants a file of its own"))
            }
        }
        return violations
    }
}
