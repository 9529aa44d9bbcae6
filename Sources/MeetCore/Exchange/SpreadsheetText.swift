/// Fields that a spreadsheet program would take for a formula, made harmless and read again.
///
/// A field that begins with `=`, `+`, `-`, `@`, tab or NUL gets a `'` before it. A field that begins with `'` and would be read as such a
/// one gets another, so that reading takes away exactly what writing added: `restored(guarded(text)) == text` for every text.
public enum SpreadsheetText {
    /// The text as it is written for a spreadsheet program.
    public static func guarded(_ text: String) -> String {
        startsFormula(afterApostrophes: 0, text) ? "'" + text : text
    }

    /// The text that was meant by a field that was written with `guarded`.
    public static func restored(_ field: String) -> String {
        guard field.utf8.first == UInt8(ascii: "'") else { return field }
        return startsFormula(afterApostrophes: 1, field) ? String(field.dropFirst()) : field
    }

    /// Whether so many apostrophes or more, and then a character that begins a formula, stand at the start.
    private static func startsFormula(afterApostrophes least: Int, _ text: String) -> Bool {
        var apostrophes = 0
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "'"): apostrophes += 1
            case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), .tab, 0: return apostrophes >= least
            default: return false
            }
        }
        return false
    }
}
