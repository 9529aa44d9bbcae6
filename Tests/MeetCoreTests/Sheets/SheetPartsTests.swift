import TestSupport
import Testing

@testable import MeetCore

/// The small parts of which sheets are made: orders of names, weeks, hours, what is chosen, and what the forms make of it.
struct SheetPartsTests {
    @Test(arguments: [
        ("Åsa Öberg", "Öberg Åsa"), ("Carl von Linné", "von Linné Carl"), ("Ana de la Cruz", "de la Cruz Ana"),
        ("Omar al Hassan", "al Hassan Omar"),
        ("Al Green", "Green Al"), ("Prince", "Prince"), ("", ""), ("von Trapp", "Trapp von"), ("Per-Olof af Klint", "af Klint Per-Olof"),
        ("Giulia D' Amico", "D' Amico Giulia"),
    ])
    func theLastNameIsTheLastWordWithItsParticles(name: String, key: String) {
        #expect(NameOrder.last.key(name) == key && NameOrder.first.key(name) == name)
    }

    @Test func namesComeInSwedishOrderByEitherName() throws {
        let people = ["Örjan Ahl", "Anna Åberg", "Åke Zorn", "Wilma Öst", "Viktor Ärlig"].enumerated().map {
            Person(id: PersonID("\($0)"), name: $1)
        }
        #expect(NameOrder.first.sorted(people).map(\.name) == ["Anna Åberg", "Viktor Ärlig", "Wilma Öst", "Åke Zorn", "Örjan Ahl"])
        #expect(NameOrder.last.sorted(people).map(\.name) == ["Örjan Ahl", "Åke Zorn", "Anna Åberg", "Viktor Ärlig", "Wilma Öst"])
    }

    @Test func aWeekIsReadAndHoldsItsDays() throws {
        let week = try #require(SheetWeek("2027-W04"))
        #expect(week.description == "2027-W04" && SheetWeek("2027-w4") == week)
        for (day, isIn) in [("2027-01-24", false), ("2027-01-25", true), ("2027-01-31", true), ("2027-02-01", false)] {
            #expect(week.contains(try #require(CivilDate(day))) == isIn)
        }
        #expect(SheetWeek(of: try #require(CivilDate("2027-01-01"))).description == "2026-W53")
        for wrong in ["2027", "2027-W54", "2027-W53", "2027-W00", "27-W04", "2027-04", "2027-W4x", ""] {
            #expect(SheetWeek(wrong) == nil, "\(wrong)")
        }
    }

    @Test func studyHoursAreOf45MinutesAndWhole() {
        for (minutes, hours) in [(0, 0), (44, 0), (45, 1), (89, 1), (90, 2), (150, 3)] {
            #expect(StudyHours.hours(minutes: minutes) == hours)
        }
    }

    @Test func theTermAddsUp() throws {
        let source = try SheetSample.full(SheetSample.people(10))
        let sheet = source.sheet(.matrix, session: 1, SheetOptions(languages: [.english]))
        guard case .table(let table) = sheet.blocks[1] else { return try #require(nil) }
        // Independently: each session of 150 minutes has 3 whole hours.
        for row in table.rows.prefix(10) {
            let there = row[2..<8].count { $0 == "X" || $0 == "(X)" }
            #expect(row[8] == "\(there)" && row[9] == "\(3 * there)")
        }
        #expect(table.rows[10].prefix(5) == ["", "Number present", "6", "6", "6"] && table.rows[10][8] == "18")
        #expect(table.rows[11][2] == "3" && table.rows[11][5].isEmpty && table.rows[11][9] == "9")
        #expect(SheetText().render(sheet).contains("10 members: may count as a study circle (at most 20)."))
        let large = try SheetSample.full(SheetSample.people(21)).sheet(.matrix, session: 1, SheetOptions(languages: [.swedish]))
        #expect(SheetText().render(large).contains("annan folkbildningsverksamhet"))
    }

    @Test func aWordGivenBeforehandHoldsNoSessionAndNeedsNoTable() throws {
        var source = try SheetSample.full(SheetSample.people(10))
        let options = SheetOptions(languages: [.english])
        let away = source.members[4]
        // Session 1 was held, with a guest; of session 5 one member has said not to come.
        source.attendance = CohortAttendance([
            1: [source.members[0].id: .present, source.members[1].id: .late, "guest": .present], 5: [away.id: .excused],
        ])
        guard case .table(let matrix) = source.sheet(.matrix, session: 1, options).blocks[1] else { return try #require(nil) }
        #expect(matrix.rows[10][1] == "Number present, 1 as a guest" && matrix.rows[10][2] == "3" && matrix.rows[10][6].isEmpty)
        #expect(matrix.rows[11][2] == "3" && matrix.rows[11][6].isEmpty && matrix.rows[11][9] == "3")
        // The tables of session 5 leave the one out, and so does the wall.
        let others = source.members.map(\.id).filter { $0 != away.id }
        source.tables = TablePlan([5: [Array(others.prefix(5)), Array(others.dropFirst(5))]])
        #expect(!SheetText().render(source.sheet(.tables, session: 5, options)).contains(away.shownName))
        source.attendance = CohortAttendance()
        #expect(SheetText().render(source.sheet(.tables, session: 5, options)).contains(away.shownName))
        // The coordinator's own list says it.
        source.attendance = CohortAttendance([5: [away.id: .excused]])
        let own = source.sheet(.coordinator, session: 5, options)
        guard case .table(let list) = own.blocks[1] else { return try #require(nil) }
        #expect(list.rows.filter { $0.contains { $0.contains("Has said they are not coming") } }.map { $0[1] } == [away.shownName])
        // What was called off after it was marked has no hours.
        var cohort = source.cohort
        cohort.sessions = [SessionChange(number: 1, isCancelled: true)]
        let off = SheetSource(
            cohort, in: source.programme, members: source.members, dates: source.sessions.map(\.date), bookings: [], venues: [],
            attendance: CohortAttendance([1: [source.members[0].id: .present]]))
        guard case .table(let none) = off.sheet(.matrix, session: 1, options).blocks[1] else { return try #require(nil) }
        #expect(none.rows[11][9] == "0")
    }

    @Test func manySheetsLeaveOutWhatIsCalledOffAndTablesThatAreNotPlanned() throws {
        var source = try SheetSample.full(SheetSample.people(4))
        func chosen(_ kinds: [SheetKind], _ sessions: SheetChoice.Sessions) -> [String] {
            SheetChoice(kinds, cohorts: nil, sessions: sessions).sheets(of: source).map { "\($0.kind.rawValue) \($0.session)" }
        }
        let day = try #require(CivilDate("2027-02-03"))
        #expect(chosen([.attendance], .all) == (1...6).map { "attendance \($0)" })
        #expect(chosen([.attendance], .next(day)) == ["attendance 3"] && chosen([.attendance], .next(day + 1)) == ["attendance 4"])
        #expect(chosen([.attendance], .next(day + 99)) == ["attendance 6"])
        #expect(chosen([.attendance, .tables], .week(SheetWeek(of: day))) == ["attendance 3", "tables 3"])
        #expect(chosen([.attendance, .tables], .number(2)) == ["attendance 2"] && chosen([.tables], .number(2)) == ["tables 2"])
        #expect(chosen([.badges], .all) == ["badges 1"] && chosen([.matrix], .week(SheetWeek(of: day + 99))).isEmpty)
        var cohort = source.cohort
        cohort.sessions = [SessionChange(number: 3, isCancelled: true)]
        source = SheetSource(
            cohort, in: source.programme, members: source.members, dates: source.sessions.map(\.date), bookings: [], venues: [])
        #expect(chosen([.attendance], .week(SheetWeek(of: day))).isEmpty && chosen([.attendance], .next(day)) == ["attendance 4"])
        #expect(chosen([.attendance], .number(3)) == ["attendance 3"])
    }

    @Test func aPhraseInTwoLanguagesSaysEachOnceAndKnowsWhichIsWhich() {
        let both = [Words(.swedish), Words(.english)]
        #expect(Phrase(both) { $0.name }.text == "Namn / Name" && Phrase(both) { _ in "A" }.text == "A")
        #expect(Phrase(both, rest: " – X") { $0.name }.parts.map(\.language) == [.swedish, .english])
        let html = SheetHTML(title: "<T>", languages: [.swedish, .english])
        #expect(html.begin.contains("<html lang=\"sv\">") && html.begin.contains("<title>&lt;T&gt;</title>"))
        let sheet = Sheet(title: Phrase(both) { $0.name }, blocks: [.table(SheetTable(columns: [.init("N")], rows: [["<b>&عمر"]]))])
        let text = html.render(sheet)
        #expect(text.contains("<h1>Namn / <span lang=\"en\">Name</span></h1>") && text.contains("<th scope=\"col\">"))
        #expect(text.contains("<th scope=\"row\"><bdi>&lt;b&gt;&amp;عمر</bdi></th>"))
    }

    @Test func whatAFileHoldsIsCleanAndSafe() throws {
        let names = ["=cmd()", "A\u{1B}[31mB\u{202E}C", "عمر حداد"]
        let source = try SheetSample.source(names.enumerated().map { Person(id: PersonID("p\($0)"), name: $1) })
        let options = SheetOptions(languages: [.english])
        let sheet = source.sheet(.attendance, session: 3, options)
        #expect(SheetCSV.render(sheet).contains(",'=cmd(),"))
        let text = SheetText(isIsolating: true).render(PageLayout.pages(sheet))
        let html = SheetHTML(title: "", languages: [.english]).render(sheet)
        for form in [text, html, SheetCSV.render(sheet)] {
            #expect(!form.contains("\u{1B}") && !form.contains("\u{202E}") && form.contains("A[31mBC"))
        }
        #expect(text.contains("\u{2068}عمر حداد\u{2069}") && !SheetText().render(sheet).contains("\u{2068}"))
        let twice = PageLayout.pages(try SheetSample.source(SheetSample.people(31)).sheet(.attendance, session: 1, options))
        #expect(SheetText().render(twice).split(separator: "\u{0C}").count == 2)
    }
}
