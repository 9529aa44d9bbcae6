/// A moment, to the second, in UTC. It is handed in by who calls: nothing in the store reads a clock.
public struct Timestamp: Hashable, Comparable, Sendable, LosslessStringConvertible {
    /// Seconds since 1970-01-01 00:00 UTC, leap seconds not counted.
    public let seconds: Int

    /// The moment so many seconds after 1970-01-01 00:00 UTC.
    public init(seconds: Int) {
        self.seconds = seconds
    }

    /// Reads `YYYY-MM-DDTHH:MM:SSZ`; nil for anything else.
    public init?(_ description: String) {
        let bytes = Array(description.utf8)
        guard bytes.count == 20, bytes[10] == UInt8(ascii: "T"), bytes[19] == UInt8(ascii: "Z"), bytes[16] == UInt8(ascii: ":"),
            let date = CivilDate(String(decoding: bytes[..<10], as: UTF8.self)),
            let time = TimeOfDay(String(decoding: bytes[11..<16], as: UTF8.self)), time.minutes < 1440
        else { return nil }
        let digits = bytes[17..<19].map { Int($0) - Int(UInt8(ascii: "0")) }
        guard digits.allSatisfy({ (0...9).contains($0) }), digits[0] < 6 else { return nil }
        seconds = Int(date.dayNumber) * 86_400 + time.minutes * 60 + digits[0] * 10 + digits[1]
    }

    /// The moment as `YYYY-MM-DDTHH:MM:SSZ`.
    public var description: String {
        let day = (seconds >= 0 ? seconds : seconds - 86_399) / 86_400
        let rest = seconds - day * 86_400
        return "\(CivilDate(dayNumber: Int32(day)))T\((rest / 3600).padded(2)):\((rest / 60 % 60).padded(2)):\((rest % 60).padded(2))Z"
    }

    /// Earlier moments come first.
    public static func < (left: Self, right: Self) -> Bool {
        left.seconds < right.seconds
    }
}
