/// A day of the civil (proleptic Gregorian) calendar, without a time or a time zone.
///
/// Stored as the count of days since 1970-01-01, so that differences, weekdays and order are plain arithmetic;
/// a test compares it with Foundation's calendar, day by day.
public struct CivilDate: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01; negative before it.
    public let dayNumber: Int32

    /// The day that lies `dayNumber` days after 1970-01-01.
    public init(dayNumber: Int32) {
        self.dayNumber = dayNumber
    }

    /// The day of a year, month and day; nil where there is no such day, or the year is not within 1 to 9999.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
        guard day <= Self.daysInMonth(month, year: year) else { return nil }
        // Years are counted from March, so that the leap day is the last of its year.
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        dayNumber = Int32(era * 146_097 + dayOfEra - 719_468)
    }

    /// Year, month (1 to 12) and day (1 to 31).
    public var parts: (year: Int, month: Int, day: Int) {
        let shifted = Int(dayNumber) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    }

    /// The weekday of the day.
    public var weekday: Weekday {
        // 1970-01-01 was a Thursday.
        let fromMonday = (Int(dayNumber) + 3) % 7
        return Weekday.allCases[fromMonday >= 0 ? fromMonday : fromMonday + 7]
    }

    /// The ISO 8601 week, and the year that the week belongs to.
    public var isoWeek: (year: Int, week: Int) {
        // The week belongs to the year of its Thursday.
        let thursday = self + (4 - weekday.rawValue)
        let year = thursday.parts.year
        guard let firstOfYear = CivilDate(year: year, month: 1, day: 1) else { return (year, 1) }
        return (year, (thursday - firstOfYear) / 7 + 1)
    }

    /// Earlier days come first.
    public static func < (left: Self, right: Self) -> Bool {
        left.dayNumber < right.dayNumber
    }

    /// The day `days` days later.
    public static func + (date: Self, days: Int) -> Self {
        Self(dayNumber: date.dayNumber + Int32(days))
    }

    /// The number of days from the second day to the first.
    public static func - (left: Self, right: Self) -> Int {
        Int(left.dayNumber - right.dayNumber)
    }

    /// The number of days of a month.
    public static func daysInMonth(_ month: Int, year: Int) -> Int {
        switch month {
        case 2: return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: return 30
        default: return 31
        }
    }
}
