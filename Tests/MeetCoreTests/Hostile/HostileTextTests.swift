import Foundation
import TestSupport
import Testing

@testable import MeetCore

/// What somebody may write into a form, on every way out: nothing of it is anything but text there, and nothing that a name needs is lost.
struct HostileTextTests {
    private static let plain = "Vanlig"
    /// A heap of marks is cut where it comes in (`LimitTests`); on a sheet it would only take long.
    private static let onSheets = HostileText.values.filter { !["long marks", "long words"].contains($0.what) }

    /// A cohort in which every field that a person fills in says this.
    private func source(_ text: String) throws -> SheetSource {
        let people = (0..<5).map { number in
            var person = Person(
                id: PersonID("p\(number)"), name: text, email: text, phone: text, notes: text + "\n" + text, source: text, district: text,
                together: text)
            person.needs = [.wheelchair, .interpreter("ar")]
            return person
        }
        var source = try SheetSample.full(people)
        source = try renamed(source, people, text)
        return source
    }

    private func renamed(_ source: SheetSource, _ people: [Person], _ text: String) throws -> SheetSource {
        let start = try #require(TimeOfDay("18:00"))
        let end = try #require(TimeOfDay("20:30"))
        let first = try #require(CivilDate("2027-01-20"))
        let cohort = Cohort(id: "c001", name: text, slot: "s", seats: 1...40, leaders: ["l1"], schedule: .dates([]))
        let programme = Programme(
            name: text, slots: [Slot(id: "s", weekday: .wednesday, start: start, end: end, label: Label(sv: text, en: text))],
            leaders: [Leader(id: "l1", name: text)], sessions: [SessionPlan(number: 3, theme: text, exercise: text)], cohorts: [cohort])
        let dates = (0..<6).map { first + 7 * $0 }
        let booking = Booking(
            session: SessionKey("c001", 3), venue: "v", span: TimeSpan(on: dates[2], from: start, to: end), state: .confirmed)
        return SheetSource(
            cohort, in: programme, members: people, dates: dates, bookings: [booking],
            venues: [Venue(id: "v", name: text, address: text, capacity: 60)], tables: TablePlan([3: [people.map(\.id)]]),
            attendance: CohortAttendance([1: [people[0].id: .present]]))
    }

    private func sheets(_ text: String, _ languages: [Language] = [.swedish]) throws -> [Sheet] {
        let source = try source(text)
        return SheetKind.allCases.map { source.sheet($0, session: 3, SheetOptions(languages: languages)) }
    }

    /// The elements of a page without what stands between them.
    private func skeleton(_ html: String) -> [String] {
        // Byte by byte, as a browser sees it: with a mark after it a sign is another Character.
        var tags: [String] = []
        var rest = Array(html.utf8)[...]
        while let begin = rest.firstIndex(of: UInt8(ascii: "<")), let end = rest[begin...].firstIndex(of: UInt8(ascii: ">")) {
            tags.append(String(decoding: rest[begin...end], as: UTF8.self))
            rest = rest[(end + 1)...]
        }
        // Of a text in lines each has its break, and what is empty has no frame for its direction.
        return tags.filter { !["<br/>", "<bdi>", "</bdi>"].contains($0) }
    }

    private func bad(_ text: String, allowing: Set<Unicode.Scalar>) -> Unicode.Scalar? {
        text.unicodeScalars.first { !allowing.contains($0) && CleanText.isForbidden($0) }
    }

    @Test func noElementAndNoAttributeComesOutOfAText() throws {
        func pages(_ text: String) throws -> String {
            let page = SheetHTML(title: text, languages: [.swedish])
            return try page.begin + sheets(text).map { page.render($0) }.joined() + page.end
        }
        let wanted = skeleton(try pages(Self.plain))
        for value in Self.onSheets {
            let html = try pages(value.text)
            #expect(skeleton(html) == wanted, "\(value.what)")
            // A tab or a line end is a space there.
            #expect(bad(html, allowing: ["\n", "\r", "\t"]) == nil, "\(value.what)")
        }
    }

    @Test func aSignWithAMarkIsStillThatSign() {
        #expect(SheetHTML.escaped("a\"\u{301}<\u{338}b") == "a&quot;\u{301}&lt;\u{338}b")
        // Else the mark would make another sign of the end of the element.
        #expect(SheetHTML.escaped("\u{338}a") == "&#824;a")
        #expect(SheetHTML.escaped("å&b") == "å&amp;b")
        #expect(SheetHTML.escaped("Ωmega") == "Ωmega")
    }

    /// What was changed is kept for undo between apostrophes, and found again whatever stands there.
    @Test func theLogOfChangesGivesBackWhatWentIn() {
        for value in HostileText.values.map(\.text) + ["O'\u{301}x", "'\u{338}", "','"] where value.utf8.count < 10_000 {
            let values: [SQLValue] = [.text(value), .integer(1), .null, .text(value)]
            #expect(RowImage.values(RowImage.text(values)) == values)
        }
    }

    @Test func aTextSheetOnlyStandsThere() throws {
        for value in Self.onSheets {
            for sheet in try sheets(value.text) {
                let text = SheetText().render(sheet)
                #expect(bad(text, allowing: ["\n"]) == nil, "\(value.what)")
                let widest = text.split(separator: "\n").map { TextWidth.columns(of: $0) }.max() ?? 0
                #expect(widest <= SheetText.pageColumns, "\(value.what): \(widest)")
            }
        }
    }

    @Test func noFieldOfATableIsAFormula() throws {
        for value in Self.onSheets {
            for sheet in try sheets(value.text) {
                let csv = SheetCSV.render(sheet)
                #expect(bad(csv, allowing: ["\r", "\n", "\t"]) == nil, "\(value.what)")
                guard !csv.isEmpty else { continue }
                let table = try CSVTable(Array(csv.utf8))
                for row in table.rows {
                    for column in 0..<row.count {
                        let first = table.text(row, column).unicodeScalars.first
                        #expect(!["=", "+", "-", "@", "\t", "\r"].contains { first == $0 }, "\(value.what)")
                    }
                }
            }
        }
    }

    /// Cleaned, written, read: the file of persons, of mail merge, of a calendar, JSON, and the names of files.
    @Test func filesGiveBackWhatWentIn() throws {
        for value in HostileText.values where value.text.utf8.count < 10_000 {
            do { try FuzzTarget.text.check(Array(value.text.utf8)) } catch { Issue.record("\(value.what): \(error)") }
        }
        let programme = try SampleFiles.read()
        let reader = ParticipantsCSV(programme: programme, today: FuzzTarget.today)
        let people = HostileText.values.enumerated().map { place, value in
            Person(
                id: PersonID("h\(place)"), name: CleanText.line("N" + value.text), email: CleanText.line(value.text),
                notes: CleanText.lines(value.text), source: CleanText.line(value.text))
        }
        #expect(try reader.read(Array(reader.text(of: people).utf8)).created == people)
    }

    @Test func nothingThatANameNeedsIsLost() throws {
        for name in HostileText.names {
            let wanted = Array(name.precomposedStringWithCanonicalMapping.unicodeScalars)
            #expect(Array(CleanText.line(name).unicodeScalars) == wanted, "\(name)")
            let html = SheetHTML.name(name)
            #expect(html.contains(name.precomposedStringWithCanonicalMapping), "\(name)")
        }
    }

    /// The long ones are drawn too, but there a cut line says nothing of the whole.
    @Test func paperHoldsNoScriptAndNoLink() throws {
        let folder = try TemporaryFolder()
        var data = Data()
        var file = try SheetFile(.pdf, title: HostileText.values[5].text, languages: [.swedish], created: "2026-11-22T12:00:00Z") {
            data.append(contentsOf: $0)
            return true
        }
        for value in HostileText.values where value.text.utf8.count < 1000 {
            for sheet in try sheets(value.text) where sheet.isCards == false { try file.add(sheet) }
        }
        _ = try file.finish()
        let path = folder.path + "/hostile.pdf"
        try data.write(to: URL(fileURLWithPath: path))
        let reader = PDFReader(path: path)
        let check = try reader.run("qpdf", ["--check"])
        #expect(check.status == 0 && !check.text.contains("WARNING"), "\(check.text.prefix(300))")
        let objects = try reader.run("qpdf", ["--qdf", "--object-streams=disable"], after: ["-"])
        for word in ["/JavaScript", "/JS ", "/URI", "/Launch", "/OpenAction", "/EmbeddedFile"] {
            #expect(!objects.text.contains("\n  \(word)"), "\(word)")
        }
        let text = try reader.text()
        #expect(bad(text, allowing: ["\n", "\u{C}", "\u{202A}", "\u{202B}", "\u{202C}", "\u{200E}", "\u{200F}"]) == nil)
        #expect(text.contains("=cmd|'/C calc'!A0") && text.contains("DROP TABLE person"))
    }
}
