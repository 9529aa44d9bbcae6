import Testing

@testable import MeetCore

/// Good files: what they mean, and what importing again changes.
@Suite struct ParticipantsCSVTests {
    private let file: ParticipantsCSV

    init() throws {
        file = ParticipantsCSV(programme: try ProgrammeSample.programme(), today: try #require(CivilDate(year: 2026, month: 11, day: 22)))
    }

    private func read(_ text: String, known: [Person] = [], last: Int = 0) throws -> ImportResult<Person> {
        try file.read(Array(text.utf8), known: known, lastMadeNumber: last)
    }

    /// The only person of a file with a consenting `p1` and one other column.
    private func person(_ column: String, _ field: String) throws -> Person {
        let result = try read("id;name;consent;\(column)\np1;Anna;ja;\"\(field)\"\n")
        #expect(result.rejected.isEmpty, "\(result.rejected)")
        return try #require(result.created.first)
    }

    /// The header of a form is the field, though an axis that is made of the field has its name; an axis of its own has its column.
    @Test func anAxisMadeOfAFieldDoesNotTakeItsHeader() {
        func axis(_ id: AxisID, _ label: String, _ from: AxisOrigin?) -> Axis {
            Axis(
                id: id, kind: .spread, label: Label(sv: label, en: "A \(label)"), categories: [Category(id: "a"), Category(id: "b")],
                from: from)
        }
        var programme = Programme(name: "Prov")
        programme.axes = [axis("area", "Kommun", .district), axis("through", "Organisation", .source), axis("home", "Bostadsområde", nil)]
        let file = ParticipantsCSV(programme: programme, today: StoreSample.date("2026-11-22"))
        let headers = ["Kommun", "Organisation", "Bostadsområde", "area", "A Kommun"]
        #expect(file.guess(headers).columns == [.district, .source, .axis("home"), .axis("area"), .axis("area")])
        // Whatever was exported is read as what it was.
        programme.axes.append(axis("kommun", "", .district))
        let exported = ParticipantsCSV(programme: programme, today: StoreSample.date("2026-11-22"))
        #expect(exported.guess(["district", "kommun"]).columns == [.district, .axis("kommun")])
    }

    @Test func aFullRowBecomesAPerson() throws {
        let result = try read(
            """
            id,name,display_name,email,phone,birth_year,notes,source,settlement,influence,gender,district,available,unavailable,needs,together,\
            apart,registered,consent
            p1,Amina Hassan,A. H.,a@example.org,'+46 70 1,1974,"two
            lines",SFI,new,,woman,Husby,wed-eve|sat-day,2027-02-03|2027-01-20,childcare|interpreter:so,pair1,p2,2026-10-29,2026-10-30
            p2,Erik,,,,,,,,,,,,,,,,,
            """)
        #expect(result.rejected.isEmpty)
        let person = try #require(result.created.first)
        let dates = ["2027-01-20", "2027-02-03"].compactMap { CivilDate($0) }
        #expect(
            person
                == Person(
                    id: "p1", name: "Amina Hassan", displayName: "A. H.", email: "a@example.org", phone: "+46 70 1", birthYear: 1974,
                    notes: "two\nlines", source: "SFI", values: ["settlement": "new", "gender": "woman"], district: "Järva",
                    available: ["wed-eve", "sat-day"], unavailable: dates, needs: [.childcare, .interpreter("so")], together: "pair1",
                    apart: ["p2"], registered: CivilDate("2026-10-29"), consent: .given(CivilDate("2026-10-30"))))
        #expect(result.created.last == Person(id: "p2", name: "Erik"))
    }

    @Test(arguments: [
        ("NAMN", ParticipantColumn.name), ("E-post", .email), ("E-postadress", .email), ("Telefon", .phone), ("Födelseår", .birthYear),
        ("fodelsear", .birthYear), ("Birth Year", .birthYear), ("birth-year", .birthYear), ("Stadsdel", .district),
        ("Kan komma", .available),
        ("Tillgänglig", .available), ("Borta", .unavailable), ("Behov", .needs), ("Tillsammans", .together), ("ISÄR", .apart),
        ("Anmäld", .registered), ("Samtycke", .consent), ("Källa", .source), ("Anteckningar", .notes), ("Visningsnamn", .displayName),
        ("Display Name", .displayName), ("Kön", .axis("gender")), ("gender", .axis("gender")), ("Etablering", .axis("settlement")),
        ("Influence", .axis("influence")), (" id* ", .id),
    ])
    func headersAreKnownInEnglishAndSwedish(_ header: String, _ column: ParticipantColumn) {
        #expect(file.guess([header]).columns == [column])
    }

    @Test func everyColumnIsKnownByTheNameUnderWhichItIsExported() throws {
        let table = try CSVTable(Array(file.text(of: []).utf8))
        let mapping = file.guess(table.header)
        #expect(mapping.columns.count == 19)
        #expect(!mapping.columns.contains(nil))
        #expect(Set(mapping.columns.compactMap { $0 }).count == 19)
    }

    @Test func otherColumnsAreReportedAndLeftOut() throws {
        let result = try read("name,Skonummer,,shoe\nAnna,38,x,39\n")
        #expect(result.ignoredColumns == ["Skonummer", "shoe"])
        #expect(try read("name,a,\nAnna,38,x\n").ignoredColumns == ["a", "#3"])
        #expect(try read("name,a,\nAnna,38,\n").ignoredColumns == ["a"])
    }

    @Test func aMappingCanBeCorrectedByHand() throws {
        let table = try CSVTable(Array("Vem är du?,namn\nAnna,x\n".utf8))
        var mapping = file.guess(table.header)
        #expect(mapping.ignored == ["Vem är du?"])
        mapping[0] = .name
        mapping[1] = nil
        #expect(try file.read(table, mapping: mapping).created.map(\.name) == ["Anna"])
    }

    @Test(arguments: ["decision_maker", "Decision-Maker", "makthavare", "MAKTHAVARE"])
    func aCategoryIsKnownByIdOrLabel(_ text: String) throws {
        #expect(try person("influence", text).values == ["influence": "decision_maker"])
    }

    @Test(arguments: [("kvinna", "woman"), ("icke-binär", "nonbinary"), ("Icke binar", "nonbinary"), ("man", "man")])
    func aCategoryIsKnownInBothLanguages(_ text: String, _ id: String) throws {
        #expect(try person("gender", text).values["gender"]?.text == id)
    }

    @Test(arguments: [
        "wed-eve|sat-day", "wed-eve;sat-day", "wed-eve, sat-day", "onsdag kväll|Saturday afternoon",
        "Wednesday Evening|lördag, eftermiddag",
        " wed-eve | | sat-day |wed-eve",
    ])
    func slotsAreJoinedInSeveralWays(_ text: String) throws {
        #expect(try person("available", text).available == ["wed-eve", "sat-day"])
    }

    @Test(arguments: [
        ("rullstol, hörslinga", [Need.wheelchair, .hearingLoop]), ("Barnpassning|tolk:ar", [.childcare, .interpreter("ar")]),
        ("hearing loop; Tolk: FA", [.hearingLoop, .interpreter("fa")]), ("wheelchair|wheelchair", [.wheelchair]), ("", []),
    ])
    func needsAreKnownInBothLanguages(_ text: String, _ needs: [Need]) throws {
        #expect(try person("needs", text).needs == needs)
    }

    @Test(arguments: [
        ("Rinkeby-Kistas", "Järva"), ("Spånga - Tensta", "Järva"), ("östermalm", "Norra innerstaden"), ("Nacka kommun", "Nacka"),
        ("Uppsala", "Uppsala"), ("  ", ""),
    ])
    func districtsBearTheirPresentName(_ text: String, _ name: String) throws {
        #expect(try person("district", text).district == name)
    }

    @Test(arguments: [
        ("yes", Consent.given(nil)), ("Ja", .given(nil)), ("YES ", .given(nil)),
        ("2026-11-01", .given(CivilDate("2026-11-01"))), ("no", .none), ("Nej", .none), ("", .none),
    ])
    func consentIsYesOrItsDate(_ text: String, _ consent: Consent) throws {
        let result = try read("id,name,consent\np1,Anna,\(text)\n")
        #expect(result.created.map(\.consent) == [consent])
    }

    /// A tick may mean anything, and consent must be unmistakable.
    @Test(arguments: ["1", "x", "TRUE", "sant", "y", "j", "0", "false", "ok", "på", "2026-11"])
    func whatIsNoClearYesOrNoIsNoConsent(_ text: String) throws {
        let result = try read("id,name,gender,consent\np1,Anna,woman,\(text)\n")
        #expect(result.created.isEmpty && result.rejected.map(\.reason) == [.badConsent])
    }

    @Test func aDayOfConsentThatCannotBeRightIsKeptAndTold() throws {
        let result = try read(
            "id,name,birth_year,consent\np1,Anna,,9999-12-31\np2,Bo,1990,1989-12-31\np3,Siv,1990,1990-01-01\np4,Åke,,yes\n")
        #expect(result.notes == [.doubtfulConsent(rows: 2)])
        #expect(
            result.created.map(\.consent) == [
                .given(CivilDate("9999-12-31")), .given(CivilDate("1989-12-31")), .given(CivilDate("1990-01-01")), .given(nil),
            ])
        let today = try #require(CivilDate("2026-11-23"))
        #expect(result.created.map { $0.consentDoubt(today: today) } == [.notYet, .beforeBirth, nil, .noDay])
        #expect(Person(id: "p", name: "N").consentDoubt(today: today) == nil)
    }

    @Test func withoutConsentNoBackgroundIsStored() throws {
        let result = try read("id,name,gender,consent\np1,Anna,woman,no\np2,Eva,woman,yes\np3,Siv,nonsense,\n")
        #expect(result.rejected.isEmpty)
        #expect(result.created.map(\.values) == [[:], ["gender": "woman"], [:]])
        #expect(result.notes == [.valuesWithoutConsent(rows: 2)])
    }

    @Test func consentTakenBackTakesTheBackgroundAway() throws {
        let known = Person(id: "p1", name: "Anna", values: ["gender": "woman"], consent: .given(nil))
        let result = try read("id,name,consent\np1,Anna,nej\n", known: [known])
        #expect(result.updated == [Person(id: "p1", name: "Anna")])
    }

    @Test func aPlainYesKeepsTheDateOfAConsent() throws {
        let known = Person(id: "p1", name: "Anna", values: ["gender": "woman"], consent: .given(CivilDate("2026-10-01")))
        #expect(try read("id,name,consent\np1,Anna,ja\n", known: [known]).unchanged == 1)
    }

    @Test func onlyColumnsOfTheFileChangeAKnownPerson() throws {
        let known = Person(
            id: "p1", name: "Anna", email: "a@example.org", values: ["gender": "woman", "influence": "youth"], needs: [.wheelchair],
            consent: .given(nil))
        let result = try read("id,name,gender,notes\np1,Anna Ek,,x\n", known: [known])
        var expected = known
        expected.name = "Anna Ek"
        expected.values["gender"] = nil
        expected.notes = "x"
        #expect(result.updated == [expected])
        #expect(result.created.isEmpty && result.unchanged == 0)
    }

    @Test func aSecondRowWithTheSameIdUpdatesTheFirst() throws {
        let result = try read("id,name,phone\np1,Anna,1\np2,Bo,2\np1,Anna Ek,3\n")
        #expect(result.created == [Person(id: "p1", name: "Anna Ek", phone: "3"), Person(id: "p2", name: "Bo", phone: "2")])
    }

    @Test func idsAreMadeWhereTheColumnIsMissing() throws {
        let known = [Person(id: "p000007", name: "Z"), Person(id: "x9", name: "Y"), Person(id: "p12345678901234", name: "W")]
        let result = try read("name\nAnna\nBo\n", known: known)
        #expect(result.created.map(\.id) == ["p000008", "p000009"])
        #expect(result.notes == [.madeIdentifiers(2)])
        #expect(try read("name\nAnna\n", known: known, last: 41).created.map(\.id) == ["p000042"])
    }

    @Test func idsAreMadeForRowsThatLackOneAndNeverCollide() throws {
        let result = try read("id,name\n,Anna\np000001,Bo\n,Eva\n")
        #expect(result.created.map(\.id) == ["p000002", "p000001", "p000003"])
    }

    @Test func importingTheSameFileAgainChangesNothing() throws {
        let text = "namn;e-post;född;kön;samtycke\nAnna;a@x.se;1990;kvinna;ja\nAnna;a@x.se;1990;man;ja\nBo;;;;\nANNA;A@x.se;1990;;\n"
        let first = try read(text)
        #expect(first.created.count == 4)
        let second = try read(text, known: first.created.shuffled())
        #expect(second.created.isEmpty && second.updated.isEmpty)
        #expect(second.unchanged == 4)
    }

    @Test func aPersonWithoutAnIdIsKnownByTheColumnsThatTheFileHas() throws {
        let known = Person(id: "p000001", name: "Åsa Öberg", email: "a@x.se", phone: "070", birthYear: 1980)
        #expect(try read("name,email\nASA OBERG,A@x.se\n", known: [known]).updated.map(\.name) == ["ASA OBERG"])
        #expect(try read("name,email\nÅsa Öberg,b@x.se\n", known: [known]).created.map(\.id) == ["p000002"])
        #expect(try read("name,birth_year\nÅsa Öberg,1981\n", known: [known]).created.count == 1)
    }

    @Test func apartMayNamePersonsOfTheFileAndKnownOnes() throws {
        let result = try read("id,name,apart\np1,Anna,p2|p9\np2,Bo,\n", known: [Person(id: "p9", name: "Z")])
        #expect(result.rejected.isEmpty)
        #expect(result.created.first?.apart == ["p2", "p9"])
    }

    @Test func aFileFromSwedishExcelIsRead() throws {
        let text = "Namn;Födelseår;Kön;Samtycke;;\r\nÅsa Öberg;1980;kvinna;ja;;\r\n;;;;;\r\n"
        let result = try file.read(text.unicodeScalars.map { UInt8($0.value) })
        #expect(result.created.map(\.name) == ["Åsa Öberg"])
        #expect(result.notes.first == .guessedEncoding)
        #expect(result.rejected.isEmpty)
    }

    @Test func aRepeatedHeaderIsSaid() throws {
        #expect(try read("id,name\np1,A\nid,name\np2,B\n").notes == [.repeatedHeader(lines: [3])])
    }

    @Test func fieldsLoseControlCharactersOnTheWayIn() throws {
        let result = try read("id,name,notes\np1,An\u{1B}[31mna\u{202E},\"a\tb\r\nc\u{7}\"\n")
        #expect(result.created == [Person(id: "p1", name: "An[31mna", notes: "a b\nc")])
    }
}
