/// Whether bytes are valid UTF-8, without making a string of them.
enum UTF8Check {
    /// The place of the first byte that begins no valid character; nil where all are valid.
    static func firstInvalid(in bytes: [UInt8]) -> Int? {
        bytes.withUnsafeBufferPointer { firstInvalid(in: $0) }
    }

    private static func firstInvalid(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        let raw = UnsafeRawBufferPointer(bytes)
        var place = 0
        while place < bytes.count {
            // Eight ASCII bytes at a time: most of a file is ASCII.
            while place + 8 <= bytes.count, raw.loadUnaligned(fromByteOffset: place, as: UInt64.self) & 0x8080_8080_8080_8080 == 0 {
                place += 8
            }
            guard place < bytes.count else { break }
            if bytes[place] < 0x80 {
                place += 1
                continue
            }
            guard let length = length(ofCharacterAt: place, in: bytes) else { return place }
            place += length
        }
        return nil
    }

    /// The length of the valid character of several bytes at a place (Unicode, table 3-7); nil where there is none.
    private static func length(ofCharacterAt place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        let second: ClosedRange<UInt8>
        let length: Int
        switch bytes[place] {
        case 0xC2...0xDF: (second, length) = (0x80...0xBF, 2)
        case 0xE0: (second, length) = (0xA0...0xBF, 3)
        case 0xED: (second, length) = (0x80...0x9F, 3)
        case 0xE1...0xEF: (second, length) = (0x80...0xBF, 3)
        case 0xF0: (second, length) = (0x90...0xBF, 4)
        case 0xF1...0xF3: (second, length) = (0x80...0xBF, 4)
        case 0xF4: (second, length) = (0x80...0x8F, 4)
        default: return nil
        }
        guard place + length <= bytes.count, second.contains(bytes[place + 1]) else { return nil }
        return bytes[(place + 2)..<(place + length)].allSatisfy { $0 & 0xC0 == 0x80 } ? length : nil
    }
}
