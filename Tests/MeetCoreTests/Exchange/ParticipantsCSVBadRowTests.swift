import Foundation
import Testing

@testable import MeetCore

/// Bad files: which line, which column, which value, why.
@Suite struct ParticipantsCSVBadRowTests {
    private let file: ParticipantsCSV

    init() throws {
        file = ParticipantsCSV(programme: try ProgrammeSample.programme(), today: try #require(CivilDate(year: 2026, month: 11, day: 22)))
    }

    private static let genders = [
        AllowedValue("woman", Label(sv: "kvinna", en: "woman")), AllowedValue("man"),
        AllowedValue("nonbinary", Label(sv: "icke-binär", en: "non-binary")),
    ]
    private static let settlements = [AllowedValue("established"), AllowedValue("new", Label(sv: "ny i Stockholm", en: "newcomer"))]
    private static let slots = [
        AllowedValue("wed-eve", Label(sv: "onsdag kväll", en: "Wednesday evening")),
        AllowedValue("sat-day", Label(sv: "lördag, eftermiddag", en: "Saturday afternoon")),
    ]

    @Test func aLabelThatTwoValuesShareIsNotOffered() {
        let lookup = ValueLookup([AllowedValue("a", Label(sv: "kväll", en: "evening")), AllowedValue("b", Label(sv: "kväll", en: "night"))])
        #expect(lookup.allowed.map { $0.name("sv") } == ["evening", "night"])
        #expect(lookup.id(of: "KVALL") == nil && lookup.id(of: "Night") == "b")
    }

    private func read(_ text: String, known: [Person] = []) throws -> ImportResult<Person> {
        try file.read(Array(text.utf8), known: known)
    }

    @Test(
        arguments: [
            ("Födelseår", "1899", "1899", .badYear(lowest: 1900, highest: 2026)),
            ("Födelseår", "2027", "2027", .badYear(lowest: 1900, highest: 2026)),
            ("Födelseår", "74", "74", .badYear(lowest: 1900, highest: 2026)),
            ("birth_year", "+197", "+197", .badYear(lowest: 1900, highest: 2026)),
            ("Kön", "kvinnna", "kvinnna", .notOneOf(Self.genders)),
            ("settlement", "woman", "woman", .notOneOf(Self.settlements)),
            ("Kan komma", "wed-eve|fri-eve", "fri-eve", .notOneOf(Self.slots)),
            ("Borta", "2027-01-20, 20/1", "20/1", .badDate), ("unavailable", "2027-02-29", "2027-02-29", .badDate),
            ("Behov", "rullstol, hiss", "hiss", .badNeed), ("needs", "tolk:arabiska", "tolk:arabiska", .badNeed),
            ("needs", "interpreter:xx", "interpreter:xx", .badNeed), ("needs", "interpreter:", "interpreter:", .badNeed),
            ("Anmäld", "2026-9-1", "2026-9-1", .badDate), ("registered", "1/9/2026 12:00", "1/9/2026 12:00", .badDate),
            ("Isär", "p9", "p9", .unknownPerson), ("apart", "p1", "p1", .apartFromSelf),
        ] as [(String, String, String, RowProblem.Reason)])
    func aBadValueIsNamed(_ header: String, _ field: String, _ value: String, _ reason: RowProblem.Reason) throws {
        let result = try read("id;name;consent;\(header)\np0;Bo;ja;\n\np1;Anna;ja;\"\(field)\"\n")
        #expect(result.rejected == [RowProblem(line: 4, column: header, value: value, reason: reason)])
        #expect(result.created.map(\.id) == ["p0"])
    }

    @Test func aBadConsentIsNamed() throws {
        let result = try read("id,name,Samtycke\np1,Anna,kanske\n")
        #expect(result.rejected == [RowProblem(line: 2, column: "Samtycke", value: "kanske", reason: .badConsent)])
    }

    @Test(arguments: ["a b", "a|b", "\"a,b\"", "a;b", "a\u{1B}b", "\u{202E}a", "\"a\nb\"", String(repeating: "x", count: 65)])
    func aTextThatCannotBeAnIdIsNamed(_ id: String) throws {
        let result = try read("id,name\n\(id),Anna\n")
        #expect(result.rejected.map(\.column) == ["id"])
        #expect(result.rejected.map(\.reason) == [.badIdentifier])
        #expect(result.rejected.allSatisfy { $0.line == 2 && $0.value.count <= 60 })
    }

    @Test func aMissingNameIsNamed() throws {
        #expect(try read("id,Namn\np1,\n").rejected == [RowProblem(line: 2, column: "Namn", value: "", reason: .missing)])
    }

    @Test func raggedRowsAreNamedUnlessWhatIsTooMuchIsEmpty() throws {
        let result = try read("id,name,notes\np1,Anna\np2,Bo,x,y\np3,Eva,,,\np4,Siv,\n")
        #expect(
            result.rejected == [
                RowProblem(line: 2, column: "", value: "p1,Anna", reason: .tooFewFields(expected: 3, found: 2)),
                RowProblem(line: 3, column: "", value: "p2,Bo,x,y", reason: .tooManyFields(expected: 3, found: 4)),
            ])
        #expect(result.created.map(\.id) == ["p3", "p4"])
    }

    @Test func aStrayQuoteIsNamed() throws {
        let result = try read("id,name\np1,Anna \"Nan\" Ek\np2,\"Bo\" Ek\np3,Eva\n")
        #expect(result.rejected.map(\.line) == [2, 3])
        #expect(result.rejected.allSatisfy { $0.column == "name" && $0.reason == .strayQuote })
        #expect(result.rejected.map(\.value) == ["Anna \"Nan\" Ek", "\"Bo\" Ek"])
    }

    @Test func linesArePhysicalOnes() throws {
        let result = try read("id,name,notes\r\np1,Anna,\"a\r\nb\r\nc\"\r\n\r\np2,,\r\n")
        #expect(result.rejected.map(\.line) == [6])
    }

    @Test func allThatIsWrongWithARowIsNamed() throws {
        let result = try read("id,name,birth_year,registered,needs\np1,,x,y,a|b\n")
        #expect(result.rejected.map(\.column) == ["name", "birth_year", "needs", "needs", "registered"])
        #expect(result.rejectedRows.count == 1)
    }

    @Test func aRowThatKeepsAPersonApartFromARejectedOneIsRejectedToo() throws {
        let result = try read("id,name,apart\np1,Anna,p2\np2,Bo,p3\np3,,\np4,Eva,\n")
        #expect(result.rejected.map(\.line) == [2, 3, 4])
        #expect(result.rejected.map(\.reason) == [.rejectedPerson, .rejectedPerson, .missing])
        #expect(result.created.map(\.id) == ["p4"])
    }

    @Test func aPersonWhoseSecondRowIsBadIsStillThere() throws {
        let result = try read("id,name,apart\np1,Anna,p2\np2,Bo,\np2,,\n")
        #expect(result.rejected.map(\.line) == [4])
        #expect(result.created.map(\.id) == ["p1", "p2"])
    }

    @Test func aBadRowTakesNoIdAway() throws {
        let text = "name,birth_year\nAnna,x\nAnna,1990\n"
        let first = try read(text)
        #expect(first.created.map(\.id) == ["p000001"])
        #expect(try read(text, known: first.created).unchanged == 1)
    }

    @Test func twoHeadersForOneColumnAreRefused() {
        #expect(throws: ExchangeError.duplicateColumn("phone", headers: ["Telefon", "Mobil"])) { try read("namn;Telefon;Mobil\nA;1;2\n") }
        #expect(throws: ExchangeError.duplicateColumn("gender", headers: ["gender", "Kön"])) { try read("namn;gender;Kön\nA;man;\n") }
    }

    @Test func aFileWithoutNamesIsRefused() {
        #expect(throws: ExchangeError.missingColumn("name", headers: ["qux", "quux", "quuz"])) { try read("qux,quux,quuz\n1,2,3\n") }
    }

    @Test func rejectedRowsAreWrittenAsTheyWereWithTheReason() throws {
        let text = "id;Namn;född\np1;\"A; \"\"b\"\"\r\nc\";x\np2;Bo;1980\n'=p3;;1\u{1B}980\n"
        let result = try read(text)
        let rejects = result.rejects(Words(.english))
        #expect(rejects.hasPrefix("reason;id;Namn;född\r\n\"Line 2, född: "))
        #expect(rejects.contains("\";p1;\"A; \"\"b\"\"\r\nc\";x\r\n"))
        #expect(!rejects.contains("Bo"))
        #expect(!rejects.unicodeScalars.contains("\u{1B}"))
        let table = try CSVTable(Array(rejects.utf8))
        #expect(table.rows.count == 2)
        let again = try file.read(table)
        #expect(again.ignoredColumns.isEmpty)
        #expect(again.rejected.map(\.reason) == result.rejected.map(\.reason))
        // Rejected once more, the rows have one reason each, that of now.
        let second = again.rejects(Words(.swedish))
        #expect(second.hasPrefix("skäl;id;Namn;född\r\n\"Rad 2, född: ") && second.contains("\";p1;\"A; \"\"b\"\"\r\nc\";x\r\n"))
        #expect(!second.contains("Line 2") && second.components(separatedBy: "Rad ").count == 3)
        // Somebody's own column of that name is left as it is, wherever it stands.
        let own = try read("namn;skäl;född\nA;för att;x\n")
        #expect(own.ignoredColumns == ["skäl"] && own.rejects(Words(.swedish)).contains("\";A;för att;x\r\n"))
    }

    @Test func everyReasonHasASentenceThatNamesTheValue() {
        let reasons: [RowProblem.Reason] = [
            .strayQuote, .badIdentifier, .notOneOf([AllowedValue("a")]), .badDate, .badYear(lowest: 1900, highest: 2026), .badNeed,
            .badConsent,
            .unknownPerson, .rejectedPerson, .apartFromSelf, .badNumber(lowest: 0, highest: nil), .badDegrees(highest: 90), .notYesOrNo,
            .badOpening, .badLayout,
        ]
        for language in Language.allCases {
            for reason in reasons {
                let sentence = RowProblem(line: 7, column: "col", value: "VALUE", reason: reason).sentence(Words(language))
                #expect(sentence.contains("7, col: ") && sentence.contains("VALUE"), "\(sentence)")
            }
        }
        let problem = RowProblem(line: 14, column: "Kön", value: "kvinnna", reason: .notOneOf(Self.genders))
        #expect(
            problem.sentence(Words(.swedish))
                == "Rad 14, Kön: ”kvinnna” finns inte. Tillåtna värden är kvinna, man, icke-binär. Rätta det eller lämna fältet tomt.")
        #expect(
            problem.sentence(Words(.english))
                == "Line 14, Kön: \"kvinnna\" does not exist. Allowed are woman, man, non-binary. Correct it or leave the field empty.")
    }

    @Test func longValuesAreCutAndCleaned() {
        let problem = RowProblem(
            line: 1, column: "a", value: String(repeating: "å", count: 50) + "\u{1B}\n" + String(repeating: "x", count: 50),
            reason: .badDate)
        #expect(problem.value.count == 60)
        #expect(problem.value.hasSuffix("…"))
    }

    @Test func wholeFileErrorsSpeakBothLanguages() {
        let errors: [ExchangeError] = [
            .nulCharacter(line: 3), .brokenText(.utf8, line: 3), .emptyFile, .tooLarge(mostBytes: 1), .longRow(line: 3, mostBytes: 1),
            .wideRow(line: 3, mostFields: 1), .unterminatedQuote(line: 3),
            .strayQuoteInHeader(line: 3),
            .duplicateColumn("phone", headers: ["Telefon", "Mobil"]), .missingColumn("name", headers: ["a"]),
            .json(.noComma, line: 3, column: 1),
        ]
        for error in errors {
            #expect(error.message(Words(.swedish)) != error.message(Words(.english)))
        }
        #expect(ExchangeError.unterminatedQuote(line: 3).message(Words(.english)).contains("\nMaybe "))
        #expect(ExchangeError.unterminatedQuote(line: 3).message(Words(.swedish)).contains("\nKanske "))
    }
}
