/// Several values in one field: joined with `|`; on reading, `;` and `,` serve too.
enum ValueList {
    /// The values, trimmed, without empty ones and each once.
    ///
    /// - Parameter isValue: whether a text is one value although `;` or `,` stands in it, such as a slot's label.
    static func split(_ field: String, isValue: (String) -> Bool = { _ in false }) -> [String] {
        var values: [String] = []
        var known: Set<String> = []
        func add(_ text: Substring.UTF8View) {
            let value = CleanText.line(String(Substring(text)))
            if !value.isEmpty, known.insert(value).inserted { values.append(value) }
        }
        for part in Substring(field).utf8.split(separator: UInt8(ascii: "|")) {
            if isValue(CleanText.line(String(Substring(part)))) {
                add(part)
            } else {
                part.split { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ",") }.forEach(add)
            }
        }
        return values
    }

    /// The values in one field.
    static func joined(_ values: [String]) -> String { values.joined(separator: "|") }
}
