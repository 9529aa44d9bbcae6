/// Whether the sources keep from what ends the program or writes past the screen.
///
/// `try!`, `as!` and `fatalError` are allowed where a comment on the same line or the line above says `unavoidable:` and why.
enum CallCheck {
    /// The rooms that may print.
    static let printers: Set<String> = ["Commands", "main.swift"]

    static func violations(_ tree: SourceTree) -> [Violation] {
        tree.sources.flatMap { file in file.tokens.indices.compactMap { violation(file, at: $0, plan: tree.plan) } }
    }

    private static func violation(_ file: SwiftFile, at place: Int, plan: HousePlan) -> Violation? {
        let token = file.tokens[place]
        guard token.kind == .word else { return nil }
        let before = place > 0 ? file.tokens[place - 1].text : ""
        let after = place + 1 < file.tokens.count ? file.tokens[place + 1] : nil
        switch token.text {
        case "print", "debugPrint", "dump":
            let isCall = after?.text == "(" && !["func", "case", "."].contains(before)
            if !isCall || printers.contains(plan.room(of: file.path)?.name ?? "") { return nil }
            return Violation(path: file.path, line: token.line, reason: "\(token.text) outside Commands and main.swift")
        case "try", "as":
            guard after?.text == "!", after?.joined == true, !isExcused(file, token.line) else { return nil }
            return Violation(
                path: file.path, line: token.line, reason: "\(token.text)! ends the program; throw, or say why it is unavoidable")
        case "fatalError":
            guard after?.text == "(", before != "func", !isExcused(file, token.line) else { return nil }
            return Violation(path: file.path, line: token.line, reason: "fatalError ends the program; throw, or say why it is unavoidable")
        default:
            return nil
        }
    }

    private static func isExcused(_ file: SwiftFile, _ line: Int) -> Bool {
        [line, line - 1].contains { file.comments[$0]?.contains("unavoidable:") == true }
    }
}
