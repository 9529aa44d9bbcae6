import Foundation
import TestSupport
import Testing

/// A device, a folder, a pipe without a writer or without an end in the place of a file: each command ends with a sentence, and changes nothing.
struct EndlessInputTests {
    private let desktop: Desktop

    init() throws { desktop = try Desktop(withTerm: true) }

    /// The commands that read a file, with what says how much they take.
    static let readers: [(command: [String], limit: String)] = [
        (["init", "FILE", "--db", "new.db"], "500 MB"),
        (["import", "participants", "FILE", "--db", "t.db"], "500 MB"),
        (["import", "venues", "FILE", "--db", "t.db"], "500 MB"),
        (["import", "busy", "FILE", "--venue", "stadshuset", "--db", "t.db"], "50 MB"),
        (["backup", "copy.gpg", "--encrypt", "--passphrase-file", "FILE", "--db", "t.db"], "100 kB"),
    ]

    private func named(_ path: String, _ command: [String]) -> [String] { command.map { $0 == "FILE" ? path : $0 } }

    @Test(arguments: readers.map(\.command)) func whatIsNoFileIsSaid(command: [String]) throws {
        let before = desktop.bytes("t.db")
        try FileManager.default.createDirectory(atPath: desktop.path("folder"), withIntermediateDirectories: true)
        #expect(mkfifo(desktop.path("pipe"), 0o600) == 0)
        for (path, sentence) in [("/dev/zero", "a device"), ("folder", "a folder"), ("pipe", "nobody writes"), ("none", "no file none")] {
            let run = try desktop.meet(named(path, command) + ["--lang", "en"])
            #expect(run.status == 66, "\(path): \(run.status) \(run.errors)")
            #expect(run.errors.contains(sentence), "\(path): \(run.errors)")
        }
        #expect(desktop.bytes("t.db") == before)
        #expect(desktop.bytes("new.db").isEmpty && desktop.bytes("copy.gpg").isEmpty)
    }

    @Test(arguments: readers) func whatNeverEndsIsRefusedWithTheLimit(command: [String], limit: String) throws {
        let run = try desktop.shell("yes | \"$0\" \"$@\" --lang en", named("-", command))
        #expect(run.status == 65, "\(run.status) \(run.errors)")
        #expect(run.errors.contains("stdin is larger than \(limit)"), "\(run.errors)")
    }

    @Test func aPipeOfARunningProgramIsRead() throws {
        try desktop.write("one.csv", "id,name,consent\nzz9,Zed Exempel,yes\n")
        #expect(mkfifo(desktop.path("pipe"), 0o600) == 0)
        let run = try desktop.shell(
            "(sleep 0.2; cat one.csv) >pipe & \"$0\" \"$@\"", ["import", "participants", "pipe", "--db", "t.db"])
        #expect(run.status == 0, "\(run.errors)")
        #expect(try desktop.meet("export", "participants").output.contains("Zed Exempel"))
    }

    /// What is no plain file is no backup either, and nobody waits for it.
    @Test func aPipeIsNoBackup() throws {
        #expect(mkfifo(desktop.path("pipe"), 0o600) == 0)
        let run = try desktop.meet("restore", "pipe", "--lang", "en")
        #expect(run.status == 65, "\(run.status) \(run.errors)")
        #expect(run.errors.contains("pipe"))
    }
}
