import Foundation

/// Text as it may be kept and shown: NFC, without control characters and characters that override the direction.
public enum CleanText {
    /// A single line: line breaks and tabs become spaces, other control characters go, the ends are trimmed.
    public static func line(_ text: String) -> String {
        var text = text
        if text.withUTF8(isClean) { return text }
        return composed(text) { scalar in
            switch scalar.value {
            case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: return " "
            default: return isForbidden(scalar) ? nil : scalar
            }
        }.trimmingCharacters(in: .whitespaces)
    }

    /// The beginning of a text on one line, for a message: at most 60 characters.
    public static func excerpt(_ text: String) -> String {
        // Cut before it is cleaned: a field may have a megabyte.
        let clean = line(String(text.unicodeScalars.prefix(2000)))
        return clean.count <= 60 ? clean : clean.prefix(59) + "…"
    }

    /// More marks than so many on one character mean nothing in any script; Unicode's stream-safe form has the same number (UAX 15).
    private static let mostMarks = 30

    /// The scalars that `kept` leaves of a text, as NFC.
    ///
    /// Of a heap of marks the first stay: to put them in their order takes time with the square of their number.
    static func composed(_ text: String, _ kept: (Unicode.Scalar) -> Unicode.Scalar?) -> String {
        cut(text, kept).precomposedStringWithCanonicalMapping
    }

    /// A text as it is, but of a heap of marks the first alone: also to look it up in a table would take time with the square of its height.
    static func withoutHeaps(_ text: String) -> String {
        // Below this no byte begins a mark.
        text.utf8.contains { $0 >= 0xCC } ? cut(text) { $0 } : text
    }

    private static func cut(_ text: String, _ kept: (Unicode.Scalar) -> Unicode.Scalar?) -> String {
        var scalars = String.UnicodeScalarView()
        var marks = 0
        for scalar in text.unicodeScalars {
            guard let scalar = kept(scalar) else { continue }
            let isMark = scalar.value >= 0x300 && scalar.properties.canonicalCombiningClass != .notReordered
            marks = isMark ? marks + 1 : 0
            if marks <= mostMarks { scalars.append(scalar) }
        }
        return String(scalars)
    }

    /// Several lines: as `line`, but line breaks stay (as LF) and tabs become spaces.
    public static func lines(_ text: String) -> String {
        var text = text
        if text.withUTF8(isClean) { return text }
        // By scalars: to compare a heap of marks with a line end takes time with the square of its height.
        var lines = [String.UnicodeScalarView()]
        var last: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n" where last == "\r": break
            case "\n", "\r", "\u{2028}": lines.append(String.UnicodeScalarView())
            default: lines[lines.count - 1].append(scalar)
            }
            last = scalar
        }
        return lines.map { line(String($0)) }.joined(separator: "\n").trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// A message of several lines for a terminal: without what moves a cursor, but for tabs and line breaks, and else as it is.
    public static func message(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 == "\n" || $0 == "\t" || !isForbidden($0) }))
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
        case 0x200B, 0x2060...0x2064, 0x206A...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: return true
        // No characters at all, in any plane.
        case 0xFDD0...0xFDEF: return true
        default: return scalar.value & 0xFFFE == 0xFFFE
        }
    }
}
