import Foundation
import Testing

@testable import MeetCore

/// Files made to keep the program busy or to fill its memory are refused with a sentence, or cost no more than their size.
struct LimitTests {
    private let day = CivilDate(dayNumber: 20_700)

    private func people(_ text: String) throws -> ImportResult<Person> {
        try ParticipantsCSV(programme: SampleFiles.read(), today: day).read(Array(text.utf8))
    }

    private func calendar(_ events: String) throws -> BusyCalendar {
        let text = "BEGIN:VCALENDAR\r\n\(events)END:VCALENDAR\r\n"
        return try BusyCalendar(Array(text.utf8), venue: "v", zone: "Europe/Stockholm", window: day...(day + 500))
    }

    private func event(_ lines: String) -> String {
        "BEGIN:VEVENT\r\nUID:a\r\nDTSTART:20260907T180000\r\n\(lines)END:VEVENT\r\n"
    }

    @Test func aRowIsNotLongerThanAnybodyNeeds() throws {
        let fits = "name,notes\nA," + String(repeating: "x", count: 900_000)
        #expect(try people(fits).created.count == 1)
        #expect(throws: ExchangeError.longRow(line: 2, mostBytes: 1_000_000)) {
            try people("name,notes\nA," + String(repeating: "x", count: 1_000_000))
        }
        #expect(throws: ExchangeError.wideRow(line: 1, mostFields: 1000)) { try people("name" + String(repeating: ",", count: 1000)) }
        #expect(throws: ExchangeError.wideRow(line: 2, mostFields: 1000)) { try people("name\nA" + String(repeating: ",", count: 1000)) }
        #expect(try people("name" + String(repeating: ",", count: 999) + "\nA" + String(repeating: ",", count: 999)).created.count == 1)
    }

    @Test func ofARowWithManyMistakesTheFirstAreTold() throws {
        let dates = (0..<500).map { "x\($0)" }.joined(separator: "|")
        let result = try people("name,unavailable\nA,\(dates)\n")
        #expect(result.rejectedRows.count == 1)
        #expect(result.rejected.count == 20)
        #expect(result.rejected.first?.value == "x0")
    }

    @Test func ofAProgrammeWithManyMistakesTheFirstAreTold() throws {
        let start =
            "{\"format\":\"meet-programme/1\",\"name\":\"V\",\"timeZone\":\"Europe/Stockholm\",\"slots\":[],\"axes\":[],\"cohorts\":["
        let text = start + String(repeating: "1,", count: 100_000) + "1]}"
        do {
            _ = try ProgrammeJSON.read(text: text)
            Issue.record("read")
        } catch {
            guard case .programme(let problems) = error else { throw error }
            #expect(problems.count == 200)
            #expect(error.message(Words(.english)).hasPrefix("The programme has 200 mistakes or more:\n"))
            #expect(error.message(Words(.swedish)).hasPrefix("Programfilen har 200 fel eller fler:\n"))
        }
        #expect(throws: ExchangeError.tooLarge(mostBytes: 20_000_000)) {
            try ProgrammeJSON.read([UInt8](repeating: 0x20, count: 20_000_001))
        }
    }

    @Test func aLongValueIsToldByItsBeginning() throws {
        let long = String(repeating: "å", count: 100_000)
        do {
            _ = try ProgrammeJSON.read(text: "{\"format\":\"\(long)\"}")
            Issue.record("read")
        } catch {
            #expect(error.message(Words(.english)).utf8.count < 500)
        }
        #expect(RowProblem(line: 1, column: "", value: long, reason: .missing).value.count == 60)
    }

    @Test func bracketsDeepInEachOtherAreRefused() {
        for (open, levels) in [("[", 100_000), ("{\"a\":", 100_000)] {
            #expect(throws: ExchangeError.self) { try ProgrammeJSON.read(text: String(repeating: open, count: levels)) }
        }
        #expect(throws: CalendarError.self) { try calendar(String(repeating: "BEGIN:A\r\n", count: 100_000)) }
    }

    @Test func numbersWithoutEndAreNone() throws {
        let digits = String(repeating: "9", count: 100_000)
        for number in [digits + "e9999999999", "1e" + digits] {
            #expect(throws: ExchangeError.self) { try ProgrammeJSON.read(text: "{\"a\":\(number)}") }
        }
        #expect(CalendarDuration("PT" + String(repeating: "999999999H", count: 3)) == nil)
        // As many as would go over what a number holds, were they added up first.
        #expect(CalendarDuration("PT" + String(repeating: "999999999H", count: 2_600_000)) == nil)
    }

    @Test func rulesThatAskForTooMuchAreRefused() throws {
        let secondly = try calendar(event("DURATION:PT1H\r\nRRULE:FREQ=SECONDLY;COUNT=1000000000\r\n"))
        #expect(secondly.problems.count == 1 && secondly.times.count == 1)
        let all = (0..<60).map(String.init).joined(separator: ",")
        let every = "RRULE:FREQ=DAILY;BYHOUR=0,1,2,3,4,5;BYMINUTE=\(all);BYSECOND=\(all)\r\n"
        #expect(throws: CalendarError.self) { try calendar(event("DURATION:PT1S\r\n" + every)) }
        // A value that stands there many times is one.
        let ones = String(repeating: "1,", count: 1000) + "1"
        let rule = try RecurrenceRule.parsed("FREQ=MONTHLY;BYHOUR=\(ones);BYMONTHDAY=\(ones);BYSETPOS=\(ones);BYDAY=MO,MO,1MO")
        #expect(throws: RecurrenceFault.self) {
            try RecurrenceRule.parsed("FREQ=DAILY;BYHOUR=" + String(repeating: "1,", count: 5000) + "1")
        }
        #expect(rule.hours == [1] && rule.monthDays == [1] && rule.positions == [1] && rule.days.count == 2)
    }

    @Test func manyEventsOfOneNameAreRefused() {
        let series = String(repeating: event("DURATION:PT1H\r\n"), count: 40)
        let replacing = String(repeating: event("DURATION:PT1H\r\nRECURRENCE-ID:20260907T180000\r\n"), count: 40)
        let file = Array("BEGIN:VCALENDAR\r\n\(series)\(replacing)END:VCALENDAR\r\n".utf8)
        #expect(throws: CalendarError.tooMuchWork) {
            let calendars = try CalendarPart.calendars(UnfoldedFile(file).lines)
            var reader = BusyReader(
                calendars, venue: "v", clock: .centralEuropean, window: day...(day + 500), work: RecurrenceWork(days: 1000))
            try reader.read(calendars)
        }
    }

    @Test func aLineWithManyWrongTimesIsToldOnce() throws {
        let line = "RDATE:a" + String(repeating: ",a", count: 1000)
        #expect(try calendar(event("DURATION:PT1H\r\n\(line)\r\n")).problems.count == 1)
        let free = "BEGIN:VFREEBUSY\r\nFREEBUSY:a" + String(repeating: ",a", count: 1000) + "\r\nEND:VFREEBUSY\r\n"
        #expect(try calendar(free).problems.count == 1)
    }

    @Test func aLongTextIsWrittenOnce() throws {
        var value = JSONValue.string(String(repeating: "x", count: 300_000))
        for _ in 0..<90 { value = .array([value]) }
        let text = JSONText.pretty(value)
        #expect(try JSONParser.value(of: Array(text.utf8)) == value)
        #expect(text.utf8.count < 340_000)
    }

    @Test func heapsOfMarksAreCut() {
        let heap = CleanText.line("a" + String(repeating: "\u{301}\u{323}", count: 50_000) + "b")
        #expect(heap.unicodeScalars.count <= 33)
        #expect(heap.hasSuffix("b"))
        let marks = String(repeating: "\u{301}\u{323}", count: 50_000)
        #expect(CleanText.lines("a\(marks)\nb\(marks)").unicodeScalars.count <= 64)
        #expect(throws: ExchangeError.self) { try ProgrammeJSON.read(text: "{\"a\(marks)\":1,\"b\(marks)\":2}") }
        #expect(throws: RecurrenceFault.self) { try RecurrenceRule.parsed("FREQ=D\(marks)") }
        // Hebrew with all its points, and Vietnamese, have a few.
        for name in ["שָׁ֑לֹום", "ễ", "e\u{302}\u{303}\u{323}"] {
            #expect(CleanText.line(name) == name.precomposedStringWithCanonicalMapping)
        }
    }
}
