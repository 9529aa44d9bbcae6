/// Values of the type TEXT (RFC 5545, 3.3.11).
enum ICalendarText {
    /// A text for a file: cleaned, with backslash, comma and semicolon escaped and line breaks as `\n`. A colon is not escaped.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in CleanText.lines(text).unicodeScalars {
            switch scalar {
            case "\\", ",", ";": result.unicodeScalars.append(contentsOf: ["\\", scalar])
            case "\n": result += "\\n"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// A value without its escapes. A backslash before anything else stands for itself.
    static func unescaped(_ value: String) -> String {
        guard value.utf8.contains(UInt8(ascii: "\\")) else { return value }
        var result = String.UnicodeScalarView()
        var isEscaped = false
        for scalar in value.unicodeScalars {
            switch (isEscaped, scalar) {
            case (false, "\\"):
                isEscaped = true
                continue
            case (true, "n"), (true, "N"): result.append("\n")
            case (true, "\\"), (true, ","), (true, ";"): result.append(scalar)
            // Some programs escape a colon or a quote too.
            case (true, ":"), (true, "\""): result.append(scalar)
            case (true, _): result.append(contentsOf: ["\\", scalar])
            case (false, _): result.append(scalar)
            }
            isEscaped = false
        }
        if isEscaped { result.append("\\") }
        return String(result)
    }
}
