/// The one measure of text on the screen, in columns. Layout, canvas, terminal and tests all use it.
public enum TextWidth {
    /// Where text stands in a field wider than itself.
    public enum Alignment: Hashable, Sendable {
        case left, right
    }

    /// How many columns a text takes as it is drawn (see `Glyph`).
    public static func columns(of text: String) -> Int {
        if let count = plainCount(text.utf8) { return count }
        return columns(ofScalars: text.unicodeScalars)
    }

    /// How many columns a part of a text takes.
    public static func columns(of text: Substring) -> Int {
        if let count = plainCount(text.utf8) { return count }
        return columns(ofScalars: text.unicodeScalars)
    }

    /// How many columns a character takes; 0 for what is not shown, more than 2 for some clusters of Indian scripts.
    public static func columns(of character: Character) -> Int {
        if let byte = character.asciiValue, (0x20..<0x7F).contains(byte) { return 1 }
        return columns(ofScalars: character.unicodeScalars)
    }

    /// The longest beginning of a text that fits in so many columns; clusters stay whole.
    public static func prefix(_ text: String, columns: Int) -> Substring {
        if let count = plainCount(text.utf8) { return count <= columns ? text[...] : text.prefix(max(0, columns)) }
        var left = columns
        var end = text.startIndex
        while end < text.endIndex {
            left -= self.columns(of: text[end])
            guard left >= 0 else { break }
            end = text.index(after: end)
        }
        return text[..<end]
    }

    /// A text cut or padded to exactly so many columns. What is cut ends in the ellipsis where there is room for it.
    public static func fit(_ text: String, columns: Int, _ alignment: Alignment = .left, ellipsis: String = "…") -> String {
        guard columns > 0 else { return "" }
        let width = self.columns(of: text)
        guard width > columns else {
            let padding = String(repeating: " ", count: columns - width)
            return alignment == .left ? text + padding : padding + text
        }
        let mark = prefix(ellipsis, columns: columns)
        let markWidth = self.columns(of: mark)
        let kept = prefix(text, columns: columns - markWidth)
        // A wide character cut in half leaves a column over.
        return kept + mark + String(repeating: " ", count: columns - markWidth - self.columns(of: kept))
    }

    /// A text that fits into so many columns: where it is longer its middle gives way, so that names that begin alike still differ.
    public static func shortened(_ text: String, columns: Int, ellipsis: String = "…") -> String {
        guard self.columns(of: text) > columns else { return text }
        let room = columns - self.columns(of: ellipsis)
        guard room > 1 else { return fit(text, columns: columns, ellipsis: ellipsis) }
        var tail = ""
        var width = 0
        for character in text.reversed() {
            width += self.columns(of: character)
            guard width <= room / 2 else { break }
            tail.insert(character, at: tail.startIndex)
        }
        return prefix(text, columns: room - self.columns(of: tail)) + ellipsis + tail
    }

    /// The column within a text at which each character begins, and the width of the whole as the last element.
    public static func offsets(in text: String) -> [Int] {
        var offsets = [0]
        var column = 0
        for character in text {
            column += columns(of: character)
            offsets.append(column)
        }
        return offsets
    }

    /// A text in lines of at most so many columns, broken at spaces where that can be; never without a line.
    public static func wrap(_ text: String, columns: Int) -> [String] {
        let columns = max(1, columns)
        var lines: [String] = []
        for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let first = lines.count
            var line = ""
            var width = 0
            func end() {
                lines.append(line)
                line = ""
                width = 0
            }
            for word in paragraph.split(separator: " ") {
                let wordWidth = self.columns(of: word)
                if !line.isEmpty, width + 1 + wordWidth > columns { end() }
                if !line.isEmpty {
                    line += " "
                    width += 1
                }
                guard width + wordWidth > columns else {
                    line += word
                    width += wordWidth
                    continue
                }
                // A word longer than a line is cut; a single character wider than the line stands alone and is clipped.
                for character in word {
                    let next = self.columns(of: character)
                    if !line.isEmpty, width + next > columns { end() }
                    line.append(character)
                    width += next
                }
            }
            if !line.isEmpty || lines.count == first { lines.append(line) }
        }
        return lines
    }

    /// The width of one scalar: 0 for marks and format characters, 2 for wide East Asian ones and most emoji, 1 for the rest.
    ///
    /// Ambiguous ones count 1. This is what `wcwidth` of Debian's C library says, which ncurses asks; a test compares the two.
    public static func columns(of scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x300 { return scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) || scalar.value == 0xAD ? 0 : 1 }
        // The vowels and final consonants of Hangul written letter by letter sit on the letter before them.
        if (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FB).contains(scalar.value) { return 0 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control, .surrogate: return 0
        default: return isWide(scalar.value) ? 2 : 1
        }
    }

    private static func columns(ofScalars scalars: some Sequence<Unicode.Scalar>) -> Int {
        var scanner = Glyph.Scanner()
        var total = 0
        for scalar in scalars {
            if case .spacing(_, let width) = scanner.next(scalar) { total += width }
        }
        return total
    }

    /// The number of bytes where all are printable ASCII, each of which is one column; nil otherwise.
    private static func plainCount(_ bytes: some Collection<UInt8>) -> Int? {
        let count = bytes.withContiguousStorageIfAvailable { buffer in
            buffer.allSatisfy { (0x20..<0x7F).contains($0) } ? buffer.count : -1
        }
        guard let count, count >= 0 else { return nil }
        return count
    }

    private static func isWide(_ value: UInt32) -> Bool {
        guard value >= 0x1100 else { return false }
        var low = 0
        var high = wideRanges.count
        while low < high {
            let middle = (low + high) / 2
            if wideRanges[middle].upperBound < value { low = middle + 1 } else { high = middle }
        }
        return low < wideRanges.count && wideRanges[low].contains(value)
    }
}
