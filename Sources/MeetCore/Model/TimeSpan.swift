/// A stretch of time by the clock on the wall in the programme's time zone, half-open: what ends at eight does not meet what begins at eight.
///
/// Wall-clock time, since houses, doors and people go by it. In the hour that comes twice in October two spans that differ in truth may
/// look as if they met; that errs on the safe side.
public struct TimeSpan: Hashable, Comparable, Sendable {
    /// The first minute: minutes since 1970-01-01 00:00 by the wall clock.
    public var begin: Int
    /// The minute after the last; after `begin`.
    public var end: Int

    /// The span of the given minutes.
    public init(begin: Int, end: Int) {
        self.begin = begin
        self.end = end
    }

    /// From one time of a day to another of the same day.
    public init(on date: CivilDate, from start: TimeOfDay, to end: TimeOfDay) {
        let midnight = Int(date.dayNumber) * Self.minutesPerDay
        self.init(begin: midnight + start.minutes, end: midnight + end.minutes)
    }

    /// The day on which it begins.
    public var date: CivilDate { CivilDate(dayNumber: Int32(clamping: Self.day(of: begin))) }

    /// The time of day at which it begins.
    public var start: TimeOfDay { TimeOfDay(minutes: begin - Self.day(of: begin) * Self.minutesPerDay) ?? .midnight }

    /// The day of its last minute.
    public var lastDate: CivilDate { CivilDate(dayNumber: Int32(clamping: Self.day(of: max(begin, end - 1)))) }

    /// The time of day at which it ends, on the day of its last minute: 24:00 where it ends with the day.
    public var finish: TimeOfDay {
        TimeOfDay(minutes: end - Self.day(of: max(begin, end - 1)) * Self.minutesPerDay) ?? .midnight
    }

    /// Whether two spans have a minute in common, or lie nearer than `buffer` minutes.
    public func meets(_ other: TimeSpan, buffer: Int = 0) -> Bool {
        begin < other.end + buffer && other.begin < end + buffer
    }

    /// By their beginnings, then by their ends.
    public static func < (left: Self, right: Self) -> Bool {
        left.begin == right.begin ? left.end < right.end : left.begin < right.begin
    }

    private static let minutesPerDay = 24 * 60

    private static func day(of minute: Int) -> Int {
        minute >= 0 ? minute / minutesPerDay : (minute - minutesPerDay + 1) / minutesPerDay
    }
}
