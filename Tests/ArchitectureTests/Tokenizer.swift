/// Cuts Swift source into tokens. It skips comments and the text of string literals, but looks into interpolations.
///
/// It works on bytes: all marks of Swift are ASCII, and every other byte belongs to an identifier or to text.
struct Tokenizer {
    private let bytes: [UInt8]
    private var place = 0
    private var line = 1
    private var tokens: [Token] = []
    private var strings: [StringLiteral] = []
    private var comments: [Int: String] = [:]
    private var end = 0  // where the last token ended

    private init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// The tokens of a text, and its comments by the line they begin on.
    static func cut(_ text: String) -> (tokens: [Token], comments: [Int: String]) {
        var tokenizer = Tokenizer(text)
        tokenizer.readCode(untilParenthesis: false)
        return (tokenizer.tokens, tokenizer.comments)
    }

    /// The string literals of a text, those within interpolations too, in the order in which they end.
    static func strings(_ text: String) -> [StringLiteral] {
        var tokenizer = Tokenizer(text)
        tokenizer.readCode(untilParenthesis: false)
        return tokenizer.strings
    }

    private func byte(_ ahead: Int = 0) -> UInt8 {
        place + ahead < bytes.count ? bytes[place + ahead] : 0
    }

    private func follows(_ text: StaticString) -> Bool {
        text.withUTF8Buffer { wanted in
            place + wanted.count <= bytes.count && wanted.indices.allSatisfy { bytes[place + $0] == wanted[$0] }
        }
    }

    /// Goes one byte on, and counts lines.
    private mutating func step() {
        if byte() == UInt8(ascii: "\n") { line += 1 }
        place += 1
    }

    private mutating func add(_ kind: Token.Kind, from start: Int, line: Int) {
        let text = String(decoding: bytes[start..<place], as: UTF8.self)
        tokens.append(Token(kind: kind, text: text, line: line, joined: start == end && start > 0))
        end = place
    }

    /// Reads code up to the end of the file, or of an interpolation: to the parenthesis that closes the one already read.
    private mutating func readCode(untilParenthesis: Bool) {
        var depth = 1
        while place < bytes.count {
            switch byte() {
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"): step()
            case UInt8(ascii: "/") where follows("//"): readLineComment()
            case UInt8(ascii: "/") where follows("/*"): readBlockComment()
            case UInt8(ascii: "/") where beginsExpression(): readExpression(pounds: 0)
            case UInt8(ascii: "\""): readString(pounds: 0)
            case UInt8(ascii: "#"): readPounds()
            case UInt8(ascii: "`"): readTicked()
            case let first where Self.isWord(first): readWord(isNumber: Self.isDigit(first))
            default:
                let mark = byte()
                if untilParenthesis {
                    if mark == UInt8(ascii: "(") { depth += 1 }
                    if mark == UInt8(ascii: ")") { depth -= 1 }
                    if depth == 0 { return }
                }
                place += 1
                add(.mark, from: place - 1, line: line)
            }
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        let lower = byte | 0x20
        return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z") || isDigit(byte) || byte == UInt8(ascii: "_") || byte >= 0x80
    }

    private mutating func readWord(isNumber: Bool) {
        let start = place
        while Self.isWord(byte()) { place += 1 }
        add(isNumber ? .literal : .word, from: start, line: line)
    }

    private mutating func readTicked() {
        place += 1
        let start = place
        while place < bytes.count, byte() != UInt8(ascii: "`"), byte() != UInt8(ascii: "\n") { place += 1 }
        add(.word, from: start, line: line)
        place += 1
        end = place
    }

    private mutating func readLineComment() {
        let start = place
        while place < bytes.count, byte() != UInt8(ascii: "\n") { place += 1 }
        comments[line, default: ""] += String(decoding: bytes[start..<place], as: UTF8.self)
    }

    private mutating func readBlockComment() {
        let start = place
        let first = line
        var depth = 0
        repeat {
            if follows("/*") {
                depth += 1
                place += 2
            } else if follows("*/") {
                depth -= 1
                place += 2
            } else {
                step()
            }
        } while depth > 0 && place < bytes.count
        comments[first, default: ""] += String(decoding: bytes[start..<min(place, bytes.count)], as: UTF8.self)
    }

    /// A `#` begins a raw string, a raw regular expression, or a word such as `#if`.
    private mutating func readPounds() {
        var pounds = 0
        while byte(pounds) == UInt8(ascii: "#") { pounds += 1 }
        if byte(pounds) == UInt8(ascii: "\"") {
            place += pounds
            readString(pounds: pounds)
        } else if byte(pounds) == UInt8(ascii: "/") {
            place += pounds
            readExpression(pounds: pounds)
        } else {
            place += 1
            add(.mark, from: place - 1, line: line)
        }
    }

    private func closes(_ quotes: Int, _ mark: UInt8, pounds: Int) -> Bool {
        (0..<quotes).allSatisfy { byte($0) == mark } && (0..<pounds).allSatisfy { byte(quotes + $0) == UInt8(ascii: "#") }
    }

    private mutating func readString(pounds: Int) {
        let begin = line
        let before = tokens.suffix(2).map(\.text).joined()
        var text: [UInt8] = []
        let quotes = follows("\"\"\"") ? 3 : 1
        place += quotes
        while place < bytes.count, !closes(quotes, UInt8(ascii: "\""), pounds: pounds) {
            if quotes == 1, byte() == UInt8(ascii: "\n") { break }  // not Swift; do not lose the rest of the file
            if byte() == UInt8(ascii: "\\"), (0..<pounds).allSatisfy({ byte(1 + $0) == UInt8(ascii: "#") }) {
                place += 1 + pounds
                if byte() == UInt8(ascii: "(") {
                    place += 1
                    readCode(untilParenthesis: true)
                    text += Array(StringLiteral.gap.utf8)
                } else {
                    text.append(byte() == UInt8(ascii: "n") ? UInt8(ascii: "\n") : byte())
                }
            } else {
                text.append(byte())
            }
            if place < bytes.count { step() }
        }
        strings.append(StringLiteral(text: String(decoding: text, as: UTF8.self), line: begin, before: before))
        place = min(place + quotes + pounds, bytes.count)
        tokens.append(Token(kind: .literal, text: "\"\"", line: begin, joined: false))
        end = place
    }

    /// Whether the slash here begins a regular expression: it stands where a value is expected, and another slash closes it on its line.
    private func beginsExpression() -> Bool {
        if let last = tokens.last {
            let ends = last.kind == .literal || [")", "]", "}"].contains(last.text)
            let isName = last.kind == .word && !["return", "in", "case", "let", "where", "else", "try", "await"].contains(last.text)
            if ends || isName { return false }
        }
        if [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n")].contains(byte(1)) { return false }
        var ahead = 1
        while place + ahead < bytes.count, byte(ahead) != UInt8(ascii: "\n") {
            if byte(ahead) == UInt8(ascii: "\\") {
                ahead += 1
            } else if byte(ahead) == UInt8(ascii: "/") {
                return true
            }
            ahead += 1
        }
        return false
    }

    private mutating func readExpression(pounds: Int) {
        let begin = line
        place += 1
        while place < bytes.count, !closes(1, UInt8(ascii: "/"), pounds: pounds) {
            if byte() == UInt8(ascii: "\\") { place += 1 }
            step()
        }
        place = min(place + 1 + pounds, bytes.count)
        tokens.append(Token(kind: .literal, text: "//", line: begin, joined: false))
        end = place
    }
}
