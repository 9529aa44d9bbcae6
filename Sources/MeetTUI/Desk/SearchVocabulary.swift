import MeetCore

/// Every word by which people are found, folded, once each: there are few of them, however many people.
///
/// A word is asked for as it is written; its folding is remembered, since folding a letter with an accent takes far longer than finding a word.
struct SearchVocabulary: Sendable {
    private var written = WordTable()
    /// The number of the folded word of each word as it is written; −1 where nothing is left of it.
    private var foldedOf: [Int32] = []
    private var folded = WordTable()

    /// How many folded words there are.
    var count: Int { folded.count }

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

    /// For each folded word, whether it holds a part.
    func holding(_ part: [UInt8]) -> [Bool] {
        (0..<folded.count).map { folded.word($0, holds: part) }
    }

    private mutating func number(of word: UnsafeBufferPointer<UInt8>) -> Int32 {
        let place = Int(written.number(of: word))
        if place < foldedOf.count { return foldedOf[place] }
        var text = TextFolding.fold(String(decoding: word, as: UTF8.self))
        let number = text.withUTF8 { $0.isEmpty ? -1 : folded.number(of: $0) }
        foldedOf.append(number)
        return number
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
