/// Which byte stands between the fields of a CSV file.
enum CSVSeparator {
    /// The candidates; where two are as frequent, the first of them is meant.
    static let candidates: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), .tab]

    /// The separator of a file, and where the table begins: after a line `sep=;` where there is one.
    static func find(in bytes: [UInt8]) -> (separator: UInt8, place: Int, line: Int) {
        if bytes.count > 4, String(decoding: bytes.prefix(4), as: UTF8.self).lowercased() == "sep=", isSeparator(bytes[4]) {
            var place = 5
            if place == bytes.count { return (bytes[4], place, 1) }
            if bytes[place] == .carriageReturn { place += 1 }
            if place < bytes.count, bytes[place] == .lineFeed { place += 1 }
            if place > 5 { return (bytes[4], place, 2) }
        }
        return (mostFrequent(in: bytes), 0, 1)
    }

    private static func isSeparator(_ byte: UInt8) -> Bool {
        candidates.contains(byte) || byte == UInt8(ascii: "|") || byte == UInt8(ascii: ":")
    }

    /// The most frequent candidate on the first line that is not empty, outside quotes.
    private static func mostFrequent(in bytes: [UInt8]) -> UInt8 {
        var counts = [Int](repeating: 0, count: candidates.count)
        var isQuoted = false
        var isEmpty = true
        for byte in bytes {
            if byte == .quote { isQuoted.toggle() }
            if isQuoted { continue }
            if byte == .lineFeed || byte == .carriageReturn {
                if isEmpty { continue }
                break
            }
            isEmpty = false
            if let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
        }
        let best = counts.indices.max { counts[$0] < counts[$1] || (counts[$0] == counts[$1] && $0 > $1) }
        return candidates[best ?? 0]
    }
}
