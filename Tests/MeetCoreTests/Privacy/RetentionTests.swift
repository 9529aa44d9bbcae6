import Foundation
import Testing

@testable import MeetCore

/// Times after which data goes: read, kept, counted by calendar; what is due goes, and nothing else.
@Suite struct RetentionTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private static let all: [Retention.Kind: Int] = [
        .contact: 1, .background: 3, .needs: 2, .notes: 2, .waiting: 4, .person: 12, .log: 24, .versions: 6, .draws: 5,
    ]

    private func file(_ retention: String) -> String {
        """
        { "format": "meet-programme/1", "name": "P", "timeZone": "Europe/Stockholm", "slots": [], "axes": [], "cohorts": [],
          "retention": \(retention) }
        """
    }

    private func problems(_ retention: String) -> [String] {
        do {
            _ = try ProgrammeJSON.read(Array(file(retention).utf8))
            return []
        } catch {
            guard case .programme(let problems) = error else { return ["another error"] }
            return problems.map(\.path)
        }
    }

    @Test func timesAreReadWrittenAndKept() throws {
        var programme = Programme(name: "P")
        programme.retention = Retention(Self.all)
        let read = try ProgrammeJSON.read(Array(ProgrammeJSON.text(of: programme).utf8)).programme
        #expect(read.retention == programme.retention && read.extra.isEmpty)
        let store = try Store.create(path: folder.file(), programme: programme, at: StoreSample.now, who: "kim")
        #expect(try store.loadProgramme() == programme)
        #expect(try ProgrammeJSON.read(Array(file("{}").utf8)).programme.retention.isEmpty)
    }

    /// Whoever wrote a kind that there is not would believe that it is heeded.
    @Test func whatIsNoKindOrNoNumberOfMonthsIsRefusedWithItsPath() {
        #expect(problems("{ \"persons\": 12 }") == ["retention.persons"])
        #expect(problems("{ \"person\": -1 }") == ["retention.person"])
        #expect(problems("{ \"notes\": \"3\" }") == ["retention.notes"])
        #expect(problems("{ \"log\": 601 }") == ["retention.log"])
        #expect(problems("12") == ["retention"])
        #expect(problems("{ \"person\": 0, \"log\": 600 }").isEmpty)
    }

    @Test(arguments: [
        ("2027-01-31", 1, "2027-02-28"), ("2028-01-31", 1, "2028-02-29"), ("2027-06-15", 12, "2028-06-15"), ("2027-12-31", 2, "2028-02-29"),
        ("2027-03-31", -1, "2027-02-28"), ("2027-01-01", -13, "2025-12-01"), ("2027-05-05", 0, "2027-05-05"),
    ])
    func monthsAreCountedByTheCalendar(_ day: String, _ months: Int, _ result: String) {
        #expect(StoreSample.date(day).adding(months: months) == StoreSample.date(result))
    }

    // MARK: What is due

    private static let people: [Person] = [
        Person(id: "seated", name: "A", email: "a@x.se", notes: "n", needs: [.childcare], consent: .given(nil)),
        Person(id: "late", name: "B", birthYear: 1980, values: ["settlement": "zqnew"], district: "X", consent: .given(nil)),
        Person(id: "waits", name: "C", phone: "1", registered: StoreSample.date("2026-10-01")),
        Person(id: "applies", name: "D", phone: "1", registered: StoreSample.date("2027-05-20")),
        Person(id: "bare", name: "E"),
    ]

    /// c1 ends on 27 January 2027, c2 and with it the programme on 3 February.
    private func data(_ retention: [Retention.Kind: Int]) -> TermData {
        var programme = MarkedTerm.programme
        programme.sessionsPerCohort = 2
        programme.cohorts[1].schedule = .dates([StoreSample.date("2027-01-13"), StoreSample.date("2027-02-03")])
        programme.retention = Retention(retention)
        return TermData(
            programme: programme, people: Self.people, composition: Composition(["c1": ["seated", "bare"], "c2": ["late"]]))
    }

    private func due(_ retention: [Retention.Kind: Int], on day: String) -> [String] {
        DueData(data(retention), today: StoreSample.date(day)).items.map { "\($0.person) \($0.kind.rawValue) \($0.since)" }
    }

    @Test func withoutTimesNothingIsEverDue() {
        #expect(due([:], on: "2099-01-01").isEmpty)
    }

    @Test func aTimeBeginsWithTheLastSessionOfTheCohortAndOfWhoHasNoneOfTheProgramme() {
        #expect(due([.contact: 1], on: "2027-02-26").isEmpty)
        #expect(due([.contact: 1], on: "2027-02-27") == ["seated contact 2027-02-27"])
        #expect(due([.contact: 1], on: "2027-03-03") == ["seated contact 2027-02-27", "waits contact 2027-03-03"])
        // Who applied after the programme waits for the next.
        #expect(due([.contact: 1], on: "2027-06-20").contains("applies contact 2027-06-20"))
        #expect(due([.background: 0], on: "2027-02-03") == ["late background 2027-02-03"])
        #expect(due([.needs: 0, .notes: 0], on: "2027-01-27") == ["seated needs 2027-01-27", "seated notes 2027-01-27"])
    }

    @Test func whoIsToGoWholeIsNamedOnce() {
        #expect(
            due([.person: 12, .waiting: 2, .contact: 0], on: "2028-01-27")
                == ["applies waiting 2027-07-20", "bare person 2028-01-27", "seated person 2028-01-27", "waits waiting 2027-04-03"])
    }

    /// It is not known when a cohort that lacks dates will be over.
    @Test func ofACohortWithoutAllDatesNothingIsDue() {
        var data = data([.person: 0, .waiting: 0])
        data.programme.sessionsPerCohort = 6
        let due = DueData(data, today: StoreSample.date("2099-01-01"))
        #expect(due.items.isEmpty)
        // One cohort without dates is enough: the others may be over, but who waits may still be needed there.
        var open = self.data([.person: 0, .waiting: 0, .contact: 0])
        open.programme.cohorts[1].schedule = .dates([])
        let later = DueData(open, today: StoreSample.date("2099-01-01"))
        #expect(Set(later.items.map(\.person)) == ["seated", "bare"])
    }

    @Test func consentsWithoutADayAreToBeAskedForAgain() {
        #expect(DueData(data([:]), today: StoreSample.date("2027-01-01")).consents.map(\.person) == ["late", "seated"])
    }

    // MARK: Erasing it

    private func store(_ retention: [Retention.Kind: Int]) throws -> Store {
        let term = try MarkedTerm(at: folder.file())
        try term.perform(.editProgramme) { changes in
            var programme = data(retention).programme
            programme.sessions = []
            try changes.put(programme)
        }
        return term.store
    }

    private func erase(_ store: Store, on day: String) throws -> Erasure {
        let at = try #require(Timestamp("\(day)T10:00:00Z"))
        return try store.erase(at: at, who: "kim") { DueData($0, today: StoreSample.date(day)).plan }
    }

    private func holds(_ text: String) -> Bool {
        ["", "-wal"].contains { (folder.bytes("term.db" + $0) ?? Data()).range(of: Data(text.utf8)) != nil }
    }

    /// Each kind alone: its values go from every byte, also from what can be undone; all others stay, and other changes can be undone.
    @Test(arguments: [Retention.Kind.contact, .background, .needs, .notes])
    func aKindGoesAndNothingElse(_ kind: Retention.Kind) throws {
        let marks: [Retention.Kind: [String]] = [
            .contact: ["zq.mail@example.org", "zq.forna@example.org", "0799-zq-112233"], .background: ["settlement=zqnew", "zqtrakt"],
            .needs: ["interpreter:ti"], .notes: ["zqanteckning om hälsan"],
        ]
        let store = try store([kind: 1])
        #expect(try erase(store, on: "2027-02-26").isEmpty)
        for mark in marks.values.joined() { #expect(holds(mark), "\(mark)") }
        let before = try #require(try store.person(MarkedTerm.id))
        let erasure = try erase(store, on: "2027-06-01")
        // The two others of the cohort have notes of their own to go.
        #expect(erasure.persons == 0 && erasure.parts == (kind == .notes ? 3 : 1) && erasure.isWiped)
        for (other, texts) in marks {
            for text in texts { #expect(holds(text) == (other != kind), "\(text)") }
        }
        var expected = before
        switch kind {
        case .contact: (expected.email, expected.phone) = ("", "")
        case .background:
            (expected.values, expected.birthYear, expected.district) = ([:], nil, "")
            expected.erasedBackground = ErasedBackground(day: StoreSample.date("2027-06-01"), isCounted: false)
        case .needs: expected.needs = []
        default: expected.notes = ""
        }
        #expect(try store.person(MarkedTerm.id) == expected)
        #expect(try erase(store, on: "2027-06-01").isEmpty)
        while try store.undo(at: StoreSample.now, who: "kim") != nil {}
        for text in marks[kind] ?? [] { #expect(!holds(text), "\(text)") }
        #expect(try store.withDatabase { try $0.text("PRAGMA integrity_check") } == "ok")
    }

    @Test func wholePersonsGoAndTheirNumbersStay() throws {
        let store = try store([.person: 1])
        #expect(try erase(store, on: "2027-06-01").persons == 3)
        #expect(try store.loadPeople().map(\.id) == ["p4", "p5"])
        #expect(try store.load().former["c1"].persons == 3)
        #expect(try store.history().first?.kind == .eraseDue(people: 3, parts: 0))
    }

    @Test func recordsGoByTheirOwnDays() throws {
        let store = try store([.log: 24, .versions: 6, .draws: 5])
        #expect(try erase(store, on: "2027-05-01").isEmpty)
        #expect(try !store.versions().isEmpty && store.draw(1)?.draw.entries.count == 2)
        let due = DueData(try store.load(), today: StoreSample.date("2027-08-01"))
        #expect(try store.recordCounts(before: due.records) == [.log: 0, .versions: 1, .draws: 1])
        #expect(try erase(store, on: "2027-08-01").records == 2)
        #expect(try store.versions().isEmpty && store.draw(1)?.draw.entries.isEmpty == true && store.draw(1)?.isKept == false)
        #expect(!holds("Förslag A"))
        #expect(try erase(store, on: "2029-02-01").records > 10)
        // The erasings themselves are of later days.
        #expect(try store.history().allSatisfy { if case .eraseDue = $0.kind { true } else { false } })
    }

    /// What throws on the way has done nothing; it is one transaction.
    @Test func anInterruptionLeavesAllAsItWas() throws {
        struct Stop: Error {}
        let store = try store([.person: 0])
        let before = try store.load()
        #expect(throws: Stop.self) { try store.erase(at: StoreSample.now, who: "kim") { _ in throw Stop() } }
        #expect(try store.load() == before)
        #expect(try store.history().first?.kind == .editProgramme)
    }
}
