/// What an id in a file may look like.
enum IdentifierText {
    /// The largest number of Unicode scalars in an id.
    static let longest = 64

    /// Whether a text may be the id of a person or a venue: not empty, not too long, and without spaces, control characters, characters
    /// that override the direction of text, and the characters that join values.
    static func isValid(_ text: String) -> Bool {
        guard !text.isEmpty, text.unicodeScalars.count <= longest else { return false }
        return text.unicodeScalars.allSatisfy { scalar in
            // ASCII letters and digits are told at once.
            if scalar.isASCII, UInt8(ascii: scalar).digit != nil || (0x61...0x7A).contains(scalar.value | 0x20) { return true }
            return !(scalar.properties.isWhitespace || CleanText.isForbidden(scalar) || scalar == "|" || scalar == "," || scalar == ";")
        }
    }
}
