import Foundation
import Testing

@testable import MeetCore

/// Protects the clock: a zone that is silently an hour wrong would send everyone to a closed door.
@Suite struct ZoneClockTests {
    private let stockholm = ZoneClock.centralEuropean

    @Test func swedenIsThatOfTheSystemHourByHour() throws {
        let zone = try #require(TimeZone(identifier: "Europe/Stockholm"))
        var differing = 0
        // 2025-01-01 to 2051-01-01, every hour.
        for hour in 482_136..<710_040 {
            let moment = hour * 3600
            if stockholm.offset(at: moment) != zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(moment))) { differing += 1 }
        }
        #expect(differing == 0)
    }

    @Test func aNamedZoneHasTheChangesOfTheSystem() throws {
        let clock = try #require(ZoneClock.named("America/New_York"))
        // 2027-03-14 07:00 UTC and 2027-11-07 06:00 UTC.
        #expect(clock.offset(at: 1_805_007_599) == -18_000 && clock.offset(at: 1_805_007_600) == -14_400)
        #expect(clock.offset(at: 1_825_567_199) == -14_400 && clock.offset(at: 1_825_567_200) == -18_000)
        #expect(ZoneClock.named("Asia/Tokyo")?.offset(at: 1_805_007_600) == 32_400)
        #expect(ZoneClock.named("Nowhere/Atall") == nil)
    }

    private func wall(_ text: String) throws -> Int { try #require(CalendarTime(text, zone: nil)).wall }

    @Test func anHourThatIsLeftOutAndOneThatComesTwice() throws {
        // RFC 5545: a time that does not exist is counted by the offset before it; one that comes twice is the first.
        #expect(try stockholm.moment(ofWall: wall("20270328T015959")) == wall("20270328T005959"))
        #expect(try stockholm.moment(ofWall: wall("20270328T023000")) == wall("20270328T013000"))
        #expect(try stockholm.moment(ofWall: wall("20270328T030000")) == wall("20270328T010000"))
        #expect(try stockholm.moment(ofWall: wall("20271031T023000")) == wall("20271031T003000"))
        #expect(try stockholm.moment(ofWall: wall("20271031T030000")) == wall("20271031T020000"))
        #expect(try stockholm.wall(at: wall("20271031T013000")) == wall("20271031T023000"))
    }

    @Test func wallClockAndMomentAreInverseButForTheHourThatComesTwice() {
        // The years 2025 to 2029.
        for hour in 482_136..<525_960 {
            let moment = hour * 3600
            let back = stockholm.moment(ofWall: stockholm.wall(at: moment))
            if back != moment { #expect(stockholm.offset(at: back) - stockholm.offset(at: moment) == 3600 && moment - back == 3600) }
        }
    }

    @Test func theSpanRoundTheHourThatComesTwiceHoldsAllOfIt() throws {
        let (begin, end) = stockholm.walls(from: try wall("20271031T003000"), to: try wall("20271031T013000"))
        #expect(try begin == wall("20271031T020000") && end == wall("20271031T030000"))
        let plain = stockholm.walls(from: try wall("20270120T170000"), to: try wall("20270120T193000"))
        #expect(try plain.begin == wall("20270120T180000") && plain.end == wall("20270120T203000"))
    }

    @Test(arguments: ["Europe/Stockholm", "America/New_York", "Australia/Sydney", "Asia/Tokyo", "Africa/Casablanca", "Asia/Kolkata"])
    func whatIsWrittenOfAZoneIsReadAsTheSameClock(name: String) throws {
        let clock = try #require(ZoneClock.named(name))
        let spans = ["2027-01-20", "2028-11-20"].compactMap { CivilDate($0) }.map { TimeSpan(on: $0, from: .midnight, to: .midnight) }
        // Under another name, so that the definition of the file counts and not what is known already.
        let written = ZoneDefinition.lines("ours", clock, for: spans)
        let zones = ZoneReader(
            try CalendarPart.calendars(
                [ContentLine(name: "BEGIN", value: "VCALENDAR")] + written + [ContentLine(name: "END", value: "VCALENDAR")]), own: .utc)
        var work = RecurrenceWork()
        let read = try #require(try zones.clock(.zone("ours"), work: &work))
        for hour in (spans[0].begin / 60)..<(spans[1].begin / 60) {
            #expect(read.offset(at: hour * 3600) == clock.offset(at: hour * 3600))
        }
    }
}
