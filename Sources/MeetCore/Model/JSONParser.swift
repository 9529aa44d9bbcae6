/// Reads JSON (RFC 8259) into values.
///
/// Foundation's decoder is not used, because it forgets the order of keys, takes one of two equal keys in silence, and does not say where
/// a file written by hand is wrong.
struct JSONParser {
    /// Arrays and objects inside one another beyond this number are refused.
    private static let deepest = 100

    private let bytes: [UInt8]
    private var place = 0

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The value of a text in UTF-8.
    ///
    /// - Throws: `JSONSyntaxError` with line, column and what is wrong.
    static func value(of utf8: [UInt8]) throws(JSONSyntaxError) -> JSONValue {
        var parser = Self(utf8)
        let value = try parser.value(depth: 0)
        parser.skipSpace()
        guard parser.place == utf8.count else { throw parser.error(.textAfterEnd) }
        return value
    }

    private mutating func value(depth: Int) throws(JSONSyntaxError) -> JSONValue {
        skipSpace()
        guard depth <= Self.deepest else { throw error(.tooDeep) }
        switch peek {
        case UInt8(ascii: "{"): return .object(try object(depth: depth))
        case UInt8(ascii: "["): return .array(try array(depth: depth))
        case .quote: return .string(try string())
        case UInt8(ascii: "t"): return try literal("true", .bool(true))
        case UInt8(ascii: "f"): return try literal("false", .bool(false))
        case UInt8(ascii: "n"): return try literal("null", .null)
        case nil: throw error(.endOfFile)
        default: return try number()
        }
    }

    private mutating func object(depth: Int) throws(JSONSyntaxError) -> JSONObject {
        place += 1
        var members: [JSONObject.Member] = []
        var keys: Set<String> = []
        skipSpace()
        if take(UInt8(ascii: "}")) { return JSONObject() }
        repeat {
            skipSpace()
            guard let peek else { throw error(.endOfFile) }
            guard peek == .quote else { throw error(.noKey) }
            let start = place
            let key = try string()
            guard keys.insert(key).inserted else {
                place = start
                throw error(.keyTwice(key))
            }
            skipSpace()
            guard take(UInt8(ascii: ":")) else { throw error(place == bytes.count ? .endOfFile : .noColon) }
            members.append(JSONObject.Member(key: key, value: try value(depth: depth + 1)))
            skipSpace()
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "}")) else { throw error(place == bytes.count ? .endOfFile : .noComma) }
        return JSONObject(members: members)
    }

    private mutating func array(depth: Int) throws(JSONSyntaxError) -> [JSONValue] {
        place += 1
        var values: [JSONValue] = []
        skipSpace()
        if take(UInt8(ascii: "]")) { return values }
        repeat {
            values.append(try value(depth: depth + 1))
            skipSpace()
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "]")) else { throw error(place == bytes.count ? .endOfFile : .noComma) }
        return values
    }

    private mutating func literal(_ word: String, _ value: JSONValue) throws(JSONSyntaxError) -> JSONValue {
        guard bytes[place...].starts(with: word.utf8) else { throw error(.noValue) }
        place += word.utf8.count
        return value
    }

    private mutating func number() throws(JSONSyntaxError) -> JSONValue {
        let start = place
        _ = take(UInt8(ascii: "-"))
        let integerStart = place
        let digits = skipDigits()
        let hasLeadingZero = digits > 1 && bytes[integerStart] == UInt8(ascii: "0")
        var isWhole = true
        var isValid = digits > 0 && !hasLeadingZero
        if isValid, take(UInt8(ascii: ".")) {
            isWhole = false
            isValid = skipDigits() > 0
        }
        if isValid, take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            isWhole = false
            if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
            isValid = skipDigits() > 0
        }
        let text = String(decoding: bytes[start..<place], as: UTF8.self)
        if isValid, isWhole, let value = Int(text) { return .integer(value) }
        if isValid, let value = Double(text), value.isFinite { return .number(value) }
        place = start
        throw error(.noValue)
    }
}

extension JSONParser {
    private mutating func string() throws(JSONSyntaxError) -> String {
        place += 1
        var text: [UInt8] = []
        while place < bytes.count {
            let byte = bytes[place]
            switch byte {
            case .quote:
                place += 1
                return CleanText.withoutHeaps(String(decoding: text, as: UTF8.self))
            case UInt8(ascii: "\\"):
                text.append(contentsOf: String(try escape()).utf8)
            case 0..<0x20:
                throw error(.controlInString)
            default:
                text.append(byte)
                place += 1
            }
        }
        throw error(.endOfFile)
    }

    /// The character of an escape that begins at the backslash here.
    private mutating func escape() throws(JSONSyntaxError) -> Unicode.Scalar {
        let start = place
        place += 1
        let letter = peek
        place += 1
        switch letter {
        case .quote: return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"):
            if let first = hexadecimal() {
                if let scalar = Unicode.Scalar(first) { return scalar }
                if (0xD800..<0xDC00).contains(first), take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")), let second = hexadecimal(),
                    (0xDC00..<0xE000).contains(second),
                    let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
                {
                    return scalar
                }
            }
        default: break
        }
        place = start
        throw error(.badEscape)
    }

    private mutating func hexadecimal() -> UInt32? {
        guard place + 4 <= bytes.count else { return nil }
        let digits = bytes[place..<(place + 4)]
        // The radix reader takes a sign too, JSON does not.
        guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
        place += 4
        return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    }

    private var peek: UInt8? { place < bytes.count ? bytes[place] : nil }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard peek == byte else { return false }
        place += 1
        return true
    }

    private mutating func skipDigits() -> Int {
        let start = place
        while peek?.digit != nil { place += 1 }
        return place - start
    }

    private mutating func skipSpace() {
        while let byte = peek, byte == UInt8(ascii: " ") || byte == .tab || byte == .lineFeed || byte == .carriageReturn { place += 1 }
    }

    /// An error at this place; the column counts characters from 1.
    private func error(_ fault: JSONFault) -> JSONSyntaxError {
        let before = bytes[..<min(place, bytes.count)]
        let lineStart = before.lastIndex { $0 == .lineFeed || $0 == .carriageReturn }.map { $0 + 1 } ?? 0
        let column = String(decoding: before[lineStart...], as: UTF8.self).count + 1
        // CRLF ends one line and not two.
        var lineNumber = 1
        for (index, byte) in before.enumerated() where byte == .lineFeed || byte == .carriageReturn {
            if byte == .carriageReturn, index + 1 < bytes.count, bytes[index + 1] == .lineFeed { continue }
            lineNumber += 1
        }
        return JSONSyntaxError(fault: fault, line: lineNumber, column: column)
    }
}
