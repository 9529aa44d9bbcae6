import Testing

@testable import MeetCore

@Suite struct TimeOfDayTests {
    @Test func everyMinuteIsWrittenAndReadAgain() throws {
        for minutes in 0...1440 {
            let time = try #require(TimeOfDay(minutes: minutes))
            if TimeOfDay(time.description) != time { Issue.record("\(time)") }
        }
        #expect(TimeOfDay(minutes: 1440)?.description == "24:00")
        #expect(TimeOfDay(minutes: 65)?.description == "01:05")
    }

    @Test(arguments: ["8:00", "08.00", "24:01", "25:00", "12:60", "", "aa:bb", "12:3", "12:345", "-1:00", "１２:00"])
    func whatIsNoTimeIsRefused(_ text: String) {
        #expect(TimeOfDay(text) == nil)
    }

    @Test func timesOutsideTheDayAreRefused() {
        #expect(TimeOfDay(minutes: -1) == nil)
        #expect(TimeOfDay(minutes: 1441) == nil)
    }

    @Test func earlierTimesComeFirst() throws {
        #expect(try #require(TimeOfDay("08:59")) < (try #require(TimeOfDay("09:00"))))
    }
}
