import Foundation
import TestSupport
import Testing

/// The built program where the machine is set up otherwise: another time zone, another locale, a terminal that knows less.
struct SurroundingsTests {
    /// Zones on both sides of the date line, with half hours, and such as there are none of.
    private static let zones = ["Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kathmandu", "Nowhere/Here", ":/etc/passwd", ""]
    private static let locales = ["C", "POSIX", "sv_SE.ISO8859-1", "tr_TR.UTF-8", "xx_YY", ""]

    @Test func whatIsGivenOutIsTheSameInEveryTimeZoneAndLocale() throws {
        let desktop = try Desktop(withTerm: true)
        let commands = [
            ["export", "ics"], ["export", "participants"], ["export", "programme"],
            ["print", "attendance", "--cohort", "c001", "--session", "1"],
            ["stats", "--format", "csv"], ["compose", "--steps", "300", "--seed", "1", "--dry-run", "--json"], ["sessions"],
        ]
        for command in commands {
            let usual = try desktop.meet(command + ["--db", "t.db", "--lang", "sv"])
            #expect(!usual.output.isEmpty, "\(command) \(usual.errors)")
            for (zone, locale) in zip(Self.zones, Self.locales) {
                let run = try desktop.meet(
                    command + ["--db", "t.db", "--lang", "sv"], environment: ["TZ": zone, "LC_ALL": locale, "LANG": locale])
                #expect(run.output == usual.output && run.status == usual.status, "\(command) TZ=\(zone) LC_ALL=\(locale)")
            }
        }
    }

    @Test func aSessionKeepsItsTimeOnTheScreenOfAMachineElsewhere() throws {
        let desktop = try Desktop(withTerm: true)
        for zone in ["Pacific/Kiritimati", "America/Los_Angeles"] {
            let terminal = try desktop.screen(environment: ["TZ": zone])
            try terminal.waitFor(text: "Grupp 5")
            terminal.send("5")
            try terminal.waitFor(text: "18:00")
            try terminal.quit()
        }
    }

    @Test(arguments: ["C", "sv_SE.ISO8859-1"])
    func aTerminalWithoutUTF8GetsPlainLettersAndTakesSwedishOnes(locale: String) throws {
        let desktop = try Desktop(withTerm: true)
        let terminal = try desktop.screen(environment: ["LC_ALL": locale, "LANG": locale])
        try terminal.waitFor(text: "Grupp 5")
        #expect(terminal.screen.lines.allSatisfy { $0.allSatisfy(\.isASCII) })
        #expect(terminal.screen.lines[0].contains("LarOlika varen 2027 . Oversikt"))
        terminal.send("2/")
        // Typed as a terminal of UTF-8 sends it, and found though the screen cannot show it.
        terminal.send("Märta Ä")
        try terminal.waitFor("those called so") { screen in screen.lines.contains { $0.contains(" Marta Angstrom ") } }
        #expect(terminal.screen.lines.allSatisfy { $0.allSatisfy(\.isASCII) })
        terminal.send(.escape)
        try terminal.quit()
    }

    @Test func whereNoScreenCanBeShownTheCommandsAreNamed() throws {
        let desktop = try Desktop(withTerm: true)
        let terminal = try desktop.screen(environment: ["TERM": "no-such-terminal"])
        #expect(try terminal.waitForExit() == .status(2))
        #expect(terminal.screen.contains("meet --plain"))
    }
}
