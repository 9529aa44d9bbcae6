import Foundation
import TestSupport
import Testing

/// `meet backup` and `meet restore` as a coordinator runs them.
struct BackupCommandTests {
    private let desktop: Desktop

    init() throws { desktop = try Desktop(withTerm: true) }

    private func people() throws -> Int {
        try desktop.meet("export", "participants").output.split(separator: "\r\n").count - 1
    }

    private func addOne() throws {
        try desktop.write("one.csv", "id,name,consent\nzz9,Zed Exempel,yes\n")
        #expect(try desktop.meet("import", "participants", "one.csv").status == 0)
    }

    /// The names of what lies in a folder of the desktop.
    private func names(_ folder: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: desktop.path(folder))) ?? []).sorted()
    }

    @Test func aFolderThatIsNotThereIsMade() throws {
        #expect(try desktop.meet("backup", "kept/").status == 0)
        #expect(names("kept").count == 1)
    }

    @Test func whatWasBackedUpIsRestoredAndCanBeTakenBack() throws {
        let before = try people()
        let made = try desktop.json("backup")
        let path = try #require(made["path"] as? String)
        #expect(made["people"] as? Int == before)
        #expect(made["cohorts"] as? Int == 5)
        #expect(path.hasPrefix(desktop.path("t.db.backups/t-20")))
        try addOne()
        let restored = try desktop.json("restore", path)
        #expect(try people() == before)
        #expect(restored["people"] as? Int == before)
        #expect(try desktop.meet("restore", #require(restored["before"] as? String)).status == 0)
        #expect(try people() == before + 1)
        let kept = try #require(try desktop.json("backup", "--list")["backups"] as? [[String: Any]])
        #expect(kept.map { $0["reason"] as? String }.filter { $0 == "before-restore" }.count == 2)
        #expect(names(".").filter { $0.hasPrefix("t.db") } == ["t.db", "t.db.backups"])
    }

    @Test func itSaysWhatWasDoneAndHowToTakeItBack() throws {
        let made = try desktop.meet("backup", "copy.db", "--lang", "en")
        #expect(made.status == 0)
        #expect(made.output.isEmpty)
        #expect(made.errors == "Backed up: 160 people and 5 cohorts, in copy.db\n")
        let again = try desktop.meet("backup", "copy.db", "--lang", "en")
        #expect(again.status == 73)
        #expect(again.errors.contains("copy.db exists already"))
        let restored = try desktop.meet("restore", "copy.db", "--lang", "sv")
        #expect(restored.errors.hasPrefix("Återställt från copy.db: 160 personer och 5 grupper, senast ändrad 20"))
        #expect(restored.errors.contains("Kanske ångrar du dig: meet restore "))
        // Into a folder it goes under a name of its own.
        try FileManager.default.createDirectory(atPath: desktop.path("usb"), withIntermediateDirectories: true)
        #expect(try desktop.meet("backup", "usb/").status == 0)
        #expect(names("usb").count == 1)
        let list = try desktop.meet("backup", "--list", "--lang", "en")
        #expect(list.output.contains("before something was restored"))
        #expect(!list.output.contains("UTC"))
    }

    @Test func aFolderOnAnotherDiskCanBeChosen() throws {
        let run = try desktop.meet(["backup", "--db", "t.db"], environment: ["MEET_BACKUPS": desktop.path("elsewhere")])
        #expect(run.status == 0)
        // In a folder of its own there, beside that of another database of the same name.
        let own = try #require(names("elsewhere").first)
        #expect(own.hasPrefix("t.db-") && names("elsewhere/" + own).count == 1)
        try FileManager.default.createDirectory(atPath: desktop.path("other"), withIntermediateDirectories: true)
        try FileManager.default.copyItem(atPath: desktop.path("t.db"), toPath: desktop.path("other/t.db"))
        for _ in 0..<2 {
            #expect(
                try desktop.meet(["backup", "--prune", "--db", "other/t.db"], environment: ["MEET_BACKUPS": desktop.path("elsewhere")])
                    .status
                    == 0)
        }
        #expect(names("elsewhere").count == 2 && names("elsewhere/" + own).count == 1)
        #expect(!FileManager.default.fileExists(atPath: desktop.path("t.db.backups")))
        // One that is not there from the root is ignored, as for XDG.
        #expect(try desktop.meet(["backup", "--db", "t.db"], environment: ["MEET_BACKUPS": "elsewhere"]).status == 0)
        #expect(names("t.db.backups").count == 1)
    }

    @Test func pruningLeavesANewOneAlone() throws {
        for _ in 0..<3 { #expect(try desktop.meet("backup").status == 0) }
        let pruned = try desktop.json("backup", "--prune")
        #expect(pruned["pruned"] as? Int == 3)
        #expect(names("t.db.backups") == [(pruned["path"] as? String).map { ($0 as NSString).lastPathComponent }])
    }

    @Test func whoErasesHearsOfBackupsThatStillHoldThePerson() throws {
        #expect(try desktop.meet("backup").status == 0)
        let run = try desktop.meet("erase", "person", "p000007", "--yes", "--lang", "en")
        #expect(run.status == 0)
        #expect(run.errors.contains("1 backup still hold") && run.errors.contains("meet backup --prune"))
        #expect(try desktop.meet("backup", "--prune").status == 0)
        let again = try desktop.meet("erase", "person", "p000008", "--yes", "--lang", "en")
        // That of the pruning is of before this one.
        #expect(again.errors.contains("1 backup still hold"))
        #expect(try desktop.json("backup", "--list")["backups"].map { "\($0)" }?.contains("asked") == true)
    }

    @Test func readOnlyMakesNothingBesideTheDatabase() throws {
        for command in [["backup"], ["backup", "--prune"], ["restore", "t.db"]] {
            #expect(try desktop.meet(command + ["--readonly", "--db", "t.db"]).status == 73, "\(command)")
        }
        #expect(try desktop.meet("backup", "elsewhere.db", "--readonly").status == 0)
        #expect(try desktop.meet("backup", "--list", "--readonly").status == 0)
        #expect(names(".").filter { $0.hasPrefix("t.db") } == ["t.db"])
    }

    @Test func whileTheScreenIsOpenNothingIsRestored() throws {
        #expect(try desktop.meet("backup", "copy.db").status == 0)
        let terminal = try desktop.screen()
        try terminal.waitFor(text: "Grupp 5")
        let run = try desktop.meet("restore", "copy.db", "--lang", "en")
        #expect(run.status == 75)
        #expect(run.errors.contains("is open in another program; nothing was changed."))
        // A backup can be made all the same.
        #expect(try desktop.meet("backup", "other.db").status == 0)
        try terminal.quit()
        #expect(try desktop.meet("restore", "copy.db").status == 0)
    }

    @Test func theScreenBacksUpOnceADayAndWhenItIsAsked() throws {
        let first = try desktop.screen()
        try first.waitFor(text: "Grupp 5")
        try first.quit()
        #expect(names("t.db.backups").count == 1)
        #expect(names("t.db.backups").first?.hasSuffix("-daily.db") == true)
        let second = try desktop.screen()
        try second.waitFor(text: "Grupp 5")
        second.send(":")
        second.send("säkerhetskop")
        try second.waitFor(text: "säkerhetskopiera nu")
        second.send(.enter)
        try second.waitFor(text: "Säkerhetskopierat: 160 personer och 5 grupper")
        try second.quit()
        #expect(names("t.db.backups").map { $0.hasSuffix("-daily.db") }.sorted { !$0 && $1 } == [false, true])
        let third = try desktop.screen(["--db", "t.db", "--lang", "sv", "--readonly"])
        try third.waitFor(text: "Grupp 5")
        third.send(":")
        third.send("säkerhetskop")
        try third.waitFor(text: "säkerhetskopiera nu")
        third.send(.enter)
        try third.waitFor(text: "Skrivskyddad")
        try third.quit()
        #expect(names("t.db.backups").count == 2)
    }

    // MARK: Encrypted

    /// A folder that is to be made is made, as without encryption.
    @Test func anEncryptedBackupMakesItsFolder() throws {
        try desktop.write("phrase", "hemligt å\n")
        let run = try desktop.meet("backup", "usb/term/", "--encrypt", "--passphrase-file", "phrase", "--lang", "en")
        #expect(run.status == 0, "\(run.errors)")
        #expect(names("usb/term").count == 1 && names("usb/term").allSatisfy { $0.hasSuffix(".db.gpg") })
    }

    @Test func anEncryptedBackupIsReadWithItsPassphraseAlone() throws {
        try desktop.write("phrase", "hemligt å\n")
        try desktop.write("other", "fel\n")
        let run = try desktop.meet("backup", "copy.db.gpg", "--encrypt", "--passphrase-file", "phrase", "--lang", "en")
        #expect(run.status == 0, "\(run.errors)")
        let mode = try FileManager.default.attributesOfItem(atPath: desktop.path("copy.db.gpg"))[.posixPermissions] as? NSNumber
        #expect(mode?.intValue == 0o600)
        #expect(!desktop.bytes("copy.db.gpg").contains(Data("Exempel".utf8)))
        #expect(desktop.bytes("copy.db.gpg").count > 100_000)
        let before = desktop.bytes("t.db")
        let wrong = try desktop.meet("restore", "copy.db.gpg", "--passphrase-file", "other", "--lang", "en")
        #expect(wrong.status == 65)
        #expect(wrong.errors.contains("cannot be unlocked"))
        #expect(try desktop.meet("restore", "copy.db.gpg").status == 2)
        try desktop.write("cut.gpg", Array(desktop.bytes("copy.db.gpg").dropLast(1000)))
        #expect(try desktop.meet("restore", "cut.gpg", "--passphrase-file", "phrase").status == 65)
        #expect(desktop.bytes("t.db") == before)
        try addOne()
        #expect(try desktop.meet("restore", "copy.db.gpg", "--passphrase-file", "phrase").status == 0)
        #expect(try people() == 160)
        // Nothing of it is left readable.
        #expect(names(".").filter { !$0.hasPrefix("t.db") } == ["copy.db.gpg", "cut.gpg", "home", "one.csv", "other", "phrase"])
    }

    @Test func thePassphraseIsAskedTwiceAndNotShown() throws {
        let terminal = try desktop.terminal(
            "cd \"$0\" && stty -echo && exec \"$@\"", ["backup", "copy.db.gpg", "--encrypt", "--db", "t.db", "--lang", "sv"])
        try terminal.waitFor(text: "Lösenfras:")
        terminal.send("hemlig\n")
        try terminal.waitFor(text: "En gång till:")
        terminal.send("hemlig\n")
        try terminal.waitFor(text: "Säkerhetskopierat: 160 personer")
        #expect(!terminal.screen.contains("hemlig\n"))
        #expect(!terminal.screen.lines.contains { $0.contains("hemlig") })
        let other = try desktop.terminal(
            "cd \"$0\" && exec \"$@\"", ["backup", "x.gpg", "--encrypt", "--db", "t.db", "--lang", "sv"])
        try other.waitFor(text: "Lösenfras:")
        other.send("hemlig\n")
        try other.waitFor(text: "En gång till:")
        other.send("annan\n")
        try other.waitFor(text: "är inte lika")
        #expect(!other.screen.lines.contains { $0.contains("hemlig") || $0.contains("annan") })
        let asked = try desktop.terminal("cd \"$0\" && exec \"$@\"", ["restore", "copy.db.gpg", "--db", "new.db", "--lang", "sv"])
        try asked.waitFor(text: "Lösenfras för copy.db.gpg:")
        asked.send("hemlig\n")
        try asked.waitFor(text: "Återställt från copy.db.gpg")
        #expect(names(".").contains("new.db"))
        #expect(!names(".").contains("x.gpg"))
    }

    @Test func withoutAProgramToEncryptItSaysSo() throws {
        try desktop.write("phrase", "x")
        let run = try desktop.meet(
            ["backup", "copy.gpg", "--encrypt", "--passphrase-file", "phrase", "--db", "t.db", "--lang", "en"],
            environment: ["PATH": "/nowhere"])
        #expect(run.status == 1)
        #expect(run.errors.contains("There is no program to encrypt with"))
        #expect(names(".").filter { $0.contains("copy") }.isEmpty)
    }

    // MARK: Whom it brings back

    @Test func aBackupThatBringsBackWhoWasErasedIsAskedAbout() throws {
        #expect(try desktop.meet("backup", "copy.db").status == 0)
        // Nobody was erased since: nothing is asked.
        #expect(try desktop.meet("restore", "copy.db").status == 0)
        #expect(try desktop.meet("erase", "person", "p000007", "--yes").status == 0)
        let refused = try desktop.meet("restore", "copy.db", "--lang", "en")
        #expect(refused.status == 2 && refused.errors.contains("1 person was erased") && refused.errors.contains("brings back: p000007."))
        #expect(refused.errors.contains("--yes") && refused.errors.replacing("\n", with: " ").contains("meet erase --due"))
        #expect(try desktop.meet("export", "person", "p000007").status == 2)
        for (answer, isDone) in [("nej", false), ("ja", true)] {
            let terminal = try desktop.terminal("cd \"$0\" && exec \"$@\"", ["restore", "copy.db", "--db", "t.db", "--lang", "sv"])
            try terminal.waitFor(text: "Återställa ändå?")
            terminal.send(answer + "\n")
            #expect(try terminal.waitForExit() == .status(isDone ? 0 : 1))
            #expect(try desktop.meet("export", "person", "p000007").status == (isDone ? 0 : 2))
        }
        #expect(try desktop.meet("erase", "person", "p000007", "--yes").status == 0)
        let told = try desktop.json("restore", "copy.db", "--yes")
        #expect((told["broughtBack"] as? [String: Any])?["persons"] as? [String] == ["p000007"])
    }

    // MARK: A passphrase that is not given

    /// Asks for a passphrase in a shell that knows jobs, and says afterwards whether the terminal echoes.
    private func asked(before: String = "", after: String = "") throws -> PseudoTerminal {
        try desktop.terminal(
            "cd \"$0\"; set -m; \(before) \"$@\"; echo ended $?; stty -a | tr ' ' '\\n' | grep -x -e '-*echo' -e '-*icanon'; \(after) echo done",
            ["backup", "copy.gpg", "--encrypt", "--db", "t.db", "--lang", "sv"])
    }

    /// The words that say how the terminal is, after the last time that the shell was asked.
    private func modes(_ terminal: PseudoTerminal) -> [String] {
        terminal.screen.lines.map { $0.trimmingCharacters(in: .whitespaces) }.filter {
            ["echo", "-echo", "icanon", "-icanon"].contains($0)
        }
    }

    @Test func whoGivesUpIsLeftWithATerminalThatShowsWhatIsTyped() throws {
        let terminal = try asked()
        try terminal.waitFor(text: "Lösenfras:")
        terminal.send("hem\u{3}")
        try terminal.waitFor(text: "done")
        #expect(modes(terminal) == ["icanon", "echo"] && terminal.screen.contains("Ingen lösenfras gavs"))
        #expect(terminal.isCooked && !names(".").contains("copy.gpg"))
    }

    @Test func whoStopsItIsAskedAgain() throws {
        let terminal = try asked(after: "fg;")
        try terminal.waitFor(text: "Lösenfras:")
        terminal.send("fel\u{1A}")
        try terminal.waitFor(text: "ended")
        try terminal.waitFor("asked again") { screen in screen.lines.count { $0.contains("Lösenfras:") } == 2 }
        #expect(modes(terminal) == ["icanon", "echo"])
        // What is taken away by a key is not part of it.
        terminal.send("hemlå\u{7F}ig\n")
        try terminal.waitFor(text: "En gång till:")
        terminal.send("zzz\u{15}hemlig\n")
        try terminal.waitFor(text: "Säkerhetskopierat: 160 personer")
        try terminal.waitFor(text: "done")
        #expect(terminal.isCooked)
        #expect(!terminal.screen.lines.contains { $0.contains("heml") })
    }

    /// However the terminal was set before, so it is left.
    @Test func aTerminalThatIsNotReadByLinesIsLeftAsItWas() throws {
        let terminal = try asked(before: "stty -icanon;")
        try terminal.waitFor(text: "Lösenfras:")
        terminal.send("\u{3}")
        try terminal.waitFor(text: "done")
        #expect(modes(terminal) == ["-icanon", "echo"])
    }

    @Test func aSignalThatEndsItLeavesATerminalThatShowsWhatIsTyped() throws {
        let terminal = try desktop.terminal(
            "cd \"$0\" && exec \"$@\"", ["backup", "copy.gpg", "--encrypt", "--db", "t.db", "--lang", "sv"])
        try terminal.waitFor(text: "Lösenfras:")
        #expect(!terminal.isCooked)
        terminal.signal(SIGTERM)
        #expect(try terminal.waitForExit() == .signal(Int(SIGTERM)))
        #expect(terminal.isCooked)
    }

    /// A file's name only stands in the question.
    @Test func aNameInTheQuestionForAPassphraseOnlyStandsThere() throws {
        let file = "zq\u{1B}]0;zqtitel\u{7}.gpg"
        try desktop.write("phrase", "hemligt\n")
        #expect(try desktop.meet("backup", file, "--encrypt", "--passphrase-file", "phrase").status == 0)
        let terminal = try desktop.terminal("cd \"$0\" && exec \"$@\"", ["restore", file, "--db", "new.db", "--lang", "sv"])
        try terminal.waitFor(text: "Lösenfras för")
        terminal.send("\u{4}")
        _ = try terminal.waitForExit()
        let written = String(decoding: terminal.output, as: UTF8.self)
        #expect(written.contains("zqtitel") && !written.contains("\u{1B}]0;"))
    }
}
