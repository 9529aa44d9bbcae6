import Foundation
import TestSupport
import Testing

/// A command that is killed while it writes its result leaves the old file as it was, and nothing beside it that the next would not tidy.
struct OutputKillTests {
    @Test func aKilledCommandLeavesNothing() throws {
        let desktop = try Desktop(withTerm: true)
        let folder = desktop.path("out")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data("old".utf8).write(to: URL(filePath: folder + "/lists.pdf"))
        var killed = 0
        for _ in 0..<12 where killed < 3 {
            let process = Process()
            process.executableURL = URL(filePath: desktop.program)
            process.arguments = ["print", "lists", "--all", "--format", "pdf", "--output", "out/lists.pdf", "--db", "t.db"]
            process.environment = desktop.environment
            process.currentDirectoryURL = URL(filePath: desktop.folder)
            process.standardError = FileHandle.nullDevice
            try process.run()
            // It is killed as soon as it has opened what it writes, which may have no name.
            let open = "/proc/\(process.processIdentifier)/fd"
            while process.isRunning {
                let files = (try? FileManager.default.contentsOfDirectory(atPath: open)) ?? []
                let isWriting = files.contains {
                    (try? FileManager.default.destinationOfSymbolicLink(atPath: open + "/" + $0))?.hasPrefix(folder + "/") ?? false
                }
                if isWriting { kill(process.processIdentifier, SIGKILL) }
            }
            process.waitUntilExit()
            guard process.terminationReason == .uncaughtSignal else {
                try Data("old".utf8).write(to: URL(filePath: folder + "/lists.pdf"))
                continue
            }
            killed += 1
            #expect(try String(contentsOfFile: folder + "/lists.pdf", encoding: .utf8) == "old")
        }
        #expect(killed > 0)
        // Where a file without a name cannot be had, the next tidies.
        #expect(try desktop.meet("export", "participants", "--output", "out/lists.pdf").status == 0)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["lists.pdf"])
        #expect(desktop.text("out/lists.pdf").contains("p000002"))
    }
}
