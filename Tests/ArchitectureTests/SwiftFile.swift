/// What the checks need to know of a Swift file: what it declares, and the words it is made of.
struct SwiftFile {
    /// A declaration at the top level of a file.
    struct Declaration: Equatable {
        /// The keyword: `struct`, `func`, `extension` …
        var keyword: String
        var name: String
        var line: Int
        /// Whether it is seen in its own file only.
        var isPrivate: Bool

        /// Whether it makes a type.
        var isType: Bool { SwiftFile.typeKeywords.contains(keyword) }
    }

    /// What an extension adds to a type: a function, a constant or a variable that is seen outside its file.
    struct Addition: Equatable {
        /// The type that is extended.
        var type: String
        var name: String
    }

    static let typeKeywords: Set<String> = ["struct", "class", "enum", "protocol", "actor"]
    private static let otherKeywords: Set<String> = ["typealias", "func", "var", "let", "extension", "macro"]
    private static let modifiers: Set<String> = [
        "public", "internal", "package", "open", "private", "fileprivate", "final", "indirect", "nonisolated", "unsafe", "lazy", "weak",
    ]

    /// The path from the root of the project.
    let path: String
    let lineCount: Int
    let tokens: [Token]
    /// The string literals.
    let strings: [StringLiteral]
    /// Comments by the line they begin on.
    let comments: [Int: String]
    /// The declarations at the top level, in order.
    let declarations: [Declaration]
    /// Names that mean something of the file's own: nested types, generic parameters, private declarations.
    let ownNames: Set<String>
    /// The names of nested types: known in the whole room, where the outer type is extended.
    let nestedTypes: Set<String>
    /// The names of functions, constants and variables declared anywhere in the file, of cases and of labels.
    let values: Set<String>
    /// What extensions in the file add to types.
    let additions: [Addition]

    /// The name of the file without its folder and ending.
    var name: String {
        let last = path.split(separator: "/").last ?? ""
        return last.hasSuffix(".swift") ? String(last.dropLast(6)) : String(last)
    }

    init(path: String, text: String) {
        self.path = path
        lineCount = text.utf8.count { $0 == UInt8(ascii: "\n") } + (text.isEmpty || text.hasSuffix("\n") ? 0 : 1)
        (tokens, comments) = Tokenizer.cut(text)
        strings = Tokenizer.strings(text)
        var declarations: [Declaration] = []
        var nested: Set<String> = []
        var parameters: Set<String> = []
        var values: Set<String> = []
        var additions: [Addition] = []
        var extended: String?
        var depth = 0
        for (place, token) in tokens.enumerated() {
            switch token.text {
            case "{", "(", "[": depth += 1
            case "}", ")", "]": depth -= 1
            default: break
            }
            guard token.kind == .word, place + 1 < tokens.count else { continue }
            if token.text == "case" { values.formUnion(Self.cases(tokens, after: place)) }
            if tokens[place + 1].text == ":", tokens[place + 1].joined { values.insert(token.text) }
            let before = place > 0 ? tokens[place - 1].text : ""
            guard before != ".",
                Self.typeKeywords.union(Self.otherKeywords).union(["associatedtype", "init", "subscript"]).contains(token.text)
            else { continue }
            let named = tokens[place + 1]
            if ["init", "subscript"].contains(token.text) {
                parameters.formUnion(Self.genericParameters(tokens, at: place + 1))
                continue
            }
            guard named.kind == .word, named.line == token.line, !(token.text == "class" && ["func", "var"].contains(named.text)) else {
                continue
            }
            parameters.formUnion(Self.genericParameters(tokens, at: place + 2))
            if ["func", "var", "let"].contains(token.text) { values.insert(named.text) }
            if depth == 1, let extended, ["func", "var", "let"].contains(token.text), !Self.isPrivate(tokens, before: place) {
                additions.append(Addition(type: extended, name: named.text))
            }
            if depth == 0 {
                let isPrivate = Self.isPrivate(tokens, before: place)
                extended = token.text == "extension" && !isPrivate ? named.text : nil
                declarations.append(Declaration(keyword: token.text, name: named.text, line: named.line, isPrivate: isPrivate))
            } else if Self.typeKeywords.contains(token.text) || ["typealias", "associatedtype"].contains(token.text) {
                nested.insert(named.text)
            }
        }
        self.declarations = declarations
        self.values = values
        self.additions = additions
        nestedTypes = nested
        ownNames = nested.union(parameters).union(declarations.lazy.filter { $0.isPrivate && $0.keyword != "extension" }.map(\.name))
    }

    /// The names after `case`, with commas between them, what belongs to each left out.
    private static func cases(_ tokens: [Token], after start: Int) -> Set<String> {
        var names: Set<String> = []
        var depth = 0
        var expectsName = true
        for token in tokens[(start + 1)...].prefix(200) {
            switch token.text {
            case "(": depth += 1
            case ")": depth -= 1
            case ",": expectsName = depth == 0
            default:
                guard depth == 0 else { continue }
                guard expectsName, token.kind == .word else { return names }
                names.insert(token.text)
                expectsName = false
            }
        }
        return names
    }

    /// The names between the angle brackets that open at a place: the first word, and each that follows a comma.
    private static func genericParameters(_ tokens: [Token], at start: Int) -> Set<String> {
        guard start < tokens.count, tokens[start].text == "<" else { return [] }
        var names: Set<String> = []
        var depth = 0
        var expectsName = false
        for place in start..<min(start + 200, tokens.count) {
            switch tokens[place].text {
            case "<":
                depth += 1
                expectsName = depth == 1
            case ">" where tokens[place - 1].text != "-": depth -= 1
            case ",": expectsName = depth == 1
            case "each", "let", "repeat": continue
            default:
                if expectsName, tokens[place].kind == .word { names.insert(tokens[place].text) }
                expectsName = false
            }
            if depth == 0 { break }
        }
        return names
    }

    /// Whether `private` or `fileprivate` stands among the modifiers and attributes before a keyword. `private(set)` does not count.
    private static func isPrivate(_ tokens: [Token], before keyword: Int) -> Bool {
        var place = keyword - 1
        while place >= 0 {
            let token = tokens[place]
            if token.text == ")" {
                while place >= 0, tokens[place].text != "(" { place -= 1 }
            } else if token.kind == .word, modifiers.contains(token.text) {
                let opens = tokens[place + 1].text == "("
                if ["private", "fileprivate"].contains(token.text), !opens { return true }
            } else if token.kind == .word, place > 0, tokens[place - 1].text == "@" {
                place -= 1
            } else {
                return false
            }
            place -= 1
        }
        return false
    }
}
