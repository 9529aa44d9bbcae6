import CNcurses
import Foundation

/// Turns glyphs into what the C library can show in the locale of the person.
///
/// Where the library gives a character another width than the canvas does, or none, since the locale or an older table of Unicode lacks it,
/// a plain character takes its place: otherwise the rest of the line would be shifted.
struct GlyphEncoder {
    /// Whether the terminal shows nothing but ASCII.
    let isASCII: Bool
    /// Whether signs are drawn plainly all the same, since the person wants it so (`--ascii`). Letters stay as they are.
    let hasPlainSigns: Bool

    private static let substitutes: [Unicode.Scalar: Unicode.Scalar] = [
        "…": "~", "–": "-", "—": "-", "−": "-", "’": "'", "‘": "'", "”": "\"", "“": "\"", "·": ".", "×": "x", "↑": "^", "↓": "v", "←": "<",
        "→": ">", "│": "|", "─": "-", "█": "#", "▒": "+", "░": "-", "◆": "*", "ø": "o", "Ø": "O", "ß": "s", "æ": "a", "Æ": "A", "ı": "i",
        "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "↔": "=", "•": "*", "●": "*", "≤": "<", "≥": ">", "²": "2", "″": "\"", "Σ": "S",
    ]

    /// Appends the characters of a cell; none for the second half of a wide glyph.
    func append(_ cell: Cell, to text: inout [wchar_t]) {
        for (index, scalar) in cell.text.unicodeScalars.enumerated() {
            let expected = index == 0 ? CInt(cell.width) : 0
            if hasPlainSigns, !scalar.properties.isAlphabetic, let plain = Self.substitutes[scalar] {
                text.append(wchar_t(plain.value))
            } else if scalar.value < 0x7F || !isASCII && wcwidth(wchar_t(scalar.value)) == expected {
                text.append(wchar_t(scalar.value))
            } else if index == 0 {
                text.append(wchar_t(substitute(scalar).value))
                if expected == 2 { text.append(0x20) }
            }
        }
    }

    private func substitute(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        if let known = Self.substitutes[scalar] { return known }
        let base = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars.first ?? scalar
        return base.isASCII ? base : "?"
    }
}
