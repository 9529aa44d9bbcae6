/// JSON as text in columns: what programme.json held that this version does not know, and labels.
///
/// Own, and not Foundation's, since the order of members is kept, and whole numbers and fractions come back as what they were.
enum JSONText {
    /// An object as text, members in their order; an empty one is an empty text.
    static func text(_ object: JSONObject) -> String {
        object.isEmpty ? "" : text(.object(object))
    }

    /// A value as text, without spaces.
    static func text(_ value: JSONValue) -> String {
        var result = ""
        write(value, to: &result)
        return result
    }

    /// The object of a text that `text` wrote; nil where it is none.
    static func object(_ text: String) -> JSONObject? {
        if text.isEmpty { return JSONObject() }
        guard case .object(let object) = value(text) else { return nil }
        return object
    }

    /// The value of a text; nil where it is not JSON.
    static func value(_ text: String) -> JSONValue? {
        var reader = JSONTextReader(text)
        return reader.wholeValue()
    }

    private static func write(_ value: JSONValue, to text: inout String) {
        switch value {
        case .null: text += "null"
        case .bool(let value): text += value ? "true" : "false"
        case .integer(let number): text += String(number)
        // JSON knows no infinity. Swift writes the shortest text that reads back the same, always with a point or an exponent.
        case .number(let number): text += number.isFinite ? number.description : "null"
        case .string(let string): write(string, to: &text)
        case .array(let values):
            text += "["
            for (index, value) in values.enumerated() {
                if index > 0 { text += "," }
                write(value, to: &text)
            }
            text += "]"
        case .object(let object):
            text += "{"
            for (index, member) in object.members.enumerated() {
                if index > 0 { text += "," }
                write(member.key, to: &text)
                text += ":"
                write(member.value, to: &text)
            }
            text += "}"
        }
    }

    private static func write(_ string: String, to text: inout String) {
        text += "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}
