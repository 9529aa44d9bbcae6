import Foundation
import TestSupport
import Testing

/// The tour of the built program: on a programme of its own, of which nothing is left.
struct TourTests {
    private func tours(_ desktop: Desktop) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: desktop.path("tmp")).filter { $0.hasPrefix("meet-tour-") }
    }

    private func desktop(withTerm: Bool = false) throws -> Desktop {
        let desktop = try Desktop(withTerm: withTerm)
        try FileManager.default.createDirectory(atPath: desktop.path("tmp"), withIntermediateDirectories: true)
        return desktop
    }

    @Test func twoToursDoNotMeetAndNothingIsLeft() throws {
        let desktop = try desktop()
        let environment = ["TMPDIR": desktop.path("tmp")]
        let one = try desktop.screen(["--tour", "--lang", "sv"], environment: environment)
        let other = try desktop.screen(["--tour", "--lang", "en"], rows: 20, columns: 60, environment: environment)
        try one.waitFor(text: "Rundtur 1 av 15")
        try other.waitFor(text: "Tour, step 1 of 15")
        #expect(try tours(desktop).count == 2)
        one.send(.down)
        one.send("3")
        try one.waitFor(text: "Rundtur 3 av 15 · 2 klara")
        one.send(.down, .enter)
        try one.waitFor(text: "Rundtur 5 av 15")
        one.send("u")
        try one.waitFor(text: "Rundtur 6 av 15")
        // What is saved lies and goes with the tour.
        one.send("P")
        try one.waitFor(text: "Närvarolista")
        one.send(.enter)
        try one.waitFor(text: "Sparade narvaro-grupp-")
        one.send("\u{1B}")
        other.send("q")
        #expect(try other.waitForExit() == .status(0))
        #expect(try tours(desktop).count == 1)
        one.send("\u{18}")
        #expect(try one.waitForExit() == .status(0))
        #expect(try tours(desktop).isEmpty)
        #expect(!FileManager.default.fileExists(atPath: desktop.path("home/data")), "no database of the person")
        #expect(try FileManager.default.contentsOfDirectory(atPath: desktop.folder).sorted() == ["home", "tmp"])
    }

    @Test func theMenuLeadsToTheTourAndBackToOnesOwn() throws {
        let desktop = try desktop(withTerm: true)
        let before = try desktop.meet("export", "composition").output
        let terminal = try desktop.screen(environment: ["TMPDIR": desktop.path("tmp")])
        try terminal.waitFor(text: "Grupp 5")
        terminal.send(.down, .down)
        terminal.send(":rundtur\r")
        try terminal.waitFor(text: "Rundtur 1 av 15")
        terminal.send("3")
        terminal.send(.enter)
        terminal.send("q")
        try terminal.waitFor("one's own again, where one was") { !$0.contains("Rundtur") && $0.lines[5].hasPrefix("│> Grupp 3") }
        terminal.send("u")
        try terminal.waitFor(text: "Ångrade")
        terminal.send("\u{12}")
        try terminal.waitFor(text: "Gjorde om")
        try terminal.quit()
        #expect(try desktop.meet("export", "composition").output == before && tours(desktop).isEmpty)
    }

    @Test func theTourTakesNoDatabaseAndNoLines() throws {
        let desktop = try desktop()
        for option in [["--db", "t.db"], ["--plain"]] {
            let run = try desktop.meet(["--tour"] + option)
            #expect(run.status == 2 && run.errors.contains("--tour") && run.errors.contains(option[0]))
        }
        for theme in [["--theme", "blue"], ["--theme=", ""]] {
            let terminal = try desktop.screen(["--tour"] + theme)
            #expect(try terminal.waitForExit() == .status(2))
        }
        let terminal = try desktop.screen(["--tour"], environment: ["MEET_THEME": "blue"])
        #expect(try terminal.waitForExit() == .status(2) && terminal.screen.contains("MEET_THEME"))
    }
}
