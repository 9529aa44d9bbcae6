import Foundation
import Testing

@testable import MeetCore

/// Protects the reading of a house's calendar: no time at which it is taken may be missed, and none may be moved by a clock.
@Suite struct BusyCalendarTests {
    private func read(_ events: String, zones: String = "", from: String = "2027-01-01", to: String = "2027-12-31") throws -> BusyCalendar {
        let text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\n\(zones)\(events)END:VCALENDAR\r\n"
        return try BusyCalendar(
            Array(text.utf8), venue: "v", zone: "Europe/Stockholm", window: try #require(CivilDate(from))...(try #require(CivilDate(to))))
    }

    private func event(_ lines: String...) -> String {
        "BEGIN:VEVENT\r\nUID:u1\r\nSUMMARY:Kör\r\n" + lines.map { $0 + "\r\n" }.joined() + "END:VEVENT\r\n"
    }

    private func spans(_ calendar: BusyCalendar) -> [String] {
        calendar.times.map {
            "\($0.span.date) \($0.span.start)–\($0.span.lastDate == $0.span.date ? "" : "\($0.span.lastDate) ")\($0.span.finish)"
        }
    }

    @Test(arguments: [
        (["DTSTART;TZID=Europe/Stockholm:20270120T180000", "DTEND;TZID=Europe/Stockholm:20270120T203000"], ["2027-01-20 18:00–20:30"]),
        (["DTSTART:20270120T180000", "DTEND:20270120T203000"], ["2027-01-20 18:00–20:30"]),
        (["DTSTART:20270120T170000Z", "DURATION:PT2H30M"], ["2027-01-20 18:00–20:30"]),
        (["DTSTART:20270720T160000Z", "DTEND:20270720T183000Z"], ["2027-07-20 18:00–20:30"]),
        (["DTSTART;TZID=America/New_York:20270120T120000", "DTEND;TZID=America/New_York:20270120T143000"], ["2027-01-20 18:00–20:30"]),
        (["DTSTART;TZID=/softwarestudio.org/Tzfile/Europe/Stockholm:20270120T180000", "DURATION:PT1H"], ["2027-01-20 18:00–19:00"]),
        // A TZID does not count beside a Z.
        (["DTSTART;TZID=America/New_York:20270120T170000Z", "DURATION:PT1H"], ["2027-01-20 18:00–19:00"]),
        (["DTSTART;VALUE=DATE:20270120"], ["2027-01-20 00:00–24:00"]),
        (["DTSTART;VALUE=DATE:20270120", "DTEND;VALUE=DATE:20270122"], ["2027-01-20 00:00–2027-01-21 24:00"]),
        // Some programs write the same day at both ends.
        (["DTSTART;VALUE=DATE:20270120", "DTEND;VALUE=DATE:20270120"], ["2027-01-20 00:00–24:00"]),
        (["DTSTART;VALUE=DATE:20270120", "DURATION:P2D"], ["2027-01-20 00:00–2027-01-21 24:00"]),
        // Whole days, also where the clock is moved.
        (["DTSTART;VALUE=DATE:20270328"], ["2027-03-28 00:00–24:00"]), (["DTSTART;VALUE=DATE:20271031"], ["2027-10-31 00:00–24:00"]),
        // Seconds: all of a minute that is begun.
        (["DTSTART:20270120T180030", "DTEND:20270120T190001"], ["2027-01-20 18:00–19:01"]),
        (["DTSTART:20270120T230000", "DTEND:20270121T010000"], ["2027-01-20 23:00–2027-01-21 01:00"]),
        // Over the night in which the clock is moved.
        (["DTSTART:20270327T220000", "DTEND:20270328T060000"], ["2027-03-27 22:00–2027-03-28 06:00"]),
        (["DTSTART:20271030T220000", "DURATION:PT9H"], ["2027-10-30 22:00–2027-10-31 06:00"]),
        (["DTSTART:20271030T220000", "DURATION:P1D"], ["2027-10-30 22:00–2027-10-31 22:00"]),
        // What began before the window and lasts into it.
        (["DTSTART:20261220T180000", "DTEND:20270102T120000"], ["2026-12-20 18:00–2027-01-02 12:00"]),
    ])
    func oneEvent(lines: [String], expected: [String]) throws {
        let calendar = try read("BEGIN:VEVENT\r\nUID:u1\r\n" + lines.map { $0 + "\r\n" }.joined() + "END:VEVENT\r\n")
        #expect(spans(calendar) == expected && calendar.problems.isEmpty && calendar.events == 1)
    }

    @Test func aSeriesKeepsItsWallClockOverTheChangesOfTime() throws {
        let weekly = try read(
            event(
                "DTSTART;TZID=Europe/Stockholm:20270317T180000", "DTEND;TZID=Europe/Stockholm:20270317T200000", "RRULE:FREQ=WEEKLY;COUNT=3")
        )
        #expect(spans(weekly) == ["2027-03-17 18:00–20:00", "2027-03-24 18:00–20:00", "2027-03-31 18:00–20:00"])
        // In UTC it does not.
        let inUTC = try read(event("DTSTART:20270317T170000Z", "DTEND:20270317T190000Z", "RRULE:FREQ=WEEKLY;COUNT=3"))
        #expect(spans(inUTC) == ["2027-03-17 18:00–20:00", "2027-03-24 18:00–20:00", "2027-03-31 19:00–21:00"])
        // New York moves its clock a fortnight earlier.
        let abroad = try read(event("DTSTART;TZID=America/New_York:20270310T120000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=4"))
        #expect(spans(abroad).map { $0.suffix(11) } == ["18:00–19:00", "17:00–18:00", "17:00–18:00", "18:00–19:00"])
    }

    @Test func aNightOfASeriesOverTheChangeOfTimeBlocksTheLongerOne() throws {
        // From 23:00 to 05:00 by the clock is seven hours in October; who counts six hours stops at 04:00. 05:00 is on the safe side.
        let nights = try read(event("DTSTART:20271029T230000", "DTEND:20271030T050000", "RRULE:FREQ=DAILY;COUNT=3"))
        #expect(spans(nights).map { $0.suffix(5) } == ["05:00", "05:00", "05:00"])
        // In March six hours in truth end at 06:00.
        let spring = try read(event("DTSTART:20270326T230000", "DTEND:20270327T050000", "RRULE:FREQ=DAILY;COUNT=3"))
        #expect(spans(spring).map { $0.suffix(5) } == ["05:00", "06:00", "05:00"])
    }

    @Test func aSeriesThatBeginsInAnHourThatIsLeftOutKeepsItsLength() throws {
        let nights = try read(event("DTSTART:20270328T023000", "DTEND:20270328T043000", "RRULE:FREQ=DAILY;COUNT=2"))
        #expect(spans(nights) == ["2027-03-28 03:30–04:30", "2027-03-29 02:30–03:30"])
    }

    @Test(arguments: [
        ("UNTIL=20270203T170000Z", 3), ("UNTIL=20270203T165959Z", 2), ("UNTIL=20270203T180000", 3), ("UNTIL=20270203T175959", 2),
        ("UNTIL=20270203", 3), ("UNTIL=20270202", 2), ("COUNT=2", 2),
    ])
    func aSeriesEndsWhereItsRuleSays(end: String, count: Int) throws {
        let calendar = try read(
            event("DTSTART;TZID=Europe/Stockholm:20270120T180000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;\(end)"))
        #expect(calendar.times.count == count && calendar.events == 1)
    }

    @Test func timesAreTakenOutAddedAndMoved() throws {
        let series = event(
            "DTSTART;TZID=Europe/Stockholm:20270120T180000", "DTEND;TZID=Europe/Stockholm:20270120T200000", "RRULE:FREQ=WEEKLY;COUNT=6",
            "EXDATE;TZID=Europe/Stockholm:20270127T180000,20270203T180000", "EXDATE;VALUE=DATE:20270210",
            "RDATE;TZID=Europe/Stockholm:20270301T180000", "RDATE;VALUE=PERIOD:20270302T080000Z/PT3H")
        let moved = event(
            "RECURRENCE-ID;TZID=Europe/Stockholm:20270217T180000", "DTSTART;TZID=Europe/Stockholm:20270218T090000", "DURATION:PT1H")
        let cancelled = event(
            "RECURRENCE-ID:20270224T170000Z", "DTSTART:20270224T170000Z", "DURATION:PT2H", "STATUS:CANCELLED")
        for text in [series + moved + cancelled, cancelled + moved + series] {
            let calendar = try read(text)
            #expect(
                spans(calendar) == [
                    "2027-01-20 18:00–20:00", "2027-02-18 09:00–10:00", "2027-03-01 18:00–20:00", "2027-03-02 09:00–12:00",
                ])
            #expect(calendar.notes == [.cancelled(1)] && calendar.problems.isEmpty)
        }
    }

    @Test func allLaterTimesCanBeMovedAtOnce() throws {
        let series = event("DTSTART:20270120T180000", "DURATION:PT2H", "RRULE:FREQ=WEEKLY;COUNT=4")
        let later = event("RECURRENCE-ID;RANGE=THISANDFUTURE:20270203T180000", "DTSTART:20270204T190000", "DURATION:PT1H")
        #expect(
            spans(try read(series + later)) == [
                "2027-01-20 18:00–20:00", "2027-01-27 18:00–20:00", "2027-02-04 19:00–20:00", "2027-02-11 19:00–20:00",
            ])
    }

    @Test func allDaySeriesAndExceptions() throws {
        let calendar = try read(
            event("DTSTART;VALUE=DATE:20270101", "RRULE:FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20270430", "EXDATE;VALUE=DATE:20270228"))
        #expect(calendar.times.map { "\($0.span.date)" } == ["2027-01-01", "2027-01-31", "2027-03-31", "2027-04-30"])
    }

    @Test func whatTakesNoTimeOfTheHouseDoesNotCount() throws {
        let calendar = try read(
            event("DTSTART:20270120T180000", "DURATION:PT1H", "TRANSP:TRANSPARENT")
                + event("DTSTART:20270120T180000", "DURATION:PT1H", "STATUS:CANCELLED") + event("DTSTART:20270120T180000")
                + event("DTSTART:20200120T180000", "DURATION:PT1H") + event("DTSTART:20270120T180000", "DURATION:PT1H", "STATUS:TENTATIVE")
                + "BEGIN:VTODO\r\nDTSTART:20270120T180000\r\nDUE:20270121T180000\r\nEND:VTODO\r\n")
        #expect(calendar.times.count == 1 && calendar.events == 1 && calendar.problems.isEmpty)
        #expect(calendar.notes == [.transparent(1), .cancelled(1), .noLength(1), .outside(1)])
    }

    @Test func titlesAreCleanAndThoseOfPrivateEventsAreNotKept() throws {
        let calendar = try read(
            "BEGIN:VEVENT\r\nUID:a\r\nSUMMARY:R\\, \u{1B}[2Jlång\r\n  rad\r\nDTSTART:20270120T180000\r\nDURATION:PT1H\r\nEND:VEVENT\r\n"
                + "BEGIN:VEVENT\r\nUID:b\r\nCLASS:PRIVATE\r\nSUMMARY:Kim Exempel\r\nDTSTART:20270120T190000\r\nDURATION:PT1H\r\nEND:VEVENT\r\n"
        )
        #expect(calendar.times.map(\.title) == ["R, [2Jlång rad", ""] && calendar.times.map(\.uid) == ["a", "b"])
    }

    @Test func aFreeBusyListIsRead() throws {
        let calendar = try read(
            "BEGIN:VFREEBUSY\r\nUID:f\r\nFREEBUSY;FBTYPE=BUSY:20270120T170000Z/PT1H,20270121T170000Z/20270121T190000Z\r\n"
                + "FREEBUSY;FBTYPE=FREE:20270122T170000Z/PT1H\r\nEND:VFREEBUSY\r\n")
        #expect(spans(calendar) == ["2027-01-20 18:00–19:00", "2027-01-21 18:00–20:00"])
    }

    @Test func aZoneOfTheFileIsUsedWhereItsNameSaysNothing() throws {
        // As Outlook writes it, from the year 1601.
        let zone = """
            BEGIN:VTIMEZONE\r\nTZID:Somewhere Standard Time\r\nBEGIN:STANDARD\r\nDTSTART:16010101T030000\r\nTZOFFSETFROM:+0300\r
            TZOFFSETTO:+0200\r\nRRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r
            DTSTART:16010101T020000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0300\r\nRRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3\r
            END:DAYLIGHT\r\nEND:VTIMEZONE\r\n
            """
        let events =
            event("DTSTART;TZID=Somewhere Standard Time:20270120T190000", "DURATION:PT1H")
            + event("DTSTART;TZID=\"Somewhere Standard Time\":20270720T190000", "DURATION:PT1H")
        #expect(spans(try read(events, zones: zone)) == ["2027-01-20 18:00–19:00", "2027-07-20 18:00–19:00"])
        let without = try read(events)
        #expect(
            without.times.isEmpty && without.problems.map(\.reason) == Array(repeating: .unknownZone("Somewhere Standard Time"), count: 2))
    }

    @Test(arguments: [
        (["SUMMARY:x"], 5, "VEVENT", BusyProblem.Reason.noStart, 0), (["DTSTART:20270230T180000"], 8, "DTSTART", .badTime, 0),
        (["DTSTART:soon"], 8, "DTSTART", .badTime, 0), (["DTSTART:"], 8, "DTSTART", .badTime, 0),
        (["DTSTART:20270120T180000", "DTEND:20270120T170000"], 9, "DTEND", .endsBeforeStart, 1),
        (["DTSTART:20270120T180000", "DTEND:later"], 9, "DTEND", .badTime, 1),
        (["DTSTART:20270120T180000", "DURATION:2H"], 9, "DURATION", .badDuration, 1),
        (["DTSTART:20270120T180000", "DURATION:-PT2H"], 9, "DURATION", .endsBeforeStart, 1),
        (["DTSTART:20270120T180000", "DURATION:PT1H", "RRULE:FREQ=HOURLY"], 10, "RRULE", .badRule(part: "FREQ=HOURLY"), 1),
        (["DTSTART:20270120T180000", "DURATION:PT1H", "RDATE:often"], 10, "RDATE", .badTime, 1),
        (["DTSTART:20270120T180000", "DURATION:PT1H", "RRULE FREQ=DAILY"], 10, "", .brokenLine, 1),
        (["DTSTART;TZID=Mars/Base:20270120T180000"], 8, "DTSTART", .unknownZone("Mars/Base"), 0),
    ])
    func whatIsNotUnderstoodIsToldWithItsLine(lines: [String], number: Int, property: String, reason: BusyProblem.Reason, times: Int) throws
    {
        let text = "BEGIN:VEVENT\r\nUID:u1\r\n" + lines.map { $0 + "\r\n" }.joined() + "END:VEVENT\r\n"
        // Three lines stand before the event here.
        let calendar = try read(text)
        let place = reason == .noStart ? 4 : number - 2
        #expect(calendar.problems.map(\.line) == [place] && calendar.problems.map(\.property) == [property])
        #expect(calendar.problems.map(\.reason) == [reason] && calendar.times.count == times)
        for language in Language.allCases { #expect(calendar.problems[0].sentence(Words(language)).contains("\(place)")) }
    }

    @Test(arguments: [
        ("", nil), ("hello", CalendarError.notCalendar(line: 1)), ("id,name\n1,b\n", .notCalendar(line: 1)),
        ("BEGIN:VEVENT\n", .notCalendar(line: 1)),
        ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR\n", .wrongEnd("VCALENDAR", line: 3)),
        ("BEGIN:VCALENDAR\nBEGIN:VEVENT\n", .noEnd("VEVENT", line: 2)),
        ("BEGIN:VCALENDAR\nEND:VCALENDAR\nX:1\n", .notCalendar(line: 3)),
        (String(repeating: "BEGIN:VCALENDAR\n", count: 100), .tooDeep(line: 17)),
    ])
    func whatIsNoWholeCalendarIsRefused(text: String, error: CalendarError?) throws {
        let window = CivilDate(dayNumber: 20_000)...CivilDate(dayNumber: 21_000)
        func read() throws -> BusyCalendar { try BusyCalendar(Array(text.utf8), venue: "v", zone: "Europe/Stockholm", window: window) }
        guard let error else {
            #expect(throws: ExchangeError.emptyFile) { try read() }
            return
        }
        #expect(throws: error) { try read() }
        for language in Language.allCases { #expect(error.message(Words(language)).contains(language == .swedish ? "rad" : "line")) }
    }

    @Test func aFileThatAsksForTooMuchIsRefused() throws {
        let many = (0..<100).map {
            "BEGIN:VEVENT\r\nUID:\($0)\r\nDTSTART:20200101T000000\r\nDURATION:PT1M\r\nRRULE:FREQ=DAILY\r\nEND:VEVENT\r\n"
        }.joined()
        #expect(throws: CalendarError.tooMany(20_000)) { try self.read(many) }
        let slow = "BEGIN:VEVENT\r\nDTSTART:00010101\r\nRRULE:FREQ=DAILY;COUNT=9999999;BYMONTH=2;BYMONTHDAY=31\r\nEND:VEVENT\r\n"
        let file = "BEGIN:VCALENDAR\r\n" + String(repeating: slow, count: 40) + "END:VCALENDAR\r\n"
        let calendars = try CalendarPart.calendars(UnfoldedFile(Array(file.utf8)).lines)
        let day = try #require(CivilDate("2027-01-01"))
        var reader = BusyReader(calendars, venue: "v", clock: .utc, window: day...day, work: RecurrenceWork(days: 100_000))
        #expect(throws: CalendarError.tooMuchWork) { try reader.read(calendars) }
        let clocks =
            "BEGIN:VEVENT\r\nDTSTART:20270101T000000\r\nDURATION:PT1S\r\nRRULE:FREQ=YEARLY;BYHOUR="
            + (0..<24).map(String.init).joined(separator: ",") + ";BYMINUTE=" + (0..<60).map(String.init).joined(separator: ",")
            + ";BYSECOND=" + (0..<60).map(String.init).joined(separator: ",") + ";BYDAY=MO\r\nEND:VEVENT\r\n"
        #expect(throws: CalendarError.self) { try self.read(clocks) }
    }

    /// A calendar is cut off at every place, loses every line, and gets bytes of chance: each ends in a sentence or in times.
    @Test func damageNeverStopsTheProgram() throws {
        let text = """
            BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VTIMEZONE\r\nTZID:Z\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0100\r
            TZOFFSETTO:+0100\r\nRRULE:FREQ=YEARLY;COUNT=3\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:å\r\nDTSTART;TZID=Z:20270120T180000\r
            DURATION:PT1H\r\nRRULE:FREQ=WEEKLY;BYDAY=WE,FR;COUNT=5;BYSETPOS=-1\r\nEXDATE;TZID=Z:20270122T180000\r\nRDATE;VALUE=PERIOD:20270302T080000Z/PT3H\r
            BEGIN:VALARM\r\nTRIGGER:-PT5M\r\nEND:VALARM\r\nEND:VEVENT\r\nBEGIN:VFREEBUSY\r\nFREEBUSY:20270120T170000Z/PT1H\r\nEND:VFREEBUSY\r\nEND:VCALENDAR\r\n
            """
        let bytes = Array(text.utf8)
        let window = try #require(CivilDate("2027-01-01"))...(try #require(CivilDate("2027-12-31")))
        func read(_ bytes: [UInt8]) -> Int? { try? BusyCalendar(bytes, venue: "v", zone: "Europe/Stockholm", window: window).times.count }
        let whole = try #require(read(bytes))
        #expect(whole == 6)
        // Cut off anywhere but in the last line end it is not a whole calendar, and never taken for one.
        for end in 0..<bytes.count { #expect(read(Array(bytes[..<end])) == (end >= bytes.count - 2 ? whole : nil), "\(end)") }
        let lines = text.split(separator: "\r\n", omittingEmptySubsequences: true)
        for gone in lines.indices {
            var rest = lines
            rest.remove(at: gone)
            _ = read(Array(rest.joined(separator: "\r\n").utf8))
        }
        var dice = SeededRandom(seed: 7)
        for _ in 0..<1500 {
            var broken = bytes
            for _ in 0...dice.below(4) { broken[dice.below(broken.count)] = UInt8(dice.below(256)) }
            _ = read(broken)
        }
        _ = read(Array(repeating: UInt8(ascii: "A"), count: 3_000_000))
        _ = read(Array(("BEGIN:VCALENDAR\n" + String(repeating: "X:1\n y\n", count: 100_000)).utf8))
    }
}
