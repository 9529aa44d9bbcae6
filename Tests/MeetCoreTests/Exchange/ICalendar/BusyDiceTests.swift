import Testing

@testable import MeetCore

/// Protects the program from calendars that nobody would write: extreme numbers, values in the wrong places, parts within parts.
@Suite struct BusyDiceTests {
    private static let numbers = [
        "0", "1", "-1", "2", "5", "31", "53", "-53", "366", "-366", "99999", "9223372036854775807", "-9223372036854775808", "",
    ]
    private static let times = [
        "20270120T180000", "20270120", "00010101", "99991231T235959Z", "99991231", "20270328T023000", "20271031T023000Z", "16010101T000000",
        "20270230", "20270120T180000Z/PT1H", "20270120T180000/20270121T180000", "20270120T180000/P99999W",
    ]
    private static let names = [
        "DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID", "TZID", "TZOFFSETFROM", "FREEBUSY", "BEGIN", "END",
    ]
    private static let parameters = [
        "", "", ";VALUE=DATE", ";TZID=Europe/Stockholm", ";TZID=America/New_York", ";TZID=Z", ";VALUE=PERIOD", ";RANGE=THISANDFUTURE",
    ]
    private static let others = ["PT1H", "-PT1H", "P99999999W", "P1D", "PT999999999H", "VEVENT", "VTIMEZONE", "+0100", "CANCELLED"]

    private var dice = SeededRandom(seed: 21)

    private mutating func one(_ list: [String]) -> String { list[dice.below(list.count)] }

    private mutating func rule() -> String {
        var parts = ["FREQ=" + one(["DAILY", "WEEKLY", "MONTHLY", "YEARLY", "HOURLY"])]
        let lists = ["INTERVAL", "COUNT", "BYMONTH", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYSETPOS", "BYHOUR", "BYMINUTE"]
        for _ in 0..<dice.below(4) { parts.append(one(lists) + "=" + one(Self.numbers) + "," + one(Self.numbers)) }
        for _ in 0..<dice.below(3) { parts.append(one(lists) + "=" + one(Self.numbers)) }
        if dice.below(2) == 0 { parts.append("BYDAY=" + one(["MO", "-1SU", "2TU,FR", "53MO", "0MO", "MO,TU,WE,TH,FR,SA,SU"])) }
        if dice.below(3) == 0 { parts.append("UNTIL=" + one(Self.times)) }
        return parts.joined(separator: ";")
    }

    private mutating func value() -> String {
        switch dice.below(4) {
        case 0: return one(Self.times)
        case 1: return rule()
        case 2: return one(Self.others)
        default: return one(Self.times) + "," + one(Self.times)
        }
    }

    private mutating func file() -> String {
        var lines = ["BEGIN:VCALENDAR"]
        if dice.below(2) == 0 {
            lines += [
                "BEGIN:VTIMEZONE", "TZID:Z", "BEGIN:STANDARD", "DTSTART:" + one(Self.times), "TZOFFSETFROM:" + one(["+0100", "+9999"]),
            ]
            lines += ["TZOFFSETTO:-2359", "RRULE:" + rule(), "END:STANDARD", "END:VTIMEZONE"]
        }
        for _ in 0...dice.below(3) {
            lines += ["BEGIN:VEVENT", "UID:" + one(["a", "b"]), "DTSTART" + one(Self.parameters) + ":" + one(Self.times)]
            if dice.below(2) == 0 { lines.append("RRULE:" + rule()) }
            for _ in 0..<dice.below(4) { lines.append(one(Self.names) + one(Self.parameters) + ":" + value()) }
            lines.append("END:VEVENT")
        }
        return (lines + ["END:VCALENDAR"]).joined(separator: "\r\n")
    }

    @Test func eachEndsInTimesOrInASentence() throws {
        var dice = self
        let window = try #require(CivilDate("2026-12-01"))...(try #require(CivilDate("2028-06-30")))
        var read = 0
        for _ in 0..<600 {
            let text = dice.file()
            do {
                let calendar = try BusyCalendar(Array(text.utf8), venue: "v", zone: "Europe/Stockholm", window: window)
                read += 1
                #expect(calendar.times.allSatisfy { $0.span.begin < $0.span.end }, "\(text)")
                for problem in calendar.problems { #expect(problem.line > 0 && !problem.sentence(Words(.swedish)).isEmpty) }
            } catch {
                #expect((error as? any SpokenError)?.message(Words(.english)).isEmpty == false, "\(text)")
            }
        }
        #expect(read > 300)
    }
}
