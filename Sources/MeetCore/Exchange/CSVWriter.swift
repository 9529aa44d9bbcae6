import Foundation

/// Builds a CSV file: RFC 4180 with CRLF line ends, in UTF-8 without a byte-order mark, NFC.
///
/// Control characters and direction overrides are left out, except tab and line breaks.
public struct CSVWriter {
    /// The file so far.
    public private(set) var text = ""
    private let separator: UInt8
    private let isSpreadsheetSafe: Bool

    /// A writer of an empty file.
    ///
    /// - Parameters:
    ///   - separator: what stands between fields, an ASCII character.
    ///   - spreadsheetSafe: whether fields that a spreadsheet would take for a formula get a `'` before them (`SpreadsheetText`).
    public init(separator: Character = ",", spreadsheetSafe: Bool) {
        self.separator = separator.asciiValue ?? UInt8(ascii: ",")
        isSpreadsheetSafe = spreadsheetSafe
    }

    /// Adds a row.
    public mutating func row(_ fields: [String]) {
        var isFirst = true
        for field in fields {
            if !isFirst { text.unicodeScalars.append(Unicode.Scalar(separator)) }
            isFirst = false
            append(field)
        }
        text += "\r\n"
    }

    private mutating func append(_ field: String) {
        let clean = Self.clean(field)
        let guarded = isSpreadsheetSafe ? SpreadsheetText.guarded(clean) : clean
        let needsQuotes = guarded.utf8.contains { byte in
            byte == .quote || byte == .lineFeed || byte == .carriageReturn || CSVSeparator.candidates.contains(byte) || byte == separator
        }
        guard needsQuotes else {
            text += guarded
            return
        }
        text += "\""
        // Scalar by scalar: a quote with a combining mark after it is another Character than a quote.
        for scalar in guarded.unicodeScalars {
            if scalar == "\"" { text.unicodeScalars.append(scalar) }
            text.unicodeScalars.append(scalar)
        }
        text += "\""
    }

    /// The text without control characters other than tab and line breaks, as NFC.
    static func clean(_ text: String) -> String {
        if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text }
        return CleanText.composed(text) { scalar in
            scalar == "\t" || scalar == "\n" || scalar == "\r" || !CleanText.isForbidden(scalar) ? scalar : nil
        }
    }
}
