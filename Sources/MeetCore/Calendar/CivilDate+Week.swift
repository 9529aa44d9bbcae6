extension CivilDate {
    /// The day of an ISO 8601 week; nil where the year has no such week.
    public init?(isoYear: Int, week: Int, weekday: Weekday) {
        // The fourth of January is always in the first week.
        guard week >= 1, week <= Self.isoWeeks(in: isoYear), let anchor = CivilDate(year: isoYear, month: 1, day: 4) else { return nil }
        self = anchor + (1 - anchor.weekday.rawValue + 7 * (week - 1) + weekday.rawValue - 1)
    }

    /// The number of ISO 8601 weeks of a year, 52 or 53; 0 outside the years 1 to 9999.
    public static func isoWeeks(in year: Int) -> Int {
        // The 28th of December is always in the last week.
        CivilDate(year: year, month: 12, day: 28)?.isoWeek.week ?? 0
    }
}
