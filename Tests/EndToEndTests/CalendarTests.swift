import Foundation
import MeetCore
import TestSupport
import Testing

/// Calendars as a script uses them: given out, read in, and what is said of what cannot be read.
struct CalendarTests {
    private let zone = "DTSTART;TZID=Europe/Stockholm:"

    private func values(_ text: String, _ name: String) -> [String] {
        text.replacing("\r\n ", with: "").split(separator: "\r\n").filter { $0.hasPrefix(name) }.map { String($0.dropFirst(name.count)) }
    }

    @Test func calendarsOfAllACohortAVenueAndAPersonAreGivenOut() throws {
        let desktop = try Desktop(withTerm: true)
        let all = try desktop.meet("export", "ics", "--lang", "sv")
        #expect(all.status == 0 && values(all.output, "UID:").count == 30)
        // In winter and in summer by the same clock.
        #expect(values(all.output, zone).contains("20270118T180000") && values(all.output, zone).contains("20270405T180000"))
        let again = try desktop.meet("export", "ics", "--lang", "sv", "--output", "all.ics")
        #expect(again.status == 0 && again.output.isEmpty && desktop.bytes("all.ics") == Data(all.output.utf8))
        let cohort = try desktop.meet("export", "ics", "--cohort", "Grupp 2")
        #expect(
            values(cohort.output, zone) == ["20270119", "20270202", "20270216", "20270309", "20270323", "20270406"].map { $0 + "T180000" })
        #expect(Set(values(cohort.output, "UID:")).isSubset(of: values(all.output, "UID:")))
        // A person's calendar is that of the cohort, and tells nobody's name.
        let person = try desktop.meet("export", "ics", "--person", "p000002", "--lang", "sv")
        #expect(try person.output == desktop.meet("export", "ics", "--cohort", "c001", "--lang", "sv").output)
        let venue = try desktop.meet("export", "ics", "--venue", "stadshuset")
        #expect(venue.status == 0 && values(venue.output, "UID:").isEmpty && venue.errors.contains("no sessions"))
        #expect(venue.output.hasSuffix("END:VTIMEZONE\r\nEND:VCALENDAR\r\n"))
    }

    @Test(arguments: [
        ["--cohort", "c009"], ["--venue", "slottet"], ["--person", "p999999"], ["--cohort", "c001", "--venue", "stadshuset"],
    ])
    func whatIsNotThereIsSaid(arguments: [String]) throws {
        let desktop = try Desktop(withTerm: true)
        let run = try desktop.meet(["export", "ics", "--db", "t.db"] + arguments)
        #expect(run.status == 2 && run.output.isEmpty && run.errors.contains(arguments[1].hasPrefix("c001") ? "--venue" : arguments[1]))
    }

    @Test func aHouseIsMarkedAsTakenAndAgainByItsNextCalendar() throws {
        let desktop = try Desktop(withTerm: true)
        let head = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n"
        let choir =
            "BEGIN:VEVENT\r\nUID:choir\r\nSUMMARY:Kör\r\nDTSTART;TZID=Europe/Stockholm:20270317T180000\r\n"
            + "DTEND;TZID=Europe/Stockholm:20270317T200000\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\nEND:VEVENT\r\n"
        let party = "BEGIN:VEVENT\r\nUID:party\r\nDTSTART;VALUE=DATE:20270501\r\nEND:VEVENT\r\n"
        try desktop.write("one.ics", head + choir + "END:VCALENDAR\r\n")
        try desktop.write("two.ics", head + choir.replacing("COUNT=3", with: "COUNT=2") + party + "END:VCALENDAR\r\n")
        let before = desktop.bytes("t.db")
        let dry = try desktop.json("import", "busy", "one.ics", "--venue", "stadshuset", "--dry-run")
        #expect(desktop.bytes("t.db") == before && dry["created"] as? Int == 3)
        let first = try desktop.json("import", "busy", "one.ics", "--venue", "stadshuset")
        #expect(
            (first["times"] as? [[String: String]])?.map { $0["start"] ?? "" } == [
                "2027-03-17T18:00", "2027-03-24T18:00", "2027-03-31T18:00",
            ])
        #expect(first["created"] as? Int == 3 && first["removed"] as? Int == 0 && (first["rejected"] as? [Any])?.isEmpty == true)
        let second = try desktop.json("import", "busy", "two.ics", "--venue", "Stadshuset")
        #expect(second["created"] as? Int == 1 && second["removed"] as? Int == 1 && second["unchanged"] as? Int == 2)
        let third = try desktop.meet("import", "busy", "two.ics", "--venue", "stadshuset", "--lang", "sv")
        #expect(third.status == 0)
        #expect(third.errors == "Stadshuset: 3 upptagna tider från 17 mars 2027 till 1 maj 2027, ur 2 händelser; nya 0, borttagna 0.\n")
    }

    @Test func anEmptyCalendarTakesNothingAwayUnasked() throws {
        let desktop = try Desktop(withTerm: true)
        let choir =
            "BEGIN:VEVENT\r\nUID:choir\r\nDTSTART:20270317T180000\r\nDTEND:20270317T200000\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\nEND:VEVENT\r\n"
        try desktop.write("one.ics", "BEGIN:VCALENDAR\r\n\(choir)END:VCALENDAR\r\n")
        try desktop.write("empty.ics", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")
        // Where nothing is known, nothing is lost.
        #expect(try desktop.meet("import", "busy", "empty.ics", "--venue", "stadshuset").status == 0)
        _ = try desktop.meet("import", "busy", "one.ics", "--venue", "stadshuset")
        let before = desktop.bytes("t.db")
        let refused = try desktop.meet("import", "busy", "empty.ics", "--venue", "stadshuset", "--lang", "sv")
        #expect(refused.status == 65 && desktop.bytes("t.db") == before)
        #expect(refused.errors.contains("3 kända upptagna tider för Stadshuset") && refused.errors.contains("--clear"))
        #expect(try desktop.meet("import", "busy", "empty.ics", "--venue", "stadshuset", "--json").output.contains("\"removed\": 0"))
        let dry = try desktop.meet("import", "busy", "empty.ics", "--venue", "stadshuset", "--clear", "--dry-run", "--lang", "sv")
        #expect(dry.status == 0 && dry.errors.contains("3 togs bort. Inget sparades."))
        let cleared = try desktop.meet("import", "busy", "empty.ics", "--venue", "stadshuset", "--clear", "--lang", "sv")
        #expect(cleared.status == 0 && cleared.errors.hasSuffix(" 3 togs bort.\n"))
        #expect(try desktop.meet("import", "busy", "empty.ics", "--venue", "stadshuset").status == 0)
    }

    @Test func whatIsNotUnderstoodIsToldAndNothingIsImported() throws {
        let desktop = try Desktop(withTerm: true)
        try desktop.write(
            "bad.ics",
            "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART:20270317T180000\nDURATION:PT1H\nRRULE:FREQ=HOURLY\nEND:VEVENT\nBEGIN:VEVENT\n"
                + "UID:b\nDTSTART:20270318T180000\nDURATION:PT1H\nEND:VEVENT\nEND:VCALENDAR\n")
        let refused = try desktop.meet("import", "busy", "bad.ics", "--venue", "stadshuset", "--db", "t.db")
        #expect(
            refused.status == 65 && refused.errors.contains("line 6, RRULE: FREQ=HOURLY") && refused.errors.contains("Nothing was imported")
        )
        // With --partial what is known blocks: the first time of the series, and the other event.
        let partial = try desktop.meet("import", "busy", "bad.ics", "--venue", "stadshuset", "--partial", "--db", "t.db")
        #expect(partial.status == 65 && partial.errors.contains("2 busy times") && partial.errors.contains("new 2"))
        try desktop.write("cut.ics", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\n")
        let cut = try desktop.meet("import", "busy", "cut.ics", "--venue", "stadshuset", "--db", "t.db")
        #expect(cut.status == 65 && cut.errors.contains("line 2"))
        #expect(try desktop.meet("import", "busy", "none.ics", "--venue", "stadshuset", "--db", "t.db").status == 66)
        #expect(try desktop.meet("import", "busy", "cut.ics", "--db", "t.db").status == 2)
        #expect(try desktop.meet("import", "busy", "cut.ics", "--venue", "slottet", "--db", "t.db").status == 2)
    }

    @Test func aHouseThatHasOurBookingInItsCalendarIsNotTakenByIt() throws {
        let desktop = try Desktop(withTerm: true)
        _ = try desktop.meet("export", "ics", "--cohort", "c001", "--output", "ours.ics")
        let run = try desktop.meet("import", "busy", "ours.ics", "--venue", "stadshuset")
        #expect(run.status == 0 && run.errors.contains("6 events are bookings of our own") && run.errors.contains("no busy times"))
    }
}
