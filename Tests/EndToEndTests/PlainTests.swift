import Foundation
import TestSupport
import Testing

/// The main job without a screen: by lines alone, on a terminal that can do nothing, as a screen reader or a Braille display has it.
struct PlainTests {
    /// Gives all answers, and what was said to them.
    private func talk(_ desktop: Desktop, _ answers: [String], _ language: String) throws -> Desktop.Run {
        try desktop.write("answers", answers.map { $0 + "\n" }.joined())
        return try desktop.shell("TERM=dumb \"$0\" --plain --lang \(language) <answers 2>&1", [])
    }

    @Test(arguments: ["sv", "en"])
    func theMainJobCanBeDone(language: String) throws {
        let desktop = try Desktop()
        // Nothing is there yet: the first choice is the invented sample.
        let menu = try talk(desktop, ["1", "q"], language).output
        func choice(_ swedish: String, _ english: String) throws -> String {
            let name = language == "sv" ? swedish : english
            let line = try #require(menu.split(separator: "\n").last { $0.hasSuffix(". " + name) }, "\(name) in \(menu)")
            return String(line.prefix { $0.isNumber })
        }
        let yes = language == "sv" ? "ja" : "yes"
        let run = try talk(
            desktop,
            [
                try choice("sätt samman grupperna", "compose the cohorts"), language == "sv" ? "alla" : "all", yes,
                try choice("fäst någon i en grupp", "pin someone in a cohort"), "c001", "p000002",
                try choice("ångra", "undo"),
                try choice("råd: vem gör blandningen bättre", "advice: who betters the mix"), "c001",
                "leave p000002", "people --cohort c001",
                try choice("ge någon en plats", "give someone a seat"), "c001", "p000002", yes,
                try choice("skriv ut en lista", "print a list"), "attendance", "c001", "1", "pdf",
                try choice("skriv ut en lista", "print a list"), "attendance", "c001", "1", "text",
                try choice("markera närvaro", "mark attendance"), "c001", "1", yes,
                language == "sv" ? "alla utom 3 och 5" : "all but 3 and 5",
                yes, "",
                try choice("statistik", "statistics"), "c001", "q",
            ], language)
        #expect(run.status == 0, "\(run.output.suffix(2000))")
        let file = language == "sv" ? "narvaro-grupp-1-traff-1.pdf" : "attendance-grupp-1-session-1.pdf"
        #expect(desktop.bytes(file).prefix(5) == Data("%PDF-".utf8))
        // No cursor is moved, no line drawn, and nothing stands in columns.
        #expect(!run.output.contains { "\u{1B}\r│─".contains($0) })
        #expect(!run.output.contains("   "))
        let marked = try desktop.meet(["attendance", "--cohort", "c001", "--session", "1", "--json"])
        #expect(marked.output.contains("\"present\""), "\(marked.output.prefix(400)) \(marked.errors)")
        #expect(marked.output.components(separatedBy: "\"absent\"").count > 2)
    }

    /// Ctrl-C ends the search that runs and no later one, though all run in one process.
    @Test func aSearchThatWasStoppedStopsNoOther() throws {
        let desktop = try Desktop(withTerm: true)
        try desktop.write("answers", "compose --seconds 60\nseat --anew --steps 2000\ncompose --steps 2000\nq\n")
        let run = try desktop.shell("timeout --preserve-status -s INT 2 \"$0\" --plain --db t.db --lang en <answers 2>&1", [])
        // A search that has proven its result before has ended by itself.
        #expect(run.output.components(separatedBy: "nothing was kept").count <= 2, "\(run.output.suffix(2000))")
        #expect([0, 3].contains(run.status) && run.output.contains("Goodbye"), "\(run.status) \(run.output.suffix(500))")
    }

    /// A terminal on which no cursor can be sent to a place is talked to in lines without being asked to.
    @Test func aDumbTerminalIsTalkedToInLines() throws {
        let desktop = try Desktop(withTerm: true)
        let terminal = try desktop.screen(["--db", "t.db", "--lang", "en"], rows: 40, environment: ["TERM": "dumb"])
        try terminal.waitFor(text: "Choice:")
        #expect(terminal.screen.contains("compose the cohorts"))
        terminal.send("q\r")
        #expect(try terminal.waitForExit() == .status(0))
        terminal.expectInOrder()
    }
}
