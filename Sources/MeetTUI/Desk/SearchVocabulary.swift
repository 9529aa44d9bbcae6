import MeetCore

/// Everything by which people are found that many may share: words, folded, once each, and bundles of words that come together, such as all
/// that a category is called. Either has a number; there are few of them, however many people.
///
/// A word is asked for as it is written; its folding is remembered, since folding a letter with an accent takes far longer than finding a word.
struct SearchVocabulary: Sendable {
    private var written = WordTable()
    /// The number of the folded word of each word as it is written; −1 where nothing is left of it.
    private var foldedOf: [Int32] = []
    private var folded = WordTable()
    /// By the number of a word or bundle: its words, by their place in `folded`.
    private var wordsOf: [[Int32]] = []
    /// The number of each folded word.
    private var numberOf: [Int32] = []

    /// The number of a bundle: who has it is found by each word in what is bundled, which may be bundles themselves.
    mutating func bundle(_ numbers: [Int32]) -> Int32 {
        if numbers.count == 1 { return numbers[0] }
        wordsOf.append(numbers.flatMap { wordsOf[Int($0)] })
        return Int32(wordsOf.count - 1)
    }

    /// The numbers of the words of a text, added to a list.
    mutating func add(_ text: String, to numbers: inout [Int32]) {
        var text = text
        text.withUTF8 { bytes in
            var start = 0
            while start < bytes.count {
                while start < bytes.count, Self.isSpace(bytes[start]) { start += 1 }
                var end = start
                while end < bytes.count, !Self.isSpace(bytes[end]) { end += 1 }
                if end > start {
                    let number = self.number(of: UnsafeBufferPointer(rebasing: bytes[start..<end]))
                    if number >= 0 { numbers.append(number) }
                }
                start = end
            }
        }
    }

    /// For each number, whether the word, or a word of the bundle, holds a part.
    func holding(_ part: [UInt8]) -> [Bool] {
        let isHolding = (0..<folded.count).map { folded.word($0, holds: part) }
        return wordsOf.map { words in words.contains { isHolding[Int($0)] } }
    }

    private mutating func number(of word: UnsafeBufferPointer<UInt8>) -> Int32 {
        let place = Int(written.number(of: word))
        if place < foldedOf.count { return foldedOf[place] }
        var text = TextFolding.fold(String(decoding: word, as: UTF8.self))
        let number = text.withUTF8 { $0.isEmpty ? -1 : numberOfFolded($0) }
        foldedOf.append(number)
        return number
    }

    private mutating func numberOfFolded(_ word: UnsafeBufferPointer<UInt8>) -> Int32 {
        let place = folded.number(of: word)
        if Int(place) == numberOf.count {
            numberOf.append(Int32(wordsOf.count))
            wordsOf.append([place])
        }
        return numberOf[Int(place)]
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
