import Testing

@testable import MeetCore

/// What a preview shows of a file, and that storing it does just that.
struct ImportPlanTests {
    private static let programme = (try? ProgrammeSample.programme()) ?? StoreSample.programme
    private static let reader = ParticipantsCSV(programme: programme, today: StoreSample.date("2027-01-15"))

    private func plan(
        _ text: String, known: [Person] = [], choices: [Int: ImportChoice] = [:], mapping: ColumnMapping<ParticipantColumn>? = nil
    ) throws -> ImportPlan {
        try Self.reader.plan(
            ImportSource(name: "f.csv", Array(text.utf8)), mapping: mapping, choices: choices, known: known)
    }

    /// The people after a plan is carried out.
    private func carriedOut(_ plan: ImportPlan, _ known: [Person]) -> [Person] {
        var people = Dictionary(uniqueKeysWithValues: known.map { ($0.id, $0) })
        for person in plan.records { people[person.id] = person }
        return people.values.sorted { $0.id < $1.id }
    }

    private let known = [
        Person(id: "p1", name: "Åsa Öberg", email: "asa@example.org", phone: "070-123 45 67", birthYear: 1980),
        Person(id: "p2", name: "Erik Åkerlund", phone: "08-555 00 01", birthYear: 1971),
    ]

    /// While it is stored nobody else can write: so nothing is read where nobody wrote since.
    @Test func nothingIsReadAnewWhereNobodyWroteSince() throws {
        var plan = try plan("name\nNour Haddad\n", known: known)
        plan.revision = 7
        var reads = 0
        func people() -> [Person] {
            reads += 1
            return known
        }
        #expect(try plan.holds(at: 7, people: people, programme: { Self.programme }, today: StoreSample.date("2027-01-15")))
        #expect(reads == 0)
        #expect(try plan.holds(at: 8, people: people, programme: { Self.programme }, today: StoreSample.date("2027-01-15")))
        #expect(reads == 1)
        let other = [Person(id: "p000001", name: "Annan")]
        #expect(try !plan.holds(at: 8, people: { other }, programme: { Self.programme }, today: StoreSample.date("2027-01-15")))
    }

    /// What more than 50 share tells nobody apart, and that is said; among few it does.
    @Test func whatVeryManyShareIsPassedOverAndSaid() throws {
        func rows(_ count: Int) -> String {
            (0..<count).map { "Person\($0) Namn\($0 * 37 % 1009),070-123 45 67\n" }.joined()
        }
        let many = try plan("name,phone\n" + rows(60) + "Nour Haddad,070-123 45 67\nNour Hadad,070-123 45 67\n")
        #expect(many.result.notes.contains(.sharedByMany(12)))
        #expect(!many.likely.contains { $0.person.name == "Nour Hadad" })
        let few = try plan("name,phone\n" + rows(20) + "Nour Haddad,070-123 45 67\nNour Hadad,070-123 45 67\n")
        #expect(!few.result.notes.contains { if case .sharedByMany = $0 { true } else { false } })
        #expect(few.likely.contains { $0.person.name == "Nour Hadad" })
    }

    @Test func saysOfEachRowWhatBecomesOfIt() throws {
        let plan = try plan("id,name,phone\np1,Åsa Öberg,070-1\np2,Erik Åkerlund,08-555 00 01\nq7,Nour Haddad,\n,,\np9,,\n", known: known)
        #expect(plan.rows.map(\.fate) == [.changed, .unchanged, .new, .rejected])
        #expect(plan.rows.map(\.line) == [2, 3, 4, 6])
        #expect(plan.rows.map { $0.id?.text ?? "–" } == ["p1", "p2", "q7", "–"])
        #expect(plan.result.updated[plan.rows[0].place].phone == "070-1")
        #expect(plan.result.rejectedRows[plan.rows[3].place].problems.map(\.line) == [6])
        #expect(ImportPlan.Fate.allCases.map(plan.count) == [1, 1, 1, 1])
        let changes = FieldChange.list(from: known[0], to: plan.result.updated[0], axes: Self.programme.axes.map(\.id))
        #expect(changes == [FieldChange(column: .phone, from: "070-123 45 67", to: "070-1")])
    }

    @Test func aMappingThatCannotBeUsedIsSaidAndCanBeCorrected() throws {
        let text = "vem,telefon,mobil\nÅsa,1,2\n"
        let plan = try plan(text)
        #expect(plan.fault != nil && plan.records.isEmpty && plan.mapping.headers == ["vem", "telefon", "mobil"])
        var mapping = plan.mapping
        mapping[0] = .name
        #expect(try self.plan(text, mapping: mapping).fault == .duplicateColumn("phone", headers: ["telefon", "mobil"]))
        mapping[2] = nil
        let mended = try self.plan(text, mapping: mapping)
        #expect(mended.fault == nil && mended.result.created.map(\.phone) == ["1"] && mended.result.ignoredColumns == ["mobil"])
    }

    @Test func findsWhoIsProbablyThereAlready() throws {
        func likely(_ rows: String) throws -> [(Int, ImportChoice, [LikelySame.Sign])] {
            try plan("name,email,phone,birth_year\n" + rows, known: known).likely.map { ($0.line, $0.choice, $0.signs) }
        }
        let same = try likely("OBERG Asa,,,1980\n")
        #expect(same.count == 1 && same[0].1 == .known("p1") && same[0].2 == [.birthYear])
        #expect(try likely("Asa Maria Öberg,ASA@example.org,+46701234567,\n").map(\.2) == [[.email, .phone]])
        #expect(try likely("Åsa Öbergh,,0701234567,\n").map(\.2) == [[.phone]])
        // Another year; another person of the household; a name alone; one name and year, but all else differs.
        #expect(try likely("Åsa Öberg,,,1981\nKim Öberg,asa@example.org,,\nÅsa Öberg,,,\n").isEmpty)
        #expect(try likely("Åsa Öberg,other@example.org,070-999 99 99,1980\n").isEmpty)
        // Who applied twice in one file.
        let twice = try likely("Nour Haddad,n@example.org,,\nnour haddad,N@example.org,070-222 22 22,\n")
        #expect(twice.count == 1 && twice[0].0 == 3 && twice[0].1 == .row(line: 2))
    }

    @Test func whoIsSaidToBeTheSameIsChangedAndNotNew() throws {
        let text = "id,name,email,phone,apart\nx1,Asa Oberg,asa@example.org,070-9,\nx2,Bo,,,x1\n"
        let base = try plan(text, known: known)
        #expect(base.count(.new) == 2 && base.likely.count == 1 && base.result.notes.contains(.probablySame(1)))
        let chosen = try plan(text, known: known, choices: [2: .known("p1")])
        #expect(chosen.rows.map(\.fate) == [.changed, .new] && chosen.likely == base.likely)
        #expect(!chosen.result.notes.contains(.probablySame(1)))
        #expect(chosen.result.updated.map(\.id) == ["p1"] && chosen.result.updated[0].phone == "070-9")
        // Who named the person by the id of the file names the one that is known.
        #expect(chosen.result.created.map(\.apart) == [["p1"]])
        // A choice that nothing speaks for is not taken.
        #expect(try plan(text, known: known, choices: [3: .known("p2")]).choices.isEmpty)
    }

    @Test func aRowSaidToBeTheSameTakesNothingAway() throws {
        let person = Person(
            id: "p1", name: "Åsa Öberg", email: "asa@example.org", birthYear: 1980, values: ["gender": "woman"], consent: .given(nil))
        let text = "name,email,birth_year,phone,consent,gender\nAsa Oberg,asa@example.org,,070-1,,\n"
        let chosen = try plan(text, known: [person], choices: [2: .known("p1")])
        var wanted = person
        wanted.name = "Asa Oberg"
        wanted.phone = "070-1"
        #expect(chosen.result.updated == [wanted])
        // A row that has the id itself means what it says, and that much is lost is told.
        let named = try plan("id," + text.replacing("\nAsa", with: "\np1,Asa"), known: [person])
        #expect(named.result.updated.map(\.values) == [[:]] && named.result.notes.contains(.losesBackground(1)))
    }

    @Test func twoRowsOfOnePersonBecomeOne() throws {
        let text = "name,email,phone\nNour Haddad,n@example.org,\nNour  Haddad,n@example.org,070-2\n"
        #expect(try plan(text).count(.new) == 2)
        let one = try plan(text, choices: [3: .row(line: 2)])
        #expect(one.count(.new) == 1 && one.result.created[0].phone == "070-2" && one.rows.map(\.fate) == [.new, .new])
    }

    @Test func itIsStoppedWhenNobodyWantsIt() throws {
        let source = try ImportSource(name: "f.csv", Array("name\nA\n".utf8))
        #expect(throws: ExchangeError.stopped) { try Self.reader.plan(source, watch: ImportWatch { _, _ in false }) }
    }

    /// On many made-up files: the plan is what importing does, nothing is lost or counted twice, and the same file again changes nothing.
    @Test(arguments: 1...40) func carryingOutThePlanIsImporting(seed: UInt64) throws {
        var dice = ImportDice(seed: seed)
        let known = (0..<dice.below(6)).map { dice.person($0) }
        let text = dice.file(rows: dice.below(12) + 1, hasID: dice.below(2) == 0)
        let plan = try plan(text, known: known)
        let read = try Self.reader.read(Array(text.utf8), known: known)
        #expect(plan.result.created == read.created && plan.result.updated == read.updated)
        #expect(plan.result.rejectedRows == read.rejectedRows && plan.result.unchanged == read.unchanged)
        for row in plan.rows {
            switch row.fate {
            case .new: #expect(plan.result.created[row.place].id == row.id)
            case .changed: #expect(plan.result.updated[row.place].id == row.id)
            case .unchanged: #expect(known.contains { $0.id == row.id })
            case .rejected: #expect(plan.result.rejectedRows[row.place].line == row.line && row.id == nil)
            }
        }
        let ids = plan.rows.filter { $0.fate != .rejected }.compactMap(\.id)
        #expect(Set(ids).count == plan.count(.new) + plan.count(.changed) + plan.count(.unchanged))
        let people = carriedOut(plan, known)
        #expect(people.count == known.count + plan.count(.new))
        // Rows that a person said to be the same make as many persons fewer, and the rest stays.
        let choices = Dictionary(uniqueKeysWithValues: plan.likely.map { ($0.line, $0.choice) })
        let chosen = try self.plan(text, known: known, choices: choices)
        if plan.result.rejectedRows.isEmpty { #expect(chosen.count(.new) == plan.count(.new) - plan.likely.count) }
        // Again.
        let again = try self.plan(text, known: people)
        #expect(again.records.isEmpty && again.result.rejectedRows.count == plan.result.rejectedRows.count, "seed \(seed)\n\(text)")
        #expect(again.likely.isEmpty)
    }

    /// Headers in any order and either language mean the same.
    @Test(arguments: 1...20) func headersAreUnderstoodInAnyOrderAndBothLanguages(seed: UInt64) throws {
        var dice = ImportDice(seed: seed)
        let columns: [(ParticipantColumn, String, String)] = [
            (.id, "id", "Deltagar-ID"), (.name, "name", "Namn"), (.displayName, "display_name", "visningsnamn"),
            (.email, "E-mail", "E-post"), (.phone, "phone", "Telefon"), (.birthYear, "birth year", "FÖDELSEÅR"),
            (.notes, "Notes", "anteckningar"), (.source, "source", "Källa"), (.district, "District", "stadsdel"),
            (.available, "available", "Kan komma"), (.unavailable, "unavailable", "borta"), (.needs, "needs", "Behov"),
            (.together, "together", "tillsammans"), (.apart, "apart", "Isär"), (.registered, "registered", "Anmäld"),
            (.consent, "consent", "Samtycke"),
        ]
        let shuffled = dice.shuffled(columns)
        let mapping = Self.reader.guess(shuffled.map { dice.below(2) == 0 ? $0.1 : $0.2 })
        #expect(mapping.columns == shuffled.map(\.0))
    }
}
