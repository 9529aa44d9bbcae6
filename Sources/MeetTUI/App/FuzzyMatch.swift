import MeetCore

/// What is looked for in the palette: words of which each must be found, whole, as a part, or as letters with gaps between.
///
/// Points are whole numbers and follow from the texts alone, so that the same letters always give the same list.
struct FuzzyMatch: Sendable {
    /// A text in the form in which it is compared: made once for what is looked through again at each letter.
    struct Text: Sendable {
        fileprivate let bytes: [UInt8]

        init(_ text: String) { bytes = Array(TextFolding.fold(text).utf8) }
    }

    private let words: [[UInt8]]

    /// What a person typed; case and accents do not count.
    init(_ query: String) {
        words = TextFolding.fold(query).split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
    }

    /// Whether anything is looked for.
    var isEmpty: Bool { words.isEmpty }

    /// How well a text fits: more is better; nil where a word is not found.
    func points(_ text: Text) -> Int? {
        var sum = 0
        for word in words {
            guard let points = Self.points(of: word, in: text.bytes) else { return nil }
            sum += points
        }
        return sum
    }

    /// How well the better of a name and a sentence fits; what stands in the name counts more.
    /// - Parameter both: the name and the sentence behind it, in which the words may stand apart.
    func points(name: Text, sentence: Text, both: Text) -> Int? {
        let first = points(name).map { $0 + 20 }
        // A sentence holds so many letters that those of any word are found in it with gaps.
        let second = points(sentence).flatMap { $0 >= 50 * words.count ? $0 : nil }
        return [first, second].compactMap { $0 }.max() ?? points(both).flatMap { $0 >= 50 * words.count ? $0 : nil }
    }

    /// Whether every word stands in a name, and not just its letters.
    func isIn(_ name: Text) -> Bool { points(name).map { $0 >= 60 * words.count } ?? false }

    /// Whether every word begins a word of a text.
    func isBegun(in text: Text) -> Bool {
        guard !isEmpty, !text.bytes.isEmpty else { return false }
        return words.allSatisfy { word in Self.points(of: word, in: text.bytes).map { $0 >= 100 } ?? false }
    }

    private static func points(of word: [UInt8], in text: [UInt8]) -> Int? {
        var isPart = false
        var start = 0
        while start + word.count <= text.count {
            if text[start] == word[0], text[start..<start + word.count].elementsEqual(word) {
                isPart = true
                if start == 0 { return 120 }
                if isGap(text[start - 1]) { return 100 }
            }
            start += 1
        }
        if isPart { return 60 }
        return gapped(word, text)
    }

    /// Letters in order with gaps between: fewer points the more there are in between.
    private static func gapped(_ word: [UInt8], _ text: [UInt8]) -> Int? {
        guard word.count > 1 else { return nil }
        var next = 0
        var first = 0
        for (place, byte) in text.enumerated() where byte == word[next] {
            // A name that is meant by some of its letters is meant by the first one of a word.
            if next == 0, place > 0, !isGap(text[place - 1]) { continue }
            if next == 0 { first = place }
            next += 1
            if next == word.count { return max(1, 40 - (place - first + 1 - word.count)) }
        }
        return nil
    }

    private static func isGap(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ":")
    }
}
