import Testing

@testable import MeetCore

@Suite struct SwedishHolidaysTests {
    private func day(_ year: Int, _ holiday: SwedishHoliday) -> String? {
        SwedishHolidays.holidays(in: year).first { $0.holiday == holiday }?.date.description
    }

    @Test(arguments: [
        (2025, "04-20", "05-29", "06-20", "11-01"), (2026, "04-05", "05-14", "06-19", "10-31"), (2027, "03-28", "05-06", "06-25", "11-06"),
        (2028, "04-16", "05-25", "06-23", "11-04"), (2029, "04-01", "05-10", "06-22", "11-03"), (2030, "04-21", "05-30", "06-21", "11-02"),
    ])
    func movingDaysAgreeWithTheTable(_ year: Int, _ easter: String, _ ascension: String, _ midsummerEve: String, _ allSaints: String) {
        #expect(day(year, .easterDay) == "\(year)-\(easter)")
        #expect(day(year, .ascensionDay) == "\(year)-\(ascension)")
        #expect(day(year, .midsummerEve) == "\(year)-\(midsummerEve)")
        #expect(day(year, .allSaintsDay) == "\(year)-\(allSaints)")
    }

    @Test func theOtherDaysFollowFromEasterOrAreFixed() {
        #expect(day(2027, .goodFriday) == "2027-03-26")
        #expect(day(2027, .easterMonday) == "2027-03-29")
        #expect(day(2027, .whitSunday) == "2027-05-16")
        #expect(day(2027, .midsummerDay) == "2027-06-26")
        let fixed: [SwedishHoliday] = [
            .newYearsDay, .epiphany, .firstOfMay, .nationalDay, .christmasEve, .christmasDay, .boxingDay, .newYearsEve,
        ]
        let dates = ["01-01", "01-06", "05-01", "06-06", "12-24", "12-25", "12-26", "12-31"]
        #expect(fixed.map { day(2027, $0) } == dates.map { "2027-\($0)" })
    }

    /// The dates of Easter that are hardest to compute: the earliest, the latest, and the exceptions of the computus.
    @Test(arguments: [
        "1818-03-22", "1943-04-25", "1954-04-18", "1981-04-19", "2000-04-23", "2008-03-23", "2019-04-21", "2038-04-25", "2049-04-18",
        "2076-04-19", "2100-03-28",
    ])
    func easterIsRightWhereItIsHard(_ text: String) throws {
        let date = try #require(CivilDate(text))
        #expect(SwedishHolidays.easterDay(date.parts.year) == date)
    }

    @Test func easterIsASundayBetweenThe22ndOfMarchAndThe25thOfApril() throws {
        for year in 1583...2600 {
            let easter = try #require(SwedishHolidays.easterDay(year))
            let (_, month, day) = easter.parts
            let isWithin = month == 3 ? day >= 22 : month == 4 && day <= 25
            if easter.weekday != .sunday || !isWithin { Issue.record("\(easter)") }
        }
    }

    @Test func thereAreThirteenRedDaysAndThreeEves() {
        let holidays = SwedishHolidays.holidays(in: 2027).map(\.holiday)
        #expect(Set(holidays) == Set(SwedishHoliday.allCases))
        #expect(holidays.count { $0.isRed } == 13)
        #expect(holidays.filter { !$0.isRed } == [.midsummerEve, .christmasEve, .newYearsEve])
    }

    @Test func anOrdinaryDayIsNoHoliday() throws {
        #expect(SwedishHolidays.holiday(on: try #require(CivilDate("2027-01-20"))) == nil)
        #expect(SwedishHolidays.holiday(on: try #require(CivilDate("2027-05-06"))) == .ascensionDay)
    }

    @Test func aSingleWorkingDayBetweenFreeOnesIsABridgeDay() throws {
        // The Friday after Ascension Day, and the Monday before Epiphany on a Tuesday.
        #expect(SwedishHolidays.isBridgeDay(try #require(CivilDate("2027-05-07"))))
        #expect(SwedishHolidays.isBridgeDay(try #require(CivilDate("2026-01-05"))))
        #expect(!SwedishHolidays.isBridgeDay(try #require(CivilDate("2027-05-06"))))
        #expect(!SwedishHolidays.isBridgeDay(try #require(CivilDate("2027-05-10"))))
    }

    @Test func everyHolidayHasANameInBothLanguages() {
        for language in Language.allCases {
            #expect(Set(SwedishHoliday.allCases.map { $0.name(Words(language)) }).count == SwedishHoliday.allCases.count)
        }
        #expect(SwedishHoliday.ascensionDay.name(Words(.swedish)) == "Kristi himmelsfärdsdag")
    }

    @Test(arguments: zip([2025, 2026, 2027, 2028, 2029, 2030], [52, 53, 52, 52, 52, 52]))
    func yearsHaveTheirWeeks(_ year: Int, _ weeks: Int) {
        #expect(CivilDate.isoWeeks(in: year) == weeks)
    }
}
