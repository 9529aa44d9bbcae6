/// A rule of repetition (RFC 5545, 3.3.10), read and not yet expanded.
struct RecurrenceRule: Hashable, Sendable {
    /// How long a period of the rule is.
    enum Frequency: String, CaseIterable, Hashable, Comparable, Sendable {
        case daily = "DAILY"
        case weekly = "WEEKLY"
        case monthly = "MONTHLY"
        case yearly = "YEARLY"

        /// Shorter periods come first.
        static func < (left: Self, right: Self) -> Bool {
            (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
        }
    }

    /// A weekday, and the how manieth of its month or year; from the end where negative, every one where nil.
    struct Day: Hashable, Sendable {
        var ordinal: Int?
        var weekday: Weekday
    }

    /// How long a period is.
    var frequency: Frequency
    /// Every how manieth period counts.
    var interval = 1
    /// How many times there are in all; nil without an end.
    var count: Int?
    /// The last moment; nil without an end.
    var until: CalendarTime?
    /// The first day of a week.
    var weekStart = Weekday.monday
    /// The months, 1 to 12. Of this and the following lists an empty one asks for nothing.
    var months: [Int] = []
    /// The weeks of the year; negative from the end.
    var weeks: [Int] = []
    /// The days of the year; negative from the end.
    var yearDays: [Int] = []
    /// The days of the month; negative from the end.
    var monthDays: [Int] = []
    /// The weekdays.
    var days: [Day] = []
    /// Hours, minutes and seconds at which it begins each day; where empty those of the first time.
    var hours: [Int] = []
    var minutes: [Int] = []
    var seconds: [Int] = []
    /// Which of the times of a period count; negative from the end.
    var positions: [Int] = []
}
