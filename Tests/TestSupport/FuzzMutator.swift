import MeetCore

/// Changes an input in one of the ways in which files are broken, or broken into: always the same changes for a seed.
public struct FuzzMutator {
    private var dice: SeededRandom
    private let words: [[UInt8]]

    /// The changes of a seed.
    /// - Parameter words: texts that mean something to the reader; nil for those of files.
    public init(seed: UInt64, words: [String]? = nil) {
        dice = SeededRandom(seed: seed)
        self.words = words?.map { Array($0.utf8) } ?? Self.words
    }

    /// Texts that mean something to one of the readers of files.
    private static let words: [[UInt8]] =
        [
            "\"", ",", ";", "\r\n", "\n ", "=", "'", "|", "\\", "\\n", "{", "}", "[", "]", ":", "\\u0000", "\\ud800", "1e999", "-",
            "9999999999",
            "0001-01-01", "9999-12-31", "BEGIN:VEVENT\r\n", "END:VEVENT\r\n", "RRULE:FREQ=YEARLY;COUNT=1000000000\r\n", "BYDAY=-1SU", "P1D",
            "20270101T000000Z", "sep=;\n", "name", "id", "\u{FEFF}", "\u{202E}", "\u{301}", "\u{200D}", "👩", "\u{1B}[2J", "\u{85}",
        ].map { Array($0.utf8) } + [[0], [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xFF, 0xFE]]

    /// A changed input, at most 8 KB; of two, where the other lends a part.
    public mutating func changed(_ input: [UInt8], _ other: [UInt8]) -> [UInt8] {
        var bytes = input
        for _ in 0...Int.random(in: 0..<4, using: &dice) {
            let place = Int.random(in: 0...bytes.count, using: &dice)
            let end = min(bytes.count, place + Int.random(in: 0...16, using: &dice))
            switch Int.random(in: 0..<7, using: &dice) {
            case 0: bytes.removeSubrange(place..<end)
            case 1: bytes.insert(contentsOf: bytes[place..<end], at: place)
            case 2: bytes.insert(contentsOf: words.randomElement(using: &dice) ?? [], at: place)
            case 3: bytes.replaceSubrange(place..<end, with: words.randomElement(using: &dice) ?? [])
            case 4 where place < bytes.count: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &dice)
            case 5 where !other.isEmpty:
                let start = Int.random(in: 0..<other.count, using: &dice)
                bytes.insert(contentsOf: other[start..<min(other.count, start + 64)], at: place)
            default: bytes.removeSubrange(end...)
            }
        }
        return Array(bytes.prefix(8192))
    }
}
