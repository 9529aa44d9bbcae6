/// Days as `YYYY-MM-DD` in columns, read and written byte by byte: a hundred thousand people have half a million of them.
enum DateText {
    /// The text of a day.
    static func text(_ date: CivilDate) -> String {
        let (year, month, day) = date.parts
        guard (1...9999).contains(year) else { return date.description }
        return String(unsafeUninitializedCapacity: 10) { buffer in
            func put(_ number: Int, _ digits: Int, at start: Int) {
                var rest = number
                for index in (start..<start + digits).reversed() {
                    buffer[index] = UInt8(ascii: "0") + UInt8(rest % 10)
                    rest /= 10
                }
            }
            put(year, 4, at: 0)
            put(month, 2, at: 5)
            put(day, 2, at: 8)
            buffer[4] = UInt8(ascii: "-")
            buffer[7] = UInt8(ascii: "-")
            return 10
        }
    }

    /// Days joined with `|`.
    static func join(_ dates: [CivilDate]) -> String {
        dates.isEmpty ? "" : dates.map(text).joined(separator: "|")
    }

    /// The day of ten bytes; nil where they are none.
    static func date(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> CivilDate? {
        guard bytes.count == 10 else { return nil }
        let start = bytes.startIndex
        guard bytes[start + 4] == UInt8(ascii: "-"), bytes[start + 7] == UInt8(ascii: "-") else { return nil }
        func number(_ from: Int, _ count: Int) -> Int? {
            var value = 0
            for index in start + from..<start + from + count {
                let digit = Int(bytes[index]) - Int(UInt8(ascii: "0"))
                guard (0...9).contains(digit) else { return nil }
                value = value * 10 + digit
            }
            return value
        }
        guard let year = number(0, 4), let month = number(5, 2), let day = number(8, 2) else { return nil }
        return CivilDate(year: year, month: month, day: day)
    }

    /// The days of a joined text; nil where it holds something else.
    static func dates(_ bytes: UnsafeBufferPointer<UInt8>) -> [CivilDate]? {
        guard !bytes.isEmpty else { return [] }
        guard (bytes.count + 1) % 11 == 0 else { return nil }
        var result: [CivilDate] = []
        result.reserveCapacity((bytes.count + 1) / 11)
        for start in stride(from: 0, to: bytes.count, by: 11) {
            let end = start + 10
            guard let date = date(bytes[start..<end]), end == bytes.count || bytes[end] == UInt8(ascii: "|") else { return nil }
            result.append(date)
        }
        return result
    }
}
