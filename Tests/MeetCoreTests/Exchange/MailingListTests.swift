import Testing

@testable import MeetCore

/// The list of a mail merge: what stands in it, what does not, and that reading it in changes nothing.
@Suite struct MailingListTests {
    private let today = CivilDate(dayNumber: 20_650)
    private let nasty = [
        "=cmd|' /C calc'!A0", "'=x", "''+1", "-", "+46 70 123 45 67", "@home", "say \"hi\"", "a,b;c|d", "Åsa Öberg", "O'Brien", "sep=;",
        "🙂", "\"", "id", "نور", "\"=1\"", "e;f",
    ]

    /// Persons of which each has something to be got wrong, all members of the first cohort.
    private func data(_ seed: UInt64) throws -> TermData {
        var random = ExchangeDice(seed)
        let programme = try ProgrammeSample.programme()
        let people = (1...40).map { number -> Person in
            var person = Person(id: PersonID("p\(number)"), name: nasty.randomElement(using: &random) ?? "x")
            if number % 3 == 0 { person.displayName = nasty.randomElement(using: &random) ?? "" }
            if number % 4 != 0 { person.email = nasty.randomElement(using: &random) ?? "" }
            person.phone = nasty.randomElement(using: &random) ?? ""
            person.notes = "HEMLIG anteckning"
            person.district = "HEMLIG ort"
            person.source = "HEMLIG källa"
            person.needs = [.wheelchair]
            person.available = programme.slots.map(\.id)
            person.consent = .given(nil)
            for axis in programme.axes { person.values[axis.id] = axis.categories.randomElement(using: &random)?.id }
            return person
        }
        let cohort = try #require(programme.cohorts.first)
        return TermData(programme: programme, people: people, composition: Composition([cohort.id: people.map(\.id)]))
    }

    private func list(_ data: TermData, _ occasion: MailingList.Occasion = .reminder, session: Int? = nil, today: CivilDate? = nil)
        -> MailingList
    {
        MailingList(
            data, cohorts: data.programme.cohorts.prefix(1).map(\.id), for: occasion, session: session, today: today ?? self.today,
            words: Words(.swedish))
    }

    private func rows(_ list: MailingList) throws -> [[String: String]] {
        let table = try CSVTable(Array(list.text().utf8))
        return table.rows.map { row in
            Dictionary(uniqueKeysWithValues: table.header.enumerated().map { ($1, SpreadsheetText.restored(table.text(row, $0))) })
        }
    }

    @Test(arguments: 1...8) func readingItInChangesNothing(seed: Int) throws {
        let data = try data(UInt64(seed))
        let file = ParticipantsCSV(programme: data.programme, today: today)
        let again = try file.read(Array(list(data).text().utf8), known: data.people)
        #expect(again.rejected.isEmpty && again.updated.isEmpty && again.created.isEmpty, "\(again.rejected.prefix(3))")
        #expect(again.unchanged == 40)
    }

    @Test(arguments: 1...8) func soDoesTheFormForExcel(seed: Int) throws {
        let data = try data(UInt64(seed))
        let bytes = Array(list(data).text(isForExcel: true).utf8)
        #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]) && String(decoding: bytes, as: UTF8.self).contains("id;name;display_name;"))
        let again = try ParticipantsCSV(programme: data.programme, today: today).read(bytes, known: data.people)
        #expect(again.rejected.isEmpty && again.updated.isEmpty && again.created.isEmpty && again.unchanged == 40)
        // Both forms hold the same.
        func cells(_ table: CSVTable) -> [[String]] { table.rows.map { row in (0..<row.count).map { table.text(row, $0) } } }
        #expect(try cells(CSVTable(bytes)) == cells(CSVTable(Array(list(data).text().utf8))))
    }

    @Test func noHeaderOfItsOwnIsUnderstoodNotEvenWhereAnAxisHasThatName() throws {
        var data = try data(3)
        for name in ["theme", "Cohort", "venue", "day", "letter name"] {
            data.programme.axes.append(Axis(id: AxisID(name), kind: .spread, categories: [Category(id: "a"), Category(id: "b")]))
        }
        let file = ParticipantsCSV(programme: data.programme, today: today)
        let text = list(data).text()
        let header = try CSVTable(Array(text.utf8)).header
        let meant = file.guess(header).columns.compactMap { $0 }
        #expect(meant == [.id, .name, .displayName, .email, .phone] && Set(header).count == header.count)
        #expect(header.contains("theme_2") && header.contains("venue_2") && header.contains("cohort_2"))
        let again = try file.read(Array(text.utf8), known: data.people)
        #expect(again.unchanged == 40 && again.rejected.isEmpty)
    }

    @Test func noFieldBeginsLikeAFormula() throws {
        let table = try CSVTable(Array(list(data(5)).text().utf8))
        for row in table.rows {
            let starts = (0..<row.count).compactMap { table.text(row, $0).unicodeScalars.first }
            #expect(!starts.contains { "=+-@\t".unicodeScalars.contains($0) })
        }
    }

    @Test func nothingOfBackgroundNeedsOrNotesIsInIt() throws {
        var data = try data(7)
        for place in data.people.indices { data.people[place].name = "Namn \(place)" }
        for occasion in MailingList.Occasion.allCases {
            let text = list(data, occasion).text()
            #expect(!text.contains("HEMLIG") && !text.contains("wheelchair"))
            for axis in data.programme.axes {
                for category in axis.categories { #expect(!text.contains(category.id.text) && !text.contains(category.name("sv"))) }
            }
        }
    }

    @Test func aLetterCallsAPersonByTheNameThatListsShow() throws {
        var data = try data(9)
        data.people = [Person(id: "p1", name: "Eva Hemlig", displayName: "E. H.", email: "e@example.org")]
        let cohort = data.programme.cohorts[0].id
        data.composition = Composition([cohort: ["p1"]])
        let row = try #require(try rows(list(data)).first)
        #expect(row["letter_name"] == "E. H." && row["name"] == "Eva Hemlig" && row["email"] == "e@example.org")
        #expect(list(data).notes.contains { $0.contains("letter_name") })
    }

    @Test func theSessionIsTheFirstForAnInvitationAndTheNextForAReminder() throws {
        var data = try data(11)
        let day = CivilDate(dayNumber: 20_700)
        data.programme.cohorts[0].schedule = .dates((0..<6).map { day + $0 * 7 })
        data.programme.cohorts[0].sessions = [SessionChange(number: 3, isCancelled: true)]
        func number(_ occasion: MailingList.Occasion, _ today: CivilDate, session: Int? = nil) throws -> String? {
            try rows(list(data, occasion, session: session, today: today)).first?["session"]
        }
        #expect(try number(.invitation, day + 8) == "1")
        #expect(try number(.reminder, day + 7) == "2")
        #expect(try number(.reminder, day + 8) == "4")
        #expect(try number(.venue, day + 100) == "6")
        #expect(try number(.reminder, day, session: 5) == "5")
        let third = list(data, .reminder, session: 3)
        #expect(try rows(third).first?["called_off"] == "ja" && third.notes.contains { $0.contains("inställd") })
        let row = try #require(try rows(list(data, .reminder, today: day)).first)
        #expect(row["date"] == day.description && row["week"] == "\(day.isoWeek.week)")
        #expect(row["day"] == Words(.swedish).weekday(day.weekday.rawValue))
        #expect(row["dates"]?.contains("\(day + 14)") == false && row["dates"]?.contains("\(day + 21)") == true)
    }

    @Test func aPlaceIsToldOnceTheHouseHoldsIt() throws {
        var data = try data(13)
        let cohort = data.programme.cohorts[0]
        let session = try #require(SessionCalendar.sessions(of: cohort, in: data.programme).first)
        data.venues = [Venue(id: "v1", name: "Huset", address: "Gatan 1", capacity: 30)]
        for state in BookingState.allCases {
            data.bookings = [Booking(session: session.key, venue: "v1", span: session.span)]
            data.bookings[0].state = state
            let list = list(data, .venue, session: 1)
            let row = try #require(try rows(list).first)
            #expect(row["venue"] == (state.isTold ? "Huset" : "") && row["address"] == (state.isTold ? "Gatan 1" : ""), "\(state)")
            #expect(list.notes.contains { $0.contains("ingen lokal") } == !state.isTold)
        }
    }
}
