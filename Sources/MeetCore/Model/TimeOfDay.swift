/// A wall-clock time of day in the programme's time zone, to the minute.
public struct TimeOfDay: Hashable, Comparable, Sendable, LosslessStringConvertible {
    /// Minutes since midnight, 0 to 1440 (24:00 is the end of the day, for opening hours).
    public let minutes: Int

    /// 00:00.
    public static let midnight = TimeOfDay(validMinutes: 0)

    private init(validMinutes: Int) {
        minutes = validMinutes
    }

    /// The time that is `minutes` after midnight; nil outside 0 to 1440.
    public init?(minutes: Int) {
        guard (0...1440).contains(minutes) else { return nil }
        self.minutes = minutes
    }

    /// Reads `HH:MM` (24 h); nil for anything else.
    public init?(_ description: String) {
        let bytes = Array(description.utf8)
        guard bytes.count == 5, bytes[2] == UInt8(ascii: ":") else { return nil }
        let digits = [bytes[0], bytes[1], bytes[3], bytes[4]].map { Int($0) - Int(UInt8(ascii: "0")) }
        guard digits.allSatisfy({ (0...9).contains($0) }), digits[2] < 6 else { return nil }
        self.init(minutes: (digits[0] * 10 + digits[1]) * 60 + digits[2] * 10 + digits[3])
    }

    /// The time as `HH:MM`.
    public var description: String {
        let (hour, minute) = minutes.quotientAndRemainder(dividingBy: 60)
        return "\(hour.padded(2)):\(minute.padded(2))"
    }

    /// Earlier times come first.
    public static func < (left: Self, right: Self) -> Bool {
        left.minutes < right.minutes
    }
}
