/// Writes JSON values as text. Foundation cannot keep the order of keys, so the house writes them itself.
///
/// Control characters, and characters that override the direction of text, are written as `\u` escapes: nothing is lost, and nothing
/// moves the cursor of a terminal that shows the file.
public enum JSONText {
    /// The width within which an array or object is written on one line.
    private static let width = 110

    /// The value as readable text: two spaces a level, what fits on one line on one line, LF at the end.
    public static func pretty(_ value: JSONValue) -> String {
        var text = ""
        appendPretty(value, indent: 0, to: &text)
        return text + "\n"
    }

    /// The value on one line, without spaces around it and without a line end.
    public static func compact(_ value: JSONValue) -> String {
        var text = ""
        _ = appendInline(value, to: &text, limit: .max)
        return text
    }

    private static func appendPretty(_ value: JSONValue, indent: Int, to text: inout String) {
        var line = ""
        if appendInline(value, to: &line, limit: width - 2 * indent) {
            text += line
            return
        }
        let inner = String(repeating: " ", count: 2 * indent + 2)
        let outer = String(repeating: " ", count: 2 * indent)
        switch value {
        case .array(let values):
            for (index, element) in values.enumerated() {
                text += index == 0 ? "[\n\(inner)" : ",\n\(inner)"
                appendPretty(element, indent: indent + 1, to: &text)
            }
            text += "\n\(outer)]"
        case .object(let object):
            for (index, member) in object.members.enumerated() {
                text += index == 0 ? "{\n\(inner)" : ",\n\(inner)"
                append(member.key, to: &text)
                text += ": "
                appendPretty(member.value, indent: indent + 1, to: &text)
            }
            text += "\n\(outer)}"
        default: _ = appendInline(value, to: &text, limit: .max)
        }
    }

    /// Adds the value on one line; false, with the text unfinished, where it takes more bytes than the limit.
    private static func appendInline(_ value: JSONValue, to text: inout String, limit: Int) -> Bool {
        switch value {
        case .null: text += "null"
        case .bool(let value): text += value ? "true" : "false"
        case .integer(let value): text += String(value)
        case .number(let value): text += value.isFinite ? String(value) : "null"
        case .string(let value):
            // Before it is written: a long text stands in many levels that are each tried on one line.
            guard value.utf8.count <= limit else { return false }
            append(value, to: &text)
        case .array(let values):
            text += "["
            for (index, element) in values.enumerated() {
                if index > 0 { text += ", " }
                guard appendInline(element, to: &text, limit: limit) else { return false }
            }
            text += "]"
        case .object(let object):
            text += object.isEmpty ? "{" : "{ "
            for (index, member) in object.members.enumerated() {
                if index > 0 { text += ", " }
                append(member.key, to: &text)
                text += ": "
                guard appendInline(member.value, to: &text, limit: limit) else { return false }
            }
            text += object.isEmpty ? "}" : " }"
        }
        return text.utf8.count <= limit
    }

    private static func append(_ string: String, to text: inout String) {
        text += "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case _ where CleanText.isForbidden(scalar) || scalar.value == 0x2028 || scalar.value == 0x2029:
                for unit in UTF16.encode(scalar).map(Array.init) ?? [] {
                    text += "\\u" + unit.padded(4, radix: 16)
                }
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}
