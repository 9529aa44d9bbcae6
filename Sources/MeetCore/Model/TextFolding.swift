import Foundation

/// The form of a text in which case and accents do not count, for finding and never for showing.
public enum TextFolding {
    /// Lower case, without accents and compatibility forms, trimmed: `Åsa Öberg` and `ASA OBERG` are one.
    public static func fold(_ text: String) -> String {
        var text = text
        let isPlain = text.withUTF8 { bytes in
            bytes.allSatisfy { $0 < 0x80 && !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) && $0 > 0x20 }
        }
        if isPlain { return text }
        let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
        return trimmed.folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
            .replacingOccurrences(of: "ı", with: "i")
    }
}
