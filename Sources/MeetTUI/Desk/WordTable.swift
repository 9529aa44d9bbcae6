import Glibc

/// Words as bytes, each once, numbered in the order in which they came.
///
/// Open addressing over one array of bytes: a dictionary of strings takes several times as long, and this is done for every word of 100,000
/// people before the first screen is shown.
struct WordTable: Sendable {
    private var bytes: [UInt8] = []
    private var starts: [Int32] = [0]
    private var slots = [Int32](repeating: -1, count: 1024)

    /// How many words there are.
    var count: Int { starts.count - 1 }

    /// The number of a word, which is added where it is new.
    mutating func number(of word: UnsafeBufferPointer<UInt8>) -> Int32 {
        var slot = Self.hash(word) & (slots.count - 1)
        while slots[slot] >= 0 {
            if equals(Int(slots[slot]), word) { return slots[slot] }
            slot = (slot + 1) & (slots.count - 1)
        }
        let number = Int32(count)
        bytes.append(contentsOf: word)
        starts.append(Int32(bytes.count))
        slots[slot] = number
        if count * 2 > slots.count { grow() }
        return number
    }

    /// Whether a word holds a part.
    func word(_ number: Int, holds part: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { all in
            ByteSearch.contains(UnsafeRawBufferPointer(rebasing: all[Int(starts[number])..<Int(starts[number + 1])]), part)
        }
    }

    private func equals(_ number: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = Int(starts[number])
        guard Int(starts[number + 1]) - start == word.count else { return false }
        return bytes.withUnsafeBufferPointer { all in (0..<word.count).allSatisfy { all[start + $0] == word[$0] } }
    }

    private mutating func grow() {
        var larger = [Int32](repeating: -1, count: slots.count * 4)
        bytes.withUnsafeBufferPointer { all in
            for number in 0..<count {
                let word = UnsafeBufferPointer(rebasing: all[Int(starts[number])..<Int(starts[number + 1])])
                var slot = Self.hash(word) & (larger.count - 1)
                while larger[slot] >= 0 { slot = (slot + 1) & (larger.count - 1) }
                larger[slot] = Int32(number)
            }
        }
        slots = larger
    }

    private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> Int {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return Int(truncatingIfNeeded: (hash ^ (hash >> 29)) & 0x7FFF_FFFF_FFFF_FFFF)
    }
}
