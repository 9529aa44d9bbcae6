extension CivilDate {
    /// The number of ISO 8601 weeks of a year, 52 or 53; 0 outside the years 1 to 9999.
    public static func isoWeeks(in year: Int) -> Int {
        // The 28th of December is always in the last week.
        CivilDate(year: year, month: 12, day: 28)?.isoWeek.week ?? 0
    }
}
