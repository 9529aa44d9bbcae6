import Foundation
import TestSupport
import Testing

@testable import MeetCore

/// The rights of a person at the command line: to see, to be gone; and what is told of it.
struct EraseTests {
    private func kinds(_ desktop: Desktop) throws -> [String] {
        let changes = try #require(try desktop.json("log")["changes"] as? [[String: Any]])
        return changes.compactMap { $0["kind"] as? String }
    }

    @Test func aPersonIsShownErasedAndGone() throws {
        let desktop = try Desktop(withTerm: true)
        let extract = try desktop.json("export", "person", "p000002")
        #expect(extract["format"] as? String == "meet-person/1")
        let name = try #require((extract["person"] as? [String: Any])?["name"] as? String)
        #expect(try desktop.meet("export", "person", name, "--lang", "sv").output.contains("Allt om \(name)"))
        // Nobody sits at a terminal here, and nobody is asked.
        let asked = try desktop.meet("erase", "person", "p000002")
        #expect(asked.status == 2 && asked.errors.contains("--yes") && asked.output.isEmpty)
        #expect(try desktop.meet("erase", "person", "p000002", "--dry-run").errors.contains("Nothing was saved"))
        #expect(try desktop.meet("export", "person", "p000002").status == 0)
        let erased = try desktop.meet("erase", "person", name, "--yes", "--json")
        #expect(erased.status == 0 && erased.output.contains("\"erased\": 1") && erased.output.contains("\"wiped\": true"))
        #expect(erased.errors.contains("backups") && erased.errors.contains("Only counts stay"))
        #expect(try desktop.meet("export", "person", "p000002").status == 2)
        #expect(try desktop.meet("erase", "person", "p000002", "--yes").status == 2)
        for file in ["t.db", "t.db-wal"] { #expect(desktop.bytes(file).range(of: Data(name.utf8)) == nil) }
        // The number of applicants is still told.
        #expect(try desktop.json("stats")["applied"] as? Int == 160)
        #expect(try kinds(desktop).contains("erase-person"))
    }

    /// Who was taken out is erased by the id, and a program is told what came of it as of anyone else.
    @Test func whoWasTakenOutIsErasedAndAProgramIsTold() throws {
        let desktop = try Desktop(withTerm: true)
        let store = try Store.open(path: desktop.path("t.db"))
        try store.perform(.removePerson("p000002"), at: Timestamp(seconds: 1_795_000_000), who: "kim") {
            _ = try $0.remove(PersonID("p000002"))
        }
        store.close()
        let erased = try desktop.meet("erase", "person", "p000002", "--yes", "--json")
        #expect(erased.status == 0 && erased.output.contains("\"wiped\": true") && erased.output.contains("\"mentions\": []"))
    }

    @Test func whatIsDueIsListedAndGoes() throws {
        let desktop = try Desktop(withTerm: true)
        #expect(try desktop.meet("erase").status == 2)
        #expect(try desktop.meet("erase", "--due", "--yes").errors.contains("retention"))
        let dry = try desktop.json("erase", "--due", "--dry-run")
        #expect((dry["due"] as? [Any])?.isEmpty == true && (dry["consents"] as? [Any])?.count == 12)
    }

    /// What leaves the program is noted; with --readonly nothing is, and the file stays as it is, byte for byte.
    @Test func whatIsHandedOutIsNotedUnlessNothingMayBeChanged() throws {
        let desktop = try Desktop(withTerm: true)
        let before = try kinds(desktop)
        let bytes = desktop.bytes("t.db")
        #expect(try desktop.meet("export", "participants", "--readonly").status == 0)
        #expect(try desktop.meet("export", "person", "p000002", "--readonly").status == 0)
        #expect(desktop.bytes("t.db") == bytes)
        #expect(try desktop.meet("log", "--readonly").status == 0 && desktop.bytes("t.db") == bytes)
        #expect(try desktop.meet("erase", "person", "p000002", "--yes", "--readonly").status == 73)
        #expect(try desktop.meet("export", "participants").status == 0)
        #expect(try desktop.meet("export", "person", "p000002").status == 0)
        #expect(try desktop.meet("book", "--cohort", "c001", "--session", "1", "--state", "requested", "--venue", "fryshuset").status == 0)
        #expect(try desktop.meet("print", "letter", "--cohort", "c001", "--session", "1").status == 0)
        #expect(try kinds(desktop).count == before.count + 4)
        let own = try #require(try desktop.json("log", "--person", "p000002")["changes"] as? [[String: Any]])
        #expect(own.first?["kind"] as? String == "hand-out" && own.first?["about"] as? [String] == ["extract", "p000002"])
        #expect(try desktop.meet("log", "--since", "2099-01-01").output.contains("Nothing is noted"))
        #expect(try desktop.meet("log", "--since", "yesterday").status == 2)
    }

    /// What others' texts said before they were mended goes from what can be undone, byte by byte; who did what stays.
    @Test func whatCouldBeUndoneIsForgotten() throws {
        let desktop = try Desktop(withTerm: true)
        let text = "Zqgranne av Åsa"
        try desktop.write("one.csv", "id,name,notes\nzz9,Zed Exempel,\(text)\n")
        #expect(try desktop.meet("import", "participants", "one.csv").status == 0)
        try desktop.write("two.csv", "id,name,notes\nzz9,Zed Exempel,\n")
        #expect(try desktop.meet("import", "participants", "two.csv").status == 0)
        func isThere() -> Bool { ["t.db", "t.db-wal"].contains { desktop.bytes($0).range(of: Data(text.utf8)) != nil } }
        #expect(isThere())
        let before = try kinds(desktop)
        // Nobody sits at a terminal here, and nobody is asked; a dry run changes nothing.
        #expect(try desktop.meet("erase", "undo").status == 2)
        #expect(try desktop.meet("erase", "undo", "--dry-run").errors.contains("Nothing was saved"))
        #expect(try desktop.meet("erase", "undo", "--yes", "--readonly").status == 73)
        #expect(isThere())
        // Whoever erases somebody hears of it.
        for words in [["erase", "person", "p000002", "--dry-run"]] {
            #expect(try desktop.meet(words + ["--db", "t.db"]).errors.contains("meet erase undo"))
        }
        #expect(try desktop.meet("backup").status == 0)
        let run = try desktop.meet("erase", "undo", "--yes", "--json")
        #expect(run.status == 0 && run.output.contains("\"wiped\": true") && run.errors.contains("meet backup --prune"))
        #expect(!isThere())
        #expect(try kinds(desktop) == ["forget-history"] + before)
        #expect(try desktop.meet("erase", "undo", "--yes", "--lang", "sv").errors.contains("0 ändringar går att ångra"))
    }

    @Test func forgettingAsksFirst() throws {
        let desktop = try Desktop(withTerm: true)
        for (answer, isDone) in [("nej", false), ("ja", true)] {
            let terminal = try desktop.terminal("cd \"$0\" && exec \"$@\"", ["erase", "undo", "--db", "t.db", "--lang", "sv"])
            try terminal.waitFor(text: "Glöm det nu?")
            terminal.send(answer + "\n")
            #expect(try terminal.waitForExit() == .status(isDone ? 0 : 1))
            #expect(try kinds(desktop).contains("forget-history") == isDone)
        }
    }

    /// Another program that is in the middle of a change, or reads: a sentence, and the wiping is done later.
    @Test func besideAnotherProgramItIsSaidWhatIsLeft() throws {
        let desktop = try Desktop(withTerm: true)
        let name = try #require((try desktop.json("export", "person", "p000002")["person"] as? [String: Any])?["name"] as? String)
        let other = try Database(path: desktop.path("t.db"), access: .readWrite, busyTimeout: 0)
        try other.run("BEGIN IMMEDIATE")
        let busy = try desktop.meet("erase", "person", "p000002", "--yes", "--lang", "en")
        #expect(busy.status == 75 && busy.errors.contains("Another program"))
        try other.run("COMMIT")
        #expect(try desktop.meet("export", "person", "p000002").status == 0)
        try other.run("BEGIN")
        _ = try other.int("SELECT count(*) FROM person")
        let run = try desktop.meet("erase", "person", "p000002", "--yes", "--json", "--lang", "en")
        #expect(run.status == 0 && run.output.contains("\"wiped\": false"))
        #expect(run.errors.contains("Another program is reading the database now"))
        try other.run("COMMIT")
        other.close()
        #expect(try desktop.meet("pin", "p000003", "--cohort", "c001").status == 0)
        for file in ["t.db", "t.db-wal"] { #expect(desktop.bytes(file).range(of: Data(name.utf8)) == nil) }
    }

    /// A name that would write on the terminal by itself only stands in the question.
    @Test func aNameInAQuestionOnlyStandsThere() throws {
        let desktop = try Desktop(withTerm: true)
        let store = try Store.open(path: desktop.path("t.db"))
        try store.perform(.addPerson("zz1"), at: Timestamp(seconds: 1_795_000_000), who: "kim") {
            try $0.enter([Person(id: "zz1", name: "Zqelak\u{1B}]0;zqtitel\u{7}\u{202E}")])
        }
        store.close()
        let terminal = try desktop.terminal("cd \"$0\" && exec \"$@\"", ["erase", "person", "zz1", "--db", "t.db", "--lang", "sv"])
        try terminal.waitFor(text: "för att radera")
        terminal.send("\n")
        #expect(try terminal.waitForExit() == .status(1))
        let written = String(decoding: terminal.output, as: UTF8.self)
        #expect(written.contains("zqtitel") && !written.contains("\u{1B}]0;") && !written.contains("\u{202E}"))
    }

    /// A cohort that is over stays empty once its people are erased, unless it is named.
    @Test func whatIsOverIsNotFilledAgain() throws {
        let desktop = try Desktop(withTerm: true)
        let store = try Store.open(path: desktop.path("t.db"))
        var programme = try store.loadProgramme()
        let days = (1...programme.sessionsPerCohort).compactMap { CivilDate(year: 2020, month: 1, day: $0 * 4) }
        programme.cohorts[0].schedule = .dates(days)
        let members = try store.load().composition["c001"]
        try store.perform(.editProgramme, at: Timestamp(seconds: 1_795_000_000), who: "kim") { try $0.put(programme) }
        try store.erase(Set(members), at: Timestamp(seconds: 1_795_000_000), who: "kim")
        let others = try store.load().composition
        store.close()
        func seated() throws -> Composition { try Store.open(path: desktop.path("t.db"), readOnly: true).load().composition }
        let run = try desktop.meet("compose", "--steps", "500", "--lang", "en")
        #expect(run.errors.contains("Grupp 1: all sessions are over. It is left as it is"), "\(run.errors)")
        #expect(try seated()["c001"].isEmpty && !others["c002"].isEmpty && !seated()["c002"].isEmpty)
        #expect(try !desktop.meet("compose", "--steps", "500", "--cohort", "c001").errors.contains("are over"))
        #expect(try !seated()["c001"].isEmpty)
    }
}
