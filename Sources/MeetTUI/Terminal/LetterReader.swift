/// Puts the bytes of UTF-8 together, as they come. What is none is passed over.
struct LetterReader {
    /// The bytes of a letter that is begun.
    private var begun: [UInt8] = []

    /// Takes the next byte; the letter that it ends, if it does.
    mutating func take(_ byte: UInt8) -> Unicode.Scalar? {
        if byte & 0xC0 == 0x80 {
            guard let first = begun.first else { return nil }
            begun.append(byte)
            guard begun.count == Self.length(first) else { return nil }
            defer { begun = [] }
            // Nil for a letter written too long, and for half of a pair of UTF-16.
            return String(validating: begun, as: UTF8.self)?.unicodeScalars.first
        }
        begun = Self.length(byte) > 1 ? [byte] : []
        return byte < 0x80 ? Unicode.Scalar(byte) : nil
    }

    /// How many bytes a letter has that begins so; 0 for none.
    private static func length(_ first: UInt8) -> Int {
        switch first {
        case 0x00..<0x80: return 1
        case 0xC2..<0xE0: return 2
        case 0xE0..<0xF0: return 3
        case 0xF0..<0xF5: return 4
        default: return 0
        }
    }
}
