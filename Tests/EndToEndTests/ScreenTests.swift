import Foundation
import TestSupport
import Testing

/// The built program in a terminal: what a coordinator types, and what stands on the screen then.
struct ScreenTests {
    /// Who sits in a cohort, as the program exports it.
    private func members(_ desktop: Desktop, _ cohort: Int = 0) throws -> [String] {
        let cohorts = try desktop.json("export", "composition")["cohorts"] as? [[String: Any]]
        return try #require(cohorts?[cohort]["members"] as? [String])
    }

    @Test(arguments: [("sv", "Översikt", "160 anmälda"), ("en", "Overview", "160 applied")])
    func opensOnTheOverview(language: String, title: String, note: String) throws {
        let desktop = try Desktop(withTerm: true)
        let terminal = try desktop.screen(["--db", "t.db", "--lang", language])
        try terminal.waitFor("the overview") {
            $0.lines[0].contains(title) && $0.lines[0].hasSuffix(language) && $0.contains(note) && $0.lines[3].hasPrefix("│> Grupp 1")
                && $0.cursor == (3, 1)
        }
        #expect(terminal.screen.isAlternate)
        try terminal.quit()
    }

    @Test func theUsualDatabaseAndTheLocaleAreUsedWhereNothingIsSaid() throws {
        let desktop = try Desktop()
        #expect(try desktop.meet(["init", Desktop.sample("programme.json")]).status == 0)
        #expect(FileManager.default.fileExists(atPath: desktop.path("home/data/meet/meet.db")))
        let terminal = try desktop.screen([], environment: ["LANG": "sv_SE.UTF-8"])
        try terminal.waitFor(text: "0 anmälda, 0 har plats")
        try terminal.quit()
    }

    @Test func aCohortIsComposedByHandAndKept() throws {
        let desktop = try Desktop(withTerm: true)
        let before = try members(desktop)
        let terminal = try desktop.screen()
        try terminal.waitFor(text: "Grupp 5")
        terminal.send(.enter)
        try terminal.waitFor(text: "\(before.count) av 24 platser")
        terminal.send(.tab, .end, .enter)
        try terminal.waitFor(text: "\(before.count - 1) av 24 platser")
        terminal.send(.tab, .enter)
        try terminal.waitFor(text: "\(before.count) av 24 platser")
        terminal.send("u")
        try terminal.waitFor("the last step undone") { $0.contains("Ångrade: ") && $0.contains("\(before.count - 1) av 24 platser") }
        terminal.send(.controlR)
        try terminal.waitFor("and made again") { $0.contains("Gjorde om: ") && $0.contains("\(before.count) av 24 platser") }
        terminal.send("uu")
        try terminal.waitFor("both undone") { $0.contains("tagen ur Grupp 1") && $0.contains("\(before.count) av 24 platser") }
        #expect(try members(desktop) == before)
        terminal.send(.tab, .end)
        terminal.send("x")
        try terminal.waitFor(text: "\(before.count - 1) av 24 platser")
        try terminal.quit()
        #expect(try members(desktop).count == before.count - 1)
        #expect(((try desktop.json("check"))["score"] as? [String: Any])?["hard"] as? Int == 0)
    }

    /// Nobody presses a key between.
    @Test func whatAnotherTerminalWritesIsSeen() throws {
        let desktop = try Desktop(withTerm: true)
        let terminal = try desktop.screen()
        try terminal.waitFor(text: "Grupp 5")
        terminal.send("5")
        try terminal.waitFor(text: "0 av 6 har lokal")
        #expect(
            try desktop.meet("book", "--cohort", "c001", "--session", "1", "--state", "requested", "--venue", "fryshuset").status == 0)
        try terminal.waitFor("the house that was asked") { $0.contains("husen vet om 1 av 6") && $0.contains("Fryshuset") }
        try terminal.quit()
    }

    @Test func whatOneSessionKeptTheNextOneSees() throws {
        let desktop = try Desktop(withTerm: true)
        let count = try members(desktop).count
        let first = try desktop.screen()
        try first.waitFor(text: "Grupp 5")
        first.send("3")
        try first.waitFor(text: "\(count) av 24 platser")
        first.send(.tab, .end, .enter)
        // Quitting at once: what was asked for is done before the end.
        first.send("q")
        #expect(try first.waitForExit() == .status(0))
        let second = try desktop.screen(["--db", "t.db", "--lang", "en"])
        try second.waitFor(text: "\(count - 1)/24")
        second.send("u")
        try second.waitFor("the undo of what the first one did") { $0.contains("Undone (3 Compose): ") && $0.contains("\(count)/24") }
        try second.quit()
        #expect(try members(desktop).count == count)
    }

    @Test func afterARestartEachStepBackHasItsName() throws {
        let desktop = try Desktop(withTerm: true)
        let before = try members(desktop)
        let first = try desktop.screen()
        try first.waitFor(text: "Grupp 5")
        first.send("3")
        first.send(.tab, .end, .enter)
        try first.waitFor(text: "\(before.count - 1) av 24 platser")
        try first.quit()
        let second = try desktop.screen(["--db", "t.db", "--lang", "sv"], rows: 40, columns: 220)
        // Its name is there before it is undone, in the bar and in the list of changes, and after.
        try second.waitFor(text: "u ångra: ")
        second.send("U")
        try second.waitFor("the list of changes") { $0.contains("De senaste ändringarna") && $0.contains("tagen ur Grupp 1") }
        second.send(.escape)
        second.send("2u")
        try second.waitFor("the undo, from another screen") { $0.contains("Ångrade (3 Sätt samman): ") && $0.contains("tagen ur Grupp 1") }
        try second.quit()
        #expect(try members(desktop) == before)
        let third = try desktop.screen(["--db", "t.db", "--lang", "sv"])
        try third.waitFor(text: "Grupp 5")
        third.send("\u{12}")
        try third.waitFor(text: "Gjorde om (3 Sätt samman): ")
        try third.quit()
        #expect(try members(desktop).count == before.count - 1)
    }

    @Test(arguments: [("sv", "Välkommen", "Klart: alla grupper"), ("en", "Welcome", "Done: all cohorts")])
    func theFirstStartLeadsToTheComposedSample(language: String, title: String, done: String) throws {
        let desktop = try Desktop()
        let terminal = try desktop.screen(["--lang", language])
        try terminal.waitFor(text: title)
        terminal.send(.enter)
        try terminal.waitFor(text: done)
        try terminal.quit()
        #expect(FileManager.default.fileExists(atPath: desktop.path("home/data/meet/meet.db")))
        let again = try desktop.screen(["--lang", language])
        try again.waitFor(text: "160 ")
        try again.quit()
    }

    @Test func whoLeavesTheFirstStartLeavesNothingOnTheDisk() throws {
        let desktop = try Desktop()
        let before = try FileManager.default.subpathsOfDirectory(atPath: desktop.folder).sorted()
        let terminal = try desktop.screen(["--lang", "sv"])
        try terminal.waitFor(text: "Välkommen")
        terminal.send("2")
        try terminal.waitFor(text: "Fil:")
        terminal.send("home/")
        terminal.send(.escape)
        try terminal.quit()
        #expect(try FileManager.default.subpathsOfDirectory(atPath: desktop.folder).sorted() == before)
    }

    @Test func aMatchRunsBesideAndEscKeepsTheBestSoFar() throws {
        let desktop = try Desktop(withTerm: true)
        let before = try members(desktop)
        let terminal = try desktop.screen()
        try terminal.waitFor(text: "Grupp 5")
        terminal.send("3m")
        try terminal.waitFor("the progress") { $0.contains("Sätter samman") || $0.contains("Klart: ") }
        terminal.send(.escape)
        try terminal.waitFor("the end of it") { $0.contains("Stoppat: ") || $0.contains("Klart: ") }
        terminal.send("u")
        try terminal.waitFor("the undo") { $0.contains("Ångrade: ") }
        // Where the match found nothing better, the undo took the change before it back: the pin.
        #expect(try members(desktop) == before)
        try terminal.quit()
    }

    @Test func theListIsWrittenIntoTheWorkingFolderAndNeverOverATakenName() throws {
        let desktop = try Desktop(withTerm: true)
        let terminal = try desktop.screen()
        try terminal.waitFor(text: "Grupp 5")
        terminal.send("P")
        try terminal.waitFor(text: "Närvarolista Grupp 1, träff ")
        terminal.send(.home)
        // From PDF, which is the usual form, over HTML and CSV to text; that stays chosen.
        try terminal.waitFor(text: " · PDF")
        terminal.send("fff")
        for name in ["narvaro-grupp-1-traff-1.txt", "narvaro-grupp-1-traff-1-2.txt"] {
            for _ in 1...6 { terminal.send(.left) }
            try terminal.waitFor(text: "träff 1 av 6")
            terminal.send(.enter)
            // What does not fit in one row goes on in the next.
            try terminal.waitFor("where it was saved") { $0.contains(" Sparade \(name) (24 namn) i") && $0.contains(desktop.folder) }
            terminal.send("P")
            try terminal.waitFor(text: "Närvarolista Grupp 1, träff ")
        }
        #expect(desktop.text("narvaro-grupp-1-traff-1.txt") == desktop.text("narvaro-grupp-1-traff-1-2.txt"))
        let printed = try desktop.meet("print", "attendance", "--cohort", "c001", "--session", "1", "--lang", "sv")
        #expect(desktop.text("narvaro-grupp-1-traff-1.txt") == printed.output)
        terminal.send("q")
        try terminal.waitFor("the overview without the list") { !$0.contains("Närvarolista") && $0.contains("Grupper") }
        try terminal.quit()
    }

    /// Where the folder takes no file it goes home, and that is said; where that takes none either, what to do stands in a frame of its own.
    @Test func aListGoesHomeWhereTheFolderTakesNone() throws {
        let desktop = try Desktop(withTerm: true)
        for (home, said) in [(desktop.path("home"), "Sparade narvaro-grupp-1-traff-1.pdf"), ("/proc", "går inte att skriva")] {
            try FileManager.default.createDirectory(atPath: desktop.path("home"), withIntermediateDirectories: true)
            let terminal = try desktop.terminal(
                "cd /proc && exec \"$@\"", ["--db", desktop.path("t.db"), "--lang", "sv"], environment: ["HOME": home])
            try terminal.waitFor(text: "Grupp 5")
            terminal.send("P")
            try terminal.waitFor(text: "Närvarolista Grupp 1, träff 1 ")
            try terminal.waitFor(text: " · PDF")
            terminal.send(.enter)
            try terminal.waitFor(text: said)
            if home == "/proc" { terminal.send(.enter) }
            try terminal.quit()
        }
        #expect(desktop.bytes("home/narvaro-grupp-1-traff-1.pdf").prefix(5) == Data("%PDF-".utf8))
    }

    @Test func followsTheSizeOfTheWindow() throws {
        let desktop = try Desktop(withTerm: true)
        let terminal = try desktop.screen()
        try terminal.waitFor(text: "Grupp 5")
        terminal.send("3")
        try terminal.waitFor(text: "Blandning")
        terminal.resize(rows: 60, columns: 200)
        try terminal.waitFor("the large window") {
            $0.lines[57].hasPrefix("└") && $0.lines[57].hasSuffix("┘") && $0.contains("miljonprogram")
        }
        terminal.resize(rows: 10, columns: 40)
        try terminal.waitFor("a window too small") { $0.lines[1] == "40×10, minst 60×20." }
        terminal.resize(rows: 20, columns: 60)
        try terminal.waitFor("one list alone") { $0.lines[1].hasPrefix("┌ Sökande: ") && $0.lines[1].hasSuffix("┐") }
        try terminal.quit()
    }

    @Test func theShellGetsTheTerminalWhileTheProgramRests() throws {
        let desktop = try Desktop(withTerm: true)
        let terminal = try desktop.terminal(
            "cd \"$0\"; set -m; \"$@\"; echo stopped; read line; fg >/dev/null; echo ended", ["--db", "t.db", "--lang", "sv"])
        try terminal.waitFor(text: "Grupp 5")
        terminal.send("2/zey")
        try terminal.waitFor(text: "Sök: zey")
        terminal.send(.controlZ)
        try terminal.waitFor(text: "stopped")
        terminal.expectInOrder()
        terminal.resize(rows: 30, columns: 90)
        terminal.send(.enter)
        try terminal.waitFor("the screen as it was, at its new size") {
            $0.isAlternate && $0.contains("Sök: zey") && $0.lines[29].contains("till listan")
        }
        terminal.send(.enter)
        try terminal.waitFor(text: "till gruppen")
        terminal.send("q")
        try terminal.waitFor(text: "ended")
        #expect(try terminal.waitForExit() == .status(0))
        terminal.expectInOrder()
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT] + (getenv("MEET_SANITIZER") == nil ? [SIGSEGV, SIGABRT] : []))
    func asItIsEndedTheTerminalIsSane(number: CInt) throws {
        let desktop = try Desktop(withTerm: true)
        let before = try members(desktop)
        let terminal = try desktop.screen(environment: ["SWIFT_BACKTRACE": "enable=no"])
        try terminal.waitFor(text: "Grupp 5")
        terminal.send("3m")
        try terminal.waitFor(text: "Blandning")
        terminal.signal(number)
        #expect(try terminal.waitForExit() == .signal(Int(number)))
        terminal.expectInOrder()
        #expect(try desktop.meet("check").status != 65)
        #expect(try members(desktop).count <= before.count + 24)
    }

    @Test func afterAnyKeysTheScreenIsWhatAFreshPaintShows() throws {
        let desktop = try Desktop(withTerm: true)
        let terminal = try desktop.screen()
        try terminal.waitFor(text: "Grupp 5")
        var seed: UInt64 = 11
        func random(_ below: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(seed >> 33) % below
        }
        let keys = ["1", "2", "3", "a", "d", "x", "p", "o", "n", "b", "]", "j", "k", "G", "g", "l", "h", "\t", "\r"]
        for round in 1...4 {
            var screen = "1"
            terminal.send(screen)
            for _ in 1...60 {
                var key = keys[random(keys.count)]
                // On the People screen these open what lies over the list, in which the mark of the end means something else.
                if screen == "2", ["a", "d", "h", "x", "\r"].contains(key) { key = "o" }
                if ["1", "2", "3"].contains(key) { screen = key }
                terminal.send(key)
            }
            // A text that nobody bears marks the end of what was typed. Each letter of it is a frame of its own: when one is seen, the
            // frame before it is whole.
            let word = "qq\(round)"
            terminal.send("2/" + word)
            try terminal.waitFor("the list without anybody") {
                $0.contains("Sök: \(word)") && $0.contains(" 0 av 160") && !$0.contains("Sparar …")
            }
            terminal.send("w")
            try terminal.waitFor(text: word + "w")
            let before = terminal.screen.lines
            terminal.send("\u{0C}x")
            try terminal.waitFor(text: word + "wx")
            terminal.send("y")
            try terminal.waitFor(text: word + "wxy")
            #expect(terminal.screen.lines.map { $0.replacing(word + "wxy", with: word + "w  ") } == before)
            terminal.send("\u{15}\r")
            try terminal.waitFor(text: "160 av 160")
        }
        try terminal.quit()
        #expect(try [0, 3].contains(desktop.meet("check").status))
    }

    @Test func readOnlyShowsAndKeepsNothing() throws {
        let desktop = try Desktop(withTerm: true)
        let bytes = desktop.bytes("t.db")
        let terminal = try desktop.screen(["--db", "t.db", "--lang", "sv", "--readonly"])
        try terminal.waitFor(text: "Grupp 5")
        terminal.send("3")
        terminal.send(.tab, .end, .enter)
        try terminal.waitFor(text: "! Skrivskyddad: starta meet utan --readonly")
        terminal.send("1")
        try terminal.waitFor("the overview, read only") {
            $0.lines[0].hasSuffix("skrivskyddad · sv") && !$0.lines[22].contains("Skrivskyddad")
        }
        for key in ["u", "m"] {
            terminal.send(key)
            try terminal.waitFor(text: "! Skrivskyddad: starta meet utan --readonly")
            terminal.send("1")
            try terminal.waitFor("the message gone") { !$0.lines[22].contains("Skrivskyddad") }
        }
        try terminal.quit()
        #expect(desktop.bytes("t.db") == bytes)
    }

    @Test func inASCIIEverythingIsASCII() throws {
        let desktop = try Desktop(withTerm: true)
        let terminal = try desktop.screen(["--db", "t.db", "--lang", "en", "--ascii"])
        try terminal.waitFor(text: "Grupp 5")
        #expect(terminal.screen.lines[1].hasPrefix("+ Cohorts ---"))
        terminal.send("3")
        try terminal.waitFor(text: "+ Mix ---")
        try terminal.quit()
    }

    @Test(arguments: [("sv", "terminalen kan inte användas", "Prova: "), ("en", "the terminal cannot be used", "Try: ")])
    func anUnknownTerminalIsSaid(language: String, text: String, advice: String) throws {
        let desktop = try Desktop(withTerm: true)
        let terminal = try desktop.screen(["--db", "t.db", "--lang", language], environment: ["TERM": "no-such-terminal"])
        #expect(try terminal.waitForExit() == .status(2))
        #expect(terminal.screen.contains(text) && terminal.screen.contains("no-such-terminal") && terminal.screen.contains(advice))
        terminal.expectInOrder()
    }

    @Test func withoutATerminalThereIsNoScreen() throws {
        let desktop = try Desktop(withTerm: true)
        let run = try desktop.meet("--lang", "sv")
        #expect(run.status == 2 && run.output.isEmpty)
        #expect(
            run.errors
                == "meet: det finns ingen terminal, så det finns ingen skärm att visa.\nProva: meet --plain frågar och svarar rad för rad; meet --help visar alla kommandon.\n"
        )
    }

    @Test func aMissingOrWrongDatabaseIsSaidBeforeTheScreenOpens() throws {
        let desktop = try Desktop()
        try desktop.write("letter.txt", "Hej!")
        for (file, code, text) in [
            ("letter.txt", 65, "letter.txt är ingen databas")
        ] {
            let terminal = try desktop.screen(["--db", file, "--lang", "sv"])
            #expect(try terminal.waitForExit() == .status(code))
            #expect(terminal.screen.contains(text))
            terminal.expectInOrder()
        }
        let only = try desktop.screen(["--db", "none.db", "--lang", "sv", "--readonly"])
        #expect(try only.waitForExit() == .status(66))
        #expect(only.screen.contains("Det finns ingen databas i none.db."))
        #expect(desktop.text("letter.txt") == "Hej!")
        #expect(!FileManager.default.fileExists(atPath: desktop.path("none.db")))
    }
}
