import Foundation
import TestSupport
import Testing

/// Bad input of each kind: it names the line, the column, the value and what to do, ends with 65, and changes nothing.
struct BadInputTests {
    /// A row that is wrong, after one that is right.
    struct Row: CustomTestStringConvertible {
        let header: String
        let row: String
        let column: String
        let value: String
        /// What to do, in Swedish and English.
        let advice: (String, String)

        init(_ header: String, _ row: String, _ column: String, _ value: String, _ swedish: String, _ english: String) {
            (self.header, self.row, self.column, self.value, advice) = (header, row, column, value, (swedish, english))
        }

        var testDescription: String { row }
    }

    static let people = [
        Row("id,name,gender,consent", "b,Bo,robot,yes", "gender", "robot", "Tillåtna värden är", "Allowed are"),
        Row("id,name,Boende,consent", "b,Bo,slott,ja", "Boende", "slott", "Rätta det", "Correct it"),
        Row(
            "id,name,available", "b,Bo,mon-eve|sun-eve", "available", "sun-eve", "Tillåtna värden är måndag kväll",
            "Allowed are Monday evening"),
        Row("id,name,unavailable", "b,Bo,2027-02-30", "unavailable", "2027-02-30", "Skriv datum som", "Write dates like"),
        Row("id,name,registered", "b,Bo,20/1", "registered", "20/1", "Skriv datum som", "Write dates like"),
        Row("id,name,birth_year", "b,Bo,1066", "birth_year", "1066", "Skriv ett år från", "Write a year from"),
        Row("id,name,needs", "b,Bo,helikopter", "needs", "helikopter", "Skriv annat i anteckningarna", "Write other needs in the notes"),
        Row("id,name,needs", "b,Bo,interpreter:xx", "needs", "interpreter:xx", "tolk:SPRÅK", "interpreter:LANG"),
        Row("id,name,consent", "b,Bo,kanske", "consent", "kanske", "Skriv ja, dess datum", "Write yes, its date"),
        Row("id,name,apart", "b,Bo,nobody", "apart", "nobody", "Rätta id:t", "Correct the id"),
        Row("id,name,apart", "b,Bo,b", "apart", "b", "Ta bort id:t", "Remove the id"),
        Row("id,name,notes", "b,,hej", "name", "", "Fyll i det", "Fill it in"),
        Row("id,name,notes", "b c,Bo,", "id", "b c", "Ett id har högst 64 tecken", "An id has at most 64 characters"),
        Row("id,name,notes", "b,Bo", "", "", "Lägg till de fält som saknas", "Add the missing fields"),
        Row("id,name,notes", "b,Bo,x,y", "", "", "inom citattecken", "in quotes"),
        Row("id,name,notes", "b,Bo \"Bosse\" B,x", "name", "Bo \"Bosse\" B", "skriv citattecken i det dubbelt", "write quotes in it twice"),
    ]

    static let venues = [
        Row("id,name,capacity,address", "b,Hus,många,Gatan", "capacity", "många", "Skriv bara siffror", "Write digits only"),
        Row("id,name,capacity,latitude,longitude", "b,Hus,30,95,18", "latitude", "95", "Skriv dem som 59.3275", "Write them like 59.3275"),
        Row(
            "id,name,capacity,latitude,longitude", "b,Hus,30,59.3,", "latitude", "59.3", "Fyll i båda, eller ingen", "Fill in both, or none"
        ),
        Row("id,name,capacity,wheelchair", "b,Hus,30,trappa", "wheelchair", "trappa", "Skriv ja eller nej", "Write yes or no"),
        Row("id,name,capacity,opening", "b,Hus,30,alltid", "opening", "alltid", "Skriv dem som mån-fre", "Write them like mon-fri"),
        Row("id,name,capacity,layouts", "b,Hus,30,rows", "layouts", "rows", "Skriv dem som rows:60", "Write them like rows:60"),
        Row("id,name,capacity,buffer", "b,Hus,30,-5", "buffer", "-5", "Skriv bara siffror", "Write digits only"),
    ]

    private func expectRefused(_ row: Row, kind: String, good: String) throws {
        let desktop = try Desktop(withTerm: true)
        let bytes = desktop.bytes("t.db")
        let columns = row.header.split(separator: ",").count
        let first = good + String(repeating: ",", count: max(0, columns - good.split(separator: ",").count))
        try desktop.write("file.csv", row.header + "\n" + first + "\n" + row.row + "\n")
        let run = try desktop.meet("import", kind, "file.csv", "--lang", "sv")
        #expect(run.status == 65 && run.output.isEmpty)
        let sentence = run.errors.split(separator: "\n").first { $0.hasPrefix("Rad 3") }.map(String.init) ?? run.errors
        let result = try desktop.json("import", kind, "file.csv", "--lang", "en")
        let rejected = try #require(result["rejected"] as? [[String: Any]])
        #expect(rejected.count == 1 && rejected[0]["line"] as? Int == 3)
        #expect(rejected[0]["column"] as? String == row.column)
        if !row.column.isEmpty { #expect(rejected[0]["value"] as? String == row.value) }
        let reason = rejected[0]["reason"] as? String ?? ""
        for (text, advice, line) in [(sentence, row.advice.0, "Rad 3"), (reason, row.advice.1, "Line 3")] {
            #expect(text.hasPrefix(row.column.isEmpty ? line + ": " : "\(line), \(row.column): "))
            #expect(row.value.isEmpty || text.contains(line == "Rad 3" ? "”\(row.value)”" : "\"\(row.value)\""), "\(text)")
            #expect(text.contains(advice), "\(text)")
        }
        #expect(result["created"] as? Int == 0 && result["updated"] as? Int == 0)
        #expect(desktop.bytes("t.db") == bytes)
    }

    @Test(arguments: people) func aRowOfPeople(row: Row) throws {
        try expectRefused(row, kind: "participants", good: "a,Anna")
    }

    @Test(arguments: venues) func aRowOfVenues(row: Row) throws {
        try expectRefused(row, kind: "venues", good: "a,Huset,40")
    }

    /// Files that cannot be read as a whole.
    static let files: [(name: String, bytes: [UInt8], texts: (String, String))] = [
        ("NUL", Array("id,name\na,An\u{0}na\n".utf8), ("på rad 2 finns ett NUL-tecken", "line 2 holds a NUL character")),
        ("UTF-16 cut", [0xFF, 0xFE, 0x69, 0x00, 0x64], ("spara den på nytt som UTF-8", "save it again as UTF-8")),
        ("empty", [], ("Filen är tom", "The file is empty")),
        (
            "open quote", Array("id,name\na,\"Anna\nb,Bo\n".utf8),
            ("Ett citattecken på rad 2 avslutas aldrig", "A quote on line 2 is never closed")
        ),
        ("no name", Array("id,färg\na,röd\n".utf8), ("Filen saknar kolumnen", "The file lacks the column")),
        ("two names", Array("namn,Name\na,b\n".utf8), ("Flera rubriker betyder kolumnen", "Several headers mean the column")),
    ]

    @Test(arguments: files.indices) func aWholeFile(index: Int) throws {
        let desktop = try Desktop(withTerm: true)
        let bytes = desktop.bytes("t.db")
        let file = Self.files[index]
        try desktop.write("file.csv", file.bytes)
        for (kind, language, text, maybe) in [
            ("participants", "sv", file.texts.0, "Kanske"), ("venues", "en", file.texts.1, "Maybe"),
        ] {
            let run = try desktop.meet("import", kind, "file.csv", "--lang", language, "--partial")
            #expect(run.status == 65 && run.output.isEmpty, "\(file.name)")
            #expect(run.errors.contains(text) && run.errors.contains("\n" + maybe), "\(run.errors)")
        }
        #expect(desktop.bytes("t.db") == bytes)
    }

    /// Programmes that are wrong, by the replacement that makes them so, with the path and what is said.
    static let programmes: [(from: String, to: String, path: String, text: String)] = [
        ("\"format\": \"meet-programme/1\"", "\"format\": \"meet-programme/9\"", "format", "meet-programme/9"),
        ("\"weekday\": 1", "\"weekday\": 8", "slots[0].weekday", "ska vara från 1 till 7"),
        ("\"start\": \"18:00\"", "\"start\": \"25:00\"", "slots[0].start", "”25:00” är ingen tid. Skriv tider som 18:00."),
        ("\"kind\": \"contrast\"", "\"kind\": \"sort\"", "axes[0].kind", "Tillåtna är"),
        ("\"minimum\": 3", "\"minimum\": \"tre\"", "axes[0].categories[0].minimum", "ska vara ett heltal."),
        ("\"slot\": \"mon-eve\"", "\"slot\": \"sun-eve\"", "cohorts[0].slot", "det finns inget med id ”sun-eve”"),
        ("\"id\": \"c002\"", "\"id\": \"c001\"", "cohorts[1].id", "står redan på"),
        ("\"2027-01-18\"", "\"2027-01-32\"", "cohorts[0].dates[0]", "”2027-01-32” är inget datum."),
        ("\"sessionsPerCohort\": 6", "\"sessionsPerCohort\": 60", "sessionsPerCohort", "ska vara från 1 till 12"),
        ("\"timeZone\": \"Europe/Stockholm\"", "\"timeZone\": \"Mars/Base\"", "timeZone", "Mars/Base"),
    ]

    @Test(arguments: programmes.indices) func aProgramme(index: Int) throws {
        let desktop = try Desktop()
        let change = Self.programmes[index]
        var text = try String(contentsOfFile: Desktop.sample("programme.json"), encoding: .utf8)
        let range = try #require(text.range(of: change.from))
        text.replaceSubrange(range, with: change.to)
        try desktop.write("programme.json", text)
        let run = try desktop.meet("init", "programme.json", "--lang", "sv")
        #expect(run.status == 65 && run.output.isEmpty)
        #expect(run.errors.split(separator: "\n").contains { $0.contains(change.path + ": ") && $0.contains(change.text) }, "\(run.errors)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: desktop.folder).sorted() == ["home", "programme.json"])
    }

    @Test func textThatIsNoJSONIsNamedByLineAndCharacter() throws {
        let desktop = try Desktop()
        try desktop.write("programme.json", "{ \"format\": \"meet-programme/1\",\n  \"name\": }\n")
        let run = try desktop.meet("init", "programme.json", "--lang", "sv")
        #expect(run.status == 65 && run.errors.contains("rad 2, tecken 11"), "\(run.errors)")
    }

    @Test func allThatIsWrongIsListedAtOnce() throws {
        let desktop = try Desktop(withTerm: true)
        try desktop.write(
            "file.csv", "id;namn;kön;född;samtycke\na;;robot;1066;ja\nb;Bo;kvinna;1990;ja\nc;Cia;man;x;kanske\n")
        let result = try desktop.json("import", "participants", "file.csv")
        let rejected = try #require(result["rejected"] as? [[String: Any]])
        #expect(Set(rejected.compactMap { $0["line"] as? Int }) == [2, 4])
        #expect(rejected.count >= 4)
    }

    @Test func anOlderEncodingIsReadAndSaid() throws {
        let desktop = try Desktop(withTerm: true)
        try desktop.write("file.csv", Array("id;namn\nz1;".utf8) + [0xC5, 0x73, 0x61] + Array(" Ek\n".utf8))
        let run = try desktop.meet("import", "participants", "file.csv", "--lang", "sv")
        #expect(run.status == 0 && run.errors.contains("Windows-1252"))
        #expect(try desktop.meet("export", "participants").output.contains("z1,Åsa Ek"))
    }

    @Test func aFileThatIsNoDatabaseIsLeftAlone() throws {
        let desktop = try Desktop()
        for text in ["", "SQLite format 3\u{0} but not really", "a letter"] {
            try desktop.write("t.db", text)
            for arguments in [["check"], ["compose"], ["import", "participants", Desktop.sample("participants.csv")]] {
                let run = try desktop.meet(arguments + ["--db", "t.db"])
                #expect(run.status == 65 && run.errors.contains("Maybe"), "\(run.errors)")
            }
            #expect(desktop.text("t.db") == text)
        }
    }
}
