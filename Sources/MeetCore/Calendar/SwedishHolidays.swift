/// The red days of Sweden and the three eves that are free in practice, as the law has them since 2005.
public enum SwedishHolidays {
    /// The holidays of a year (1 to 9999), in order of their days; two may fall on one day.
    public static func holidays(in year: Int) -> [(date: CivilDate, holiday: SwedishHoliday)] {
        guard let easter = easterDay(year) else { return [] }
        var result: [(date: CivilDate, holiday: SwedishHoliday)] = [
            (easter + -2, .goodFriday), (easter, .easterDay), (easter + 1, .easterMonday), (easter + 39, .ascensionDay),
            (easter + 49, .whitSunday),
        ]
        func add(_ month: Int, _ day: Int, _ holiday: SwedishHoliday, movedTo weekday: Weekday? = nil) {
            guard let date = CivilDate(year: year, month: month, day: day) else { return }
            let days = weekday.map { ($0.rawValue - date.weekday.rawValue + 7) % 7 } ?? 0
            result.append((date + days, holiday))
        }
        add(1, 1, .newYearsDay)
        add(1, 6, .epiphany)
        add(5, 1, .firstOfMay)
        add(6, 6, .nationalDay)
        add(6, 19, .midsummerEve, movedTo: .friday)
        add(6, 20, .midsummerDay, movedTo: .saturday)
        add(10, 31, .allSaintsDay, movedTo: .saturday)
        add(12, 24, .christmasEve)
        add(12, 25, .christmasDay)
        add(12, 26, .boxingDay)
        add(12, 31, .newYearsEve)
        return result.sorted { $0.date < $1.date }
    }

    /// The holiday of a day; the first of two that fall on it; nil where it is none.
    public static func holiday(on date: CivilDate) -> SwedishHoliday? {
        holidays(in: date.parts.year).first { $0.date == date }?.holiday
    }

    /// Easter Day of a year, by the Gregorian computus; nil outside the years 1 to 9999.
    public static func easterDay(_ year: Int) -> CivilDate? {
        let golden = year % 19
        let (century, yearOfCentury) = year.quotientAndRemainder(dividingBy: 100)
        let (leapCenturies, centuryOfFour) = century.quotientAndRemainder(dividingBy: 4)
        let (leapYears, yearOfFour) = yearOfCentury.quotientAndRemainder(dividingBy: 4)
        // Days from the 21st of March to the full moon, then from there to Sunday; the last term is for the latest dates.
        let correction = (century - (century + 8) / 25 + 1) / 3
        let moon = (19 * golden + century - leapCenturies - correction + 15) % 30
        let sunday = (32 + 2 * centuryOfFour + 2 * leapYears - moon - yearOfFour) % 7
        let late = (golden + 11 * moon + 22 * sunday) / 451
        let (month, day) = (moon + sunday - 7 * late + 114).quotientAndRemainder(dividingBy: 31)
        return CivilDate(year: year, month: month, day: day + 1)
    }

    /// Whether a day is free of work: a holiday, Saturday or Sunday.
    public static func isFree(_ date: CivilDate) -> Bool {
        date.weekday >= .saturday || holiday(on: date) != nil
    }

    /// Whether a day is a single working day between two free ones (klämdag), on which many are away.
    public static func isBridgeDay(_ date: CivilDate) -> Bool {
        !isFree(date) && isFree(date + -1) && isFree(date + 1)
    }
}
