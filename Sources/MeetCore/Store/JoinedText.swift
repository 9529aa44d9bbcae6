/// Short lists of texts in one column: joined with `|`, read back exactly whatever the texts hold.
enum JoinedText {
    /// The texts in one; an empty list is an empty text.
    static func join(_ parts: [String]) -> String {
        parts.isEmpty ? "" : parts.map(escape).joined(separator: "|")
    }

    /// Pairs of texts in one, as `a=b|c=d`.
    static func join(_ pairs: [(String, String)]) -> String {
        pairs.isEmpty ? "" : pairs.map { escape($0) + "=" + escape($1) }.joined(separator: "|")
    }

    /// The texts of a joined text.
    static func split(_ text: String) -> [String] {
        text.isEmpty ? [] : text.utf8.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false).map { unescape($0) }
    }

    /// The pairs of a joined text; nil where it is not made of pairs.
    static func pairs(_ text: String) -> [(String, String)]? {
        var result: [(String, String)] = []
        for part in text.isEmpty ? [] : text.utf8.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false) {
            guard let middle = part.firstIndex(of: UInt8(ascii: "=")) else { return nil }
            result.append((unescape(part[..<middle]), unescape(part[part.index(after: middle)...])))
        }
        return result
    }

    /// What separates is written as `%` and two digits, and a text without anything as `%` alone.
    ///
    /// Byte by byte: a combining accent would make another character of a `|` before it.
    private static func escape(_ text: String) -> String {
        if text.isEmpty { return "%" }
        guard text.utf8.contains(where: isSeparator) else { return text }
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if isSeparator(byte) { bytes += "%\(String(byte, radix: 16, uppercase: true))".utf8 } else { bytes.append(byte) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func unescape(_ text: Substring.UTF8View) -> String {
        guard text.contains(UInt8(ascii: "%")) else { return String(Substring(text)) }
        let parts = text.split(separator: UInt8(ascii: "%"), omittingEmptySubsequences: false)
        var bytes = Array(parts[0])
        for part in parts.dropFirst() {
            if let byte = UInt8(String(Substring(part.prefix(2))), radix: 16) { bytes.append(byte) }
            bytes += part.dropFirst(2)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func isSeparator(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "|") || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "%")
    }
}
