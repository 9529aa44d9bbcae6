import Foundation
import Testing

@testable import MeetCore

@Suite struct CivilDateTests {
    /// Every day of two centuries, side by side with Foundation's calendar.
    @Test func daysAgreeWithFoundationFrom1900To2100() throws {
        var calendar = Calendar(identifier: .iso8601)
        calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
        let parts: Set<Calendar.Component> = [.year, .month, .day, .weekday, .weekOfYear, .yearForWeekOfYear]
        let first = try #require(CivilDate(year: 1900, month: 1, day: 1))
        let last = try #require(CivilDate(year: 2100, month: 12, day: 31))
        #expect(last - first == 73_413)
        for number in first.dayNumber...last.dayNumber {
            let date = CivilDate(dayNumber: number)
            let theirs = calendar.dateComponents(parts, from: Date(timeIntervalSince1970: Double(number) * 86_400))
            let (year, month, day) = date.parts
            let (weekYear, week) = date.isoWeek
            let isEqual =
                theirs.year == year && theirs.month == month && theirs.day == day && theirs.weekOfYear == week
                && theirs.yearForWeekOfYear == weekYear && theirs.weekday == date.weekday.rawValue % 7 + 1
                && CivilDate(year: year, month: month, day: day) == date && CivilDate(date.description) == date
            if !isEqual { Issue.record("\(date) is not \(theirs)") }
        }
    }

    @Test func theFirstAndTheLastDayAreThere() throws {
        #expect(CivilDate("0001-01-01")?.description == "0001-01-01")
        #expect(CivilDate("9999-12-31")?.description == "9999-12-31")
        #expect(CivilDate("1970-01-01")?.dayNumber == 0)
    }

    @Test(arguments: [
        "2027-02-29", "2027-13-01", "2027-00-10", "2027-04-31", "0000-01-01", "2027-1-1", "27-01-01", "2027/01/01", "2027-01-01 ", "",
        "2027-01-0x",
        "２０２７-01-01", "-027-01-01", "2100-02-29",
    ])
    func whatIsNoDateIsRefused(_ text: String) {
        #expect(CivilDate(text) == nil)
    }

    @Test func daysAreAddedAndCompared() throws {
        let date = try #require(CivilDate("2028-02-28"))
        #expect((date + 1).description == "2028-02-29")
        #expect((date + 2) - date == 2)
        #expect(date < date + 1)
        #expect((date + -59).description == "2027-12-31")
    }
}
