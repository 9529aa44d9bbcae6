import Foundation

/// Text as it may be kept and shown: NFC, without control characters and characters that override the direction.
public enum CleanText {
    /// A single line: line breaks and tabs become spaces, other control characters go, the ends are trimmed.
    public static func line(_ text: String) -> String {
        var text = text
        if text.withUTF8(isClean) { return text }
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: scalars.append(" ")
            default: if !isForbidden(scalar) { scalars.append(scalar) }
            }
        }
        return String(scalars).precomposedStringWithCanonicalMapping.trimmingCharacters(in: .whitespaces)
    }

    /// Several lines: as `line`, but line breaks stay (as LF) and tabs become spaces.
    public static func lines(_ text: String) -> String {
        var text = text
        if text.withUTF8(isClean) { return text }
        return text.replacing("\r\n", with: "\n").split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r" || $0 == "\u{2028}" }
            .map { line(String($0)) }.joined(separator: "\n").trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// Whether text is as it should be, told from its UTF-8 without Foundation; false also where that is not so easily told.
    ///
    /// It knows the letters below U+0300 and those of U+1E00 to U+1EFF: none of them is decomposed, and without a combining mark
    /// nothing can be composed.
    private static func isClean(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = bytes.first, let last = bytes.last else { return true }
        guard first != 0x20, last != 0x20 else { return false }
        var place = 0
        while place < bytes.count {
            switch bytes[place] {
            case 0x20..<0x7F: place += 1
            case 0xC2 where bytes[place + 1] > 0xA0, 0xC3...0xCB: place += 2
            case 0xE1 where (0xB8...0xBB).contains(bytes[place + 1]): place += 3
            default: return false
            }
        }
        return true
    }

    /// Whether a scalar may move a cursor, change the direction of what follows, or cannot be seen and joins nothing.
    ///
    /// The joiners U+200C and U+200D stay: names in Persian and several Indian scripts need them.
    public static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00..<0x20, 0x7F..<0xA0: return true
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: return true
        case 0x200B, 0x2060, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: return true
        case 0xFFFE, 0xFFFF: return true
        default: return false
        }
    }
}
