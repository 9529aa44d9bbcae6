import Foundation

/// The form of a text in which case and accents do not count, for finding and never for showing.
public enum TextFolding {
    /// Lower case, without accents and compatibility forms, trimmed: `Åsa Öberg` and `ASA OBERG` are one, `Łukasz` and `lukasz` too.
    public static func fold(_ text: String) -> String {
        var text = text
        if let plain = text.withUTF8(plainFold) { return plain }
        let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
        let folded = trimmed.folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
        guard folded.unicodeScalars.contains(where: { letters[$0] != nil }) else { return folded }
        return folded.unicodeScalars.map { letters[$0] ?? String($0) }.joined()
    }

    /// Letters that are no letter with an accent for Unicode, but are for those who look for a name.
    private static let letters: [Unicode.Scalar: String] = [
        "ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "æ": "ae", "œ": "oe", "þ": "th",
    ]

    /// The folded form of ASCII text, without Foundation, since most text is such; nil for any other.
    private static func plainFold(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
        guard let first = bytes.firstIndex(where: { !isSpace($0) }), let last = bytes.lastIndex(where: { !isSpace($0) }) else { return "" }
        let lowered = bytes[first...last].map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
        return String(decoding: lowered, as: UTF8.self)
    }
}
