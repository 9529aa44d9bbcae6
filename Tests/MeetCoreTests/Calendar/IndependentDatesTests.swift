import Testing

@testable import MeetCore

/// Protects all that follows from dates against independent libraries, for every day from 2025 to 2050.
@Suite struct IndependentDatesTests {
    /// What the table says of a year under a word.
    private func row(_ year: Int, _ word: String) throws -> [String] {
        let rows = IndependentDates.table.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
        return Array(try #require(rows.first { $0[0] == String(year) && $0[1] == word }).dropFirst(2))
    }

    private func days(of year: Int) throws -> [CivilDate] {
        let first = try #require(CivilDate(year: year, month: 1, day: 1))
        return (0..<(CivilDate.daysInMonth(2, year: year) == 29 ? 366 : 365)).map { first + $0 }
    }

    /// The days of a year that meet a condition, as the table writes them.
    private func days(of year: Int, where holds: (CivilDate) -> Bool) throws -> [String] {
        try days(of: year).filter(holds).map { String($0.description.dropFirst(5)).replacing("-", with: "") }
    }

    @Test(arguments: 2025...2050)
    func redDaysEvesAndWorkingDaysBetweenThem(year: Int) throws {
        let holidays = SwedishHolidays.holidays(in: year)
        let red = Set(holidays.filter(\.holiday.isRed).map(\.date))
        let eves = Set(holidays.filter { !$0.holiday.isRed }.map(\.date))
        #expect(try days(of: year) { red.contains($0) } == row(year, "red"))
        #expect(try days(of: year) { eves.contains($0) } == row(year, "eve"))
        #expect(try days(of: year, where: SwedishHolidays.isBridgeDay) == row(year, "bridge"))
    }

    @Test(arguments: 2025...2050)
    func isoWeeks(year: Int) throws {
        let row = try row(year, "weeks")
        let days = try days(of: year)
        #expect(CivilDate.isoWeeks(in: year) == Int(row[0]))
        let ends = try [#require(days.first), #require(days.last)].map { "\($0.isoWeek.year)-\($0.isoWeek.week)" }
        #expect(ends == [row[1], row[2]])
        let sum = days.enumerated().reduce(0) { sum, day in
            let (year, week) = day.element.isoWeek
            return sum + (day.offset + 1) * (year * 1000 + week * 10 + day.element.weekday.rawValue)
        }
        #expect(sum == Int(row[3]))
    }

    @Test(arguments: 2025...2050)
    func theDaysOnWhichTheClockIsMoved(year: Int) throws {
        // By the noon of each day.
        func offset(_ date: CivilDate) -> Int {
            ZoneClock.centralEuropean.offset(at: (Int(date.dayNumber) * 24 + 11) * 3600)
        }
        #expect(try days(of: year) { offset($0) != offset($0 + -1) } == row(year, "clock"))
    }

    @Test func theTableHoldsAllYears() {
        #expect(IndependentDates.table.split(separator: "\n").count == 26 * 5)
    }
}
