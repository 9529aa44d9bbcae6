import Foundation
import TestSupport
import Testing

/// No room, and no right to write: a sentence, nothing changed, and all goes on when there is room again.
///
/// The disk is made full by the limit of the size of a file, for which nobody needs to be root; `scripts/deep.d/full-disk` fills a real one.
/// Under a sanitizer, which keeps its own memory in such files, no program starts under the limit.
@Suite(.enabled(if: getenv("MEET_SANITIZER") == nil, "a sanitizer needs large files of its own"))
struct FullDiskTests {
    private let desktop: Desktop

    init() throws {
        desktop = try Desktop(withTerm: true)
        try desktop.write("one.csv", "id,name,consent\nzz9,Zed Exempel,yes\nzz8,,yes\n")
    }

    /// Runs the program where no file may grow over so many bytes.
    private func squeezed(_ bytes: Int, _ arguments: [String]) throws -> Desktop.Run {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/prlimit")
        process.arguments = ["--fsize=\(bytes)", desktop.program] + arguments
        process.environment = desktop.environment
        process.currentDirectoryURL = URL(filePath: desktop.folder)
        process.standardInput = FileHandle.nullDevice
        let (output, errors) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        let said = errors.fileHandleForReading.readDataToEndOfFile()
        let made = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationReason == .exit, "\(arguments) was ended by a signal")
        return Desktop.Run(
            status: process.terminationStatus, output: String(decoding: made, as: UTF8.self), errors: String(decoding: said, as: UTF8.self))
    }

    static let writing: [[String]] = [
        ["import", "participants", "one.csv", "--partial"], ["import", "venues", Desktop.sample("venues.csv")],
        ["compose", "--steps", "2000"], ["pin", "p000003", "--cohort", "c001"], ["exclude", "p000004", "--cohort", "c001"],
        ["seat", "--cohort", "c001", "--seconds", "0.1"], ["book", "--cohort", "c001", "--seconds", "0.1"],
        ["mark", "--cohort", "c001", "--session", "1", "present", "p000003", "--rest", "absent"], ["backup"], ["backup", "copy.db"],
        ["restore", "other.db"],
    ]

    @Test(arguments: writing) func aCommandOnAFullDiskSaysSoAndChangesNothing(command: [String]) throws {
        #expect(try desktop.meet("backup", "other.db").status == 0)
        let before = desktop.bytes("t.db")
        let people = try desktop.meet("export", "participants", "--readonly").output
        let run = try squeezed(4096, command + ["--db", "t.db", "--lang", "en"])
        #expect(run.status == 73, "\(command): \(run.status) \(run.errors)")
        #expect(run.errors.contains("cannot be written"), "\(command): \(run.errors)")
        #expect(run.errors.contains("Maybe the disk is full"), "\(command): \(run.errors)")
        #expect(desktop.bytes("t.db") == before, "\(command)")
        #expect(try desktop.meet("export", "participants", "--readonly").output == people)
        let names = try FileManager.default.contentsOfDirectory(atPath: desktop.folder)
        #expect(!names.contains("copy.db"))
        #expect(names.filter { $0.contains(".new-") } == [])
        // With room again it is done.
        let again = try desktop.meet(command + ["--db", "t.db"])
        #expect([0, 3, 65].contains(again.status), "\(command): \(again.status) \(again.errors)")
    }

    @Test func whereTheRoomEndsInTheMiddleAChangeIsKeptWholeOrNotAtAll() throws {
        // Room for the index of the log, and for some of its pages.
        try desktop.write(
            "many.csv", "id,name,notes,consent\n" + (0..<400).map { "m\($0),Namn,\(String(repeating: "x", count: 200)),yes\n" }.joined())
        var kept = 0
        for room in [40_000, 60_000, 120_000, 200_000, 900_000] {
            let before = try desktop.meet("export", "participants", "--readonly").output.split(separator: "\r\n").count
            let run = try squeezed(room, ["import", "participants", "many.csv", "--db", "t.db", "--lang", "en"])
            let after = try desktop.meet("export", "participants", "--readonly").output.split(separator: "\r\n").count
            if run.status == 0 {
                kept += 1
                #expect(after == max(before, 561))
            } else {
                #expect(run.status == 73, "\(room): \(run.errors)")
                #expect(after == before)
            }
        }
        #expect(kept > 0)
        #expect(try desktop.meet("backup").status == 0)
    }

    @Test func theScreenSaysSoAndGoesOnWhenThereIsRoom() throws {
        let terminal = try desktop.screen()
        try terminal.waitFor(text: "Grupp 5")
        terminal.send(.enter)
        try terminal.waitFor(text: "av 24 platser")
        try limit(terminal, 4096)
        terminal.send(.tab, .end)
        terminal.send("p")
        try terminal.waitFor("it is said") { $0.contains("Inte sparat") && $0.contains("kan inte skrivas") }
        // And it is sane: it can be moved about in, and shows what is kept.
        terminal.send(.enter)
        terminal.send("2")
        try terminal.waitFor(text: "160")
        terminal.send("3")
        try terminal.waitFor(text: "av 24 platser")
        try limit(terminal, nil)
        terminal.send("p")
        try terminal.waitFor("it is kept") { $0.contains("*") && !$0.contains("Inte sparat") }
        terminal.send("U")
        try terminal.waitFor(text: "fäst i Grupp 1")
        terminal.send(.escape)
        try terminal.quit()
    }

    /// Lets no file of the program in a terminal grow over so many bytes; nil for as it was.
    private func limit(_ terminal: PseudoTerminal, _ bytes: Int?) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/prlimit")
        process.arguments = ["--pid", "\(terminal.process)", "--fsize=\(bytes.map(String.init) ?? "unlimited"):"]
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }

    @Test(arguments: ["/dev/full", "no/such/folder/x"]) func whatCannotBeWrittenIsSaid(path: String) throws {
        for command in [
            ["export", "participants"], ["export", "programme"], ["export", "composition"], ["export", "report"],
            ["print", "attendance", "--cohort", "c001", "--session", "1"], ["stats", "--format", "csv"],
        ] {
            let run = try desktop.meet(command + ["--output", path, "--db", "t.db", "--lang", "en"])
            #expect(run.status == 73, "\(command): \(run.status) \(run.errors)")
            #expect(run.errors.contains("cannot be written"), "\(command): \(run.errors)")
        }
        // Rejected rows that cannot be kept: then the good ones are not taken in either.
        let run = try desktop.meet("import", "participants", "one.csv", "--partial", "--rejects", path)
        #expect(run.status == 73)
        #expect(try !desktop.meet("export", "participants", "--readonly").output.contains("zz9"))
    }

    @Test func aResultThatNobodyReadsHarmsNothing() throws {
        // What is stored is stored before it is told, and a reader that goes away does not change that.
        let shell = Process()
        shell.executableURL = URL(filePath: "/bin/sh")
        shell.arguments = [
            "-c", "\"$0\" compose --steps 2000 --json --db t.db | true; \"$0\" export participants --db t.db | head -n 1", desktop.program,
        ]
        shell.environment = desktop.environment
        shell.currentDirectoryURL = URL(filePath: desktop.folder)
        shell.standardError = FileHandle.nullDevice
        let output = Pipe()
        shell.standardOutput = output
        try shell.run()
        let text = output.fileHandleForReading.readDataToEndOfFile()
        shell.waitUntilExit()
        #expect(String(decoding: text, as: UTF8.self).hasPrefix("id,"))
        #expect(try desktop.meet("backup").status == 0)
    }
}
