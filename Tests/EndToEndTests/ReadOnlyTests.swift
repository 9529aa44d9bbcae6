import Foundation
import TestSupport
import Testing

/// `--readonly` changes nothing, not even files beside the database; nor does a command that only reads.
struct ReadOnlyTests {
    private let desktop: Desktop

    init() throws { desktop = try Desktop(withTerm: true) }

    /// All that the folder says of the database and of what lies beside it.
    private func listing() throws -> [String: [Int]] {
        var found: [String: [Int]] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: desktop.folder)
        where name.hasPrefix("t.db") || name.hasPrefix(".t.db") {
            var info = stat()
            guard lstat(desktop.path(name), &info) == 0 else { continue }
            found[name] = [Int(info.st_ino), Int(info.st_size), Int(info.st_mode), info.st_mtim.tv_sec, info.st_mtim.tv_nsec]
        }
        return found
    }

    /// Whether the backup of the day is there.
    private var hasBackup: Bool {
        let names = try? FileManager.default.contentsOfDirectory(atPath: desktop.path("t.db.backups"))
        return names?.contains { $0.hasSuffix("-daily.db") } ?? false
    }

    static let reading: [[String]] = [
        ["check"], ["stats"], ["stats", "--format", "csv"], ["draws"], ["sessions"], ["advise", "--cohort", "c001"],
        ["export", "participants"], ["export", "programme"], ["export", "composition"], ["export", "ics"], ["export", "report"],
        ["export", "mailing", "--cohort", "c001", "--for", "invitation"], ["print", "attendance", "--cohort", "c001", "--session", "1"],
        ["print", "coordinator", "--cohort", "c001", "--session", "1"],
        ["print", "matrix", "--cohort", "c001"], ["print", "door", "--cohort", "c001", "--session", "1"], ["backup", "--list"],
    ]
    /// What would write, and is refused; or only says what it would do.
    static let refused: [[String]] = [
        ["pin", "p000003", "--cohort", "c001"], ["mark", "--cohort", "c001", "--session", "1", "present", "p000003"],
        ["import", "participants", "new.csv"], ["backup"], ["restore", "t.db"],
    ]

    @Test(arguments: [false, true]) func noCommandLeavesATrace(isWrittenByAnother: Bool) throws {
        let writer = isWrittenByAnother ? try desktop.screen() : nil
        try writer?.waitFor(text: "Grupp 5")
        if let writer {
            // Something that stands in the log alone.
            #expect(try desktop.meet("unpin", "p000002", "--cohort", "c001").status == 0)
            try writer.waitFor(text: "Grupp 5")
        }
        // The backup of the day comes beside the start of a screen, and belongs to that.
        let deadline = ContinuousClock.now + .seconds(30)
        while writer != nil, !hasBackup, ContinuousClock.now < deadline { usleep(10_000) }
        try #require(writer == nil || hasBackup)
        let before = try listing()
        for command in Self.reading {
            // That data was handed out is noted, unless nothing may be changed.
            for options in command[0] == "export" || command[0] == "print" ? [["--readonly"]] : [[], ["--readonly"]] {
                let run = try desktop.meet(command + options + ["--db", "t.db"])
                #expect([0, 3].contains(run.status), "\(command): \(run.status) \(run.errors)")
                #expect(try listing() == before, "\(command + options)")
            }
        }
        try desktop.write("new.csv", "id,name,consent\nzz9,Zed Exempel,yes\n")
        for command in Self.refused {
            let run = try desktop.meet(command + ["--readonly", "--db", "t.db"])
            #expect(run.status == 73 || run.status == 2, "\(command): \(run.status)")
            #expect(try listing() == before, "\(command)")
        }
        try writer?.quit()
        #expect(try listing().keys.sorted() == (isWrittenByAnother ? ["t.db", "t.db.backups"] : ["t.db"]))
    }

    @Test func theScreensLeaveNoTraceAndShowWhatOthersWrite() throws {
        let before = try listing()
        let terminal = try desktop.screen(["--db", "t.db", "--lang", "sv", "--readonly"])
        try terminal.waitFor(text: "Grupp 5")
        for (key, text) in [
            ("2", "Personer"), ("3", "Grupp 1"), ("4", "Bord"), ("5", "Lokaler"), ("6", "Närvaro"), ("7", "Statistik"), ("8", "Regler"),
        ] {
            terminal.send(key)
            try terminal.waitFor(text: text)
            #expect(try listing() == before, "\(text)")
        }
        terminal.send("U")
        try terminal.waitFor(text: "fäst")
        terminal.send(.escape)
        terminal.send("1")
        #expect(try listing() == before)
        // Another writes, and it is seen.
        try desktop.write("one.csv", "id,name,consent\nzz9,Zed Exempel,yes\n")
        #expect(try desktop.meet("import", "participants", "one.csv").status == 0)
        try terminal.waitFor(text: "161")
        try terminal.quit()
        #expect(try listing().keys.sorted() == ["t.db"])
    }
}
