import Foundation
import Testing

@testable import MeetCore

/// Protects the calendars that are given out: byte by byte what real clients need, and that nothing of a member is in them.
@Suite struct CalendarFileTests {
    private func programme(zone: String = "Europe/Stockholm") throws -> Programme {
        let slot = Slot(id: "wed-eve", weekday: .wednesday, start: try #require(TimeOfDay("18:00")), end: try #require(TimeOfDay("20:30")))
        let dates = ["2027-03-24", "2027-03-31", "2027-10-27", "2027-11-03"].compactMap { CivilDate($0) }
        return Programme(
            name: "LärOlika våren 2027", timeZone: zone, sessionsPerCohort: 4, slots: [slot],
            leaders: [Leader(id: "l1", name: "Kim Exempel"), Leader(id: "l2", name: "Robin Prov")],
            sessions: [SessionPlan(number: 1, theme: "Min plats", exercise: "laga mat; äta, tala")],
            cohorts: [Cohort(id: "c001", name: "Grupp 1", slot: "wed-eve", seats: 20...24, leaders: ["l1", "l2"], schedule: .dates(dates))])
    }

    private var venues: [Venue] {
        [
            Venue(
                id: "v1", name: "Medborgarhuset", address: "Medborgarplatsen 4", point: GeoPoint(latitude: 59.3144, longitude: 18.0722),
                capacity: 60),
            Venue(id: "v2", name: "Södra biblioteket", capacity: 30),
        ]
    }

    private func bookings(_ programme: Programme) -> [Booking] {
        let sessions = SessionCalendar.sessions(of: programme)
        return [
            Booking(number: 1, session: sessions[0].key, venue: "v1", span: sessions[0].span, state: .confirmed),
            Booking(
                number: 2, session: sessions[1].key, venue: "v2", span: sessions[1].span, state: .preliminary,
                heldUntil: CivilDate("2027-02-01")),
            Booking(number: 3, session: sessions[1].key, venue: "v1", span: sessions[1].span, state: .declined, reason: "fullt"),
            // The house knows nothing of it, and its calendar neither.
            Booking(number: 4, session: sessions[2].key, venue: "v1", span: sessions[2].span, state: .idea),
        ]
    }

    private func stamps(
        _ programme: Programme, _ bookings: [Booking], after old: [SessionKey: SessionStamp] = [:], at now: Int = 1_795_000_000
    ) -> [SessionKey: SessionStamp] {
        let facts = programme.cohorts.flatMap { cohort in
            SessionCalendar.sessions(of: cohort, in: programme).map {
                ($0.key, SessionFacts(of: $0, cohort, bookings: bookings, in: programme, venues: venues))
            }
        }
        return SessionStamp.refreshed(old, by: Dictionary(uniqueKeysWithValues: facts), at: now) { "\($0.cohort)-\($0.number)@example" }
    }

    private func calendars(_ language: Language = .swedish) throws -> SessionCalendars {
        var programme = try programme()
        let before = stamps(programme, bookings(programme))
        // The fourth session goes, after it was told of.
        programme.cohorts[0].schedule = .dates(SessionCalendar.sessions(of: programme).prefix(3).map(\.date))
        return SessionCalendars(
            programme: programme, venues: venues, bookings: bookings(programme),
            stamps: stamps(programme, bookings(programme), after: before, at: 1_795_003_600), words: Words(language))
    }

    @Test func theFileIsThisByteByByte() throws {
        let expected = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//MeetTUI//meet//SV
            CALSCALE:GREGORIAN
            NAME:LärOlika våren 2027 · Grupp 1
            X-WR-CALNAME:LärOlika våren 2027 · Grupp 1
            X-WR-TIMEZONE:Europe/Stockholm
            BEGIN:VTIMEZONE
            TZID:Europe/Stockholm
            BEGIN:DAYLIGHT
            DTSTART:19810329T020000
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            TZNAME:CEST
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            END:DAYLIGHT
            BEGIN:STANDARD
            DTSTART:19961027T030000
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            TZNAME:CET
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            END:STANDARD
            END:VTIMEZONE
            BEGIN:VEVENT
            UID:c001-1@example
            SEQUENCE:0
            DTSTAMP:20261118T110640Z
            DTSTART;TZID=Europe/Stockholm:20270324T180000
            DTEND;TZID=Europe/Stockholm:20270324T203000
            SUMMARY:LärOlika våren 2027 · Grupp 1 · Träff 1 av 4 · Min plats
            LOCATION:Medborgarhuset\\, Medborgarplatsen 4
            GEO:59.3144;18.0722
            DESCRIPTION:Tema: Min plats\\nÖvning: laga mat\\; äta\\, tala\\nLedare: Kim E
             xempel\\, Robin Prov
            STATUS:CONFIRMED
            TRANSP:OPAQUE
            END:VEVENT
            BEGIN:VEVENT
            UID:c001-2@example
            SEQUENCE:0
            DTSTAMP:20261118T110640Z
            DTSTART;TZID=Europe/Stockholm:20270331T180000
            DTEND;TZID=Europe/Stockholm:20270331T203000
            SUMMARY:LärOlika våren 2027 · Grupp 1 · Träff 2 av 4
            LOCATION:Södra biblioteket
            DESCRIPTION:Ledare: Kim Exempel\\, Robin Prov\\nLokalen är inte bekräftad\u{20}
             än.
            STATUS:TENTATIVE
            TRANSP:OPAQUE
            END:VEVENT
            BEGIN:VEVENT
            UID:c001-3@example
            SEQUENCE:0
            DTSTAMP:20261118T110640Z
            DTSTART;TZID=Europe/Stockholm:20271027T180000
            DTEND;TZID=Europe/Stockholm:20271027T203000
            SUMMARY:LärOlika våren 2027 · Grupp 1 · Träff 3 av 4
            DESCRIPTION:Ledare: Kim Exempel\\, Robin Prov\\nLokalen är inte bestämd än
             .
            STATUS:TENTATIVE
            TRANSP:OPAQUE
            END:VEVENT
            BEGIN:VEVENT
            UID:c001-4@example
            SEQUENCE:1
            DTSTAMP:20261118T120640Z
            DTSTART;TZID=Europe/Stockholm:20271103T180000
            DTEND;TZID=Europe/Stockholm:20271103T203000
            SUMMARY:INSTÄLLD: LärOlika våren 2027 · Grupp 1 · Träff 4 av 4
            STATUS:CANCELLED
            TRANSP:TRANSPARENT
            END:VEVENT
            END:VCALENDAR

            """
        let bytes = try calendars().cohort("c001").bytes()
        #expect(String(decoding: bytes, as: UTF8.self) == expected.replacing("\n", with: "\r\n"))
        #expect(bytes == Array(expected.replacing("\n", with: "\r\n").utf8))
    }

    @Test func inEnglishTheWordsAreEnglish() throws {
        let text = String(decoding: try calendars(.english).cohort("c001").bytes(), as: UTF8.self)
        #expect(text.contains("SUMMARY:CANCELLED: LärOlika våren 2027 · Grupp 1 · Session 4 of 4"))
        #expect(text.contains("PRODID:-//MeetTUI//meet//EN") && text.contains("Leaders: Kim Exempel"))
    }

    @Test func twoExportsAreTheSameBytesAndAChangeHasTheSameNamesAndAHigherSequence() throws {
        let programme = try programme()
        func file(_ programme: Programme, _ stamps: [SessionKey: SessionStamp]) throws -> CalendarFile {
            SessionCalendars(
                programme: programme, venues: venues, bookings: bookings(programme), stamps: stamps, words: Words(.swedish)
            ).cohort("c001")
        }
        let first = stamps(programme, bookings(programme))
        #expect(try file(programme, first).bytes() == file(programme, first).bytes())
        let again = stamps(programme, bookings(programme), after: first, at: 1_796_000_000)
        #expect(try file(programme, again).bytes() == file(programme, first).bytes())
        var moved = programme
        moved.cohorts[0].schedule = .dates(SessionCalendar.sessions(of: programme).map { $0.date + 7 })
        let after = try file(moved, stamps(moved, bookings(moved), after: first, at: 1_796_000_000)).events
        let before = try file(programme, first).events
        #expect(after.map(\.uid) == before.map(\.uid))
        #expect(zip(after, before).allSatisfy { $0.sequence == $1.sequence + 1 && $0.changed == 1_796_000_000 })
    }

    @Test func aHouseSeesItsBookingsWithTheirStates() throws {
        let events = try calendars().venue("v1").events
        #expect(events.map(\.uid) == ["c001-1-b1@example", "c001-2-b3@example"])
        #expect(events.map(\.status) == [.confirmed, .cancelled])
        #expect(
            events.map(\.title) == [
                "LärOlika våren 2027 · Grupp 1 · Träff 1 av 4", "INSTÄLLD: LärOlika våren 2027 · Grupp 1 · Träff 2 av 4",
            ])
        let other = try calendars().venue("v2").events
        #expect(other.map(\.title) == ["LärOlika våren 2027 · Grupp 1 · Träff 2 av 4 (preliminär)"])
        #expect(other[0].details.contains("Hålls till och med måndag 1 februari 2027."))
    }

    @Test func allRulesForAFileHoldInEveryCalendar() throws {
        let calendars = try calendars()
        for file in [calendars.all(), calendars.cohort("c001"), calendars.venue("v1"), calendars.venue("v2"), calendars.venue("none")] {
            let bytes = try file.bytes()
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(String(validating: bytes, as: UTF8.self) != nil && !bytes.starts(with: [0xEF, 0xBB, 0xBF]))
            for word in ["METHOD", "ATTENDEE", "ORGANIZER", "VALARM", "mailto"] { #expect(!text.contains(word)) }
            let lines = text.replacing("\r\n", with: "\u{1}").split(separator: "\u{1}", omittingEmptySubsequences: false)
            #expect(lines.last == "" && !text.replacing("\r\n", with: "").contains { $0 == "\r" || $0 == "\n" })
            #expect(lines.allSatisfy { $0.utf8.count <= 75 })
            #expect(!lines.contains { $0.contains("TZID=") && $0.hasSuffix("Z") })
            #expect(!text.unicodeScalars.contains { CleanText.isForbidden($0) && $0 != "\r" && $0 != "\n" })
            #expect(Set(file.events.map(\.uid)).count == file.events.count)
            for line in lines where line.hasPrefix("STATUS:") {
                #expect(["TENTATIVE", "CONFIRMED", "CANCELLED"].contains(line.dropFirst(7)))
            }
            for line in lines where line.hasPrefix("DTSTAMP:") { #expect(line.hasSuffix("Z") && line.utf8.count == 24) }
        }
    }

    @Test func ourOwnReaderReadsTheSameTimesInSummerAndInWinter() throws {
        let programme = try programme()
        let file = SessionCalendars(
            programme: programme, venues: venues, bookings: [], stamps: stamps(programme, []), words: Words(.swedish)
        ).cohort("c001")
        let window = try #require(CivilDate("2027-01-01"))...(try #require(CivilDate("2027-12-31")))
        let read = try BusyCalendar(file.bytes(), venue: "v", zone: "Europe/Stockholm", window: window)
        #expect(
            read.times.map(\.span) == SessionCalendar.sessions(of: programme).map(\.span) && read.problems.isEmpty && read.notes.isEmpty)
        #expect(read.times.map(\.title) == file.events.map(\.title) && read.times.map(\.uid) == file.events.map(\.uid))
        // As seen from UTC: an hour earlier in winter, two in summer.
        let inUTC = try BusyCalendar(file.bytes(), venue: "v", zone: "UTC", window: window)
        #expect(inUTC.times.map(\.span.start.description) == ["17:00", "16:00", "16:00", "17:00"])
        // What is cancelled takes no time.
        let cancelled = try BusyCalendar(calendars().cohort("c001").bytes(), venue: "v", zone: "Europe/Stockholm", window: window)
        #expect(cancelled.times.count == 3 && cancelled.notes == [.cancelled(1)])
    }

    @Test(arguments: ["America/New_York", "Asia/Tokyo", "Europe/London"])
    func anotherZoneIsDescribedInTheFile(zone: String) throws {
        let programme = try programme(zone: zone)
        let file = SessionCalendars(
            programme: programme, venues: [], bookings: [], stamps: stamps(programme, []), words: Words(.english)
        ).all()
        // Under a name that nobody knows, so that the description in the file is used.
        let text = String(decoding: try file.bytes(), as: UTF8.self).replacing(zone, with: "Programme zone")
        let window = try #require(CivilDate("2027-01-01"))...(try #require(CivilDate("2027-12-31")))
        let read = try BusyCalendar(Array(text.utf8), venue: "v", zone: zone, window: window)
        #expect(read.times.map(\.span) == SessionCalendar.sessions(of: programme).map(\.span))
    }

    @Test func aZoneThatIsNotKnownIsRefused() throws {
        let file = CalendarFile(name: "x", zone: "Nowhere/Atall", language: "sv", events: [])
        #expect(throws: CalendarError.unknownZone("Nowhere/Atall")) { try file.bytes() }
        for language in Language.allCases {
            #expect(CalendarError.unknownZone("Nowhere/Atall").message(Words(language)).contains("Nowhere/Atall"))
        }
    }

    @Test func placesOnTheEarthAreWrittenTheSameEverywhere() throws {
        let places = [
            (0.0, 0.0, "0.0;0.0"), (-33.8688, 151.2093, "-33.8688;151.2093"), (59.3275, 18.055, "59.3275;18.055"),
            (-0.0000001, 18, "0.0;18.0"),
        ]
        for (latitude, longitude, text) in places {
            let event = CalendarEvent(
                uid: "u", changed: 0, span: TimeSpan(begin: 0, end: 60), status: .confirmed, title: "t",
                point: GeoPoint(latitude: latitude, longitude: longitude))
            let bytes = try CalendarFile(name: "", zone: "UTC", language: "sv", events: [event]).bytes()
            #expect(String(decoding: bytes, as: UTF8.self).contains("\r\nGEO:\(text)\r\n"))
        }
    }

    @Test func hostileNamesStayText() throws {
        let event = CalendarEvent(
            uid: "u", changed: 0, span: TimeSpan(begin: 0, end: 60), status: .confirmed, title: "a\r\nATTENDEE:mailto:x@y\u{1B}[2J\u{202E}",
            place: "b;c,d\\")
        let text = String(
            decoding: try CalendarFile(name: "n\nEND:VCALENDAR", zone: "UTC", language: "sv", events: [event]).bytes(), as: UTF8.self)
        #expect(text.contains("\r\nSUMMARY:a\\nATTENDEE:mailto:x@y[2J\r\n") && text.contains("\r\nLOCATION:b\\;c\\,d\\\\\r\n"))
        #expect(text.contains("\r\nNAME:n\\nEND:VCALENDAR\r\n"))
    }
}
