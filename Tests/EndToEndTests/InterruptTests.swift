import Foundation
import Testing

/// Ctrl-C while a command searches: it ends with 130, and nothing is stored.
struct InterruptTests {
    @Test(arguments: [["compose", "--seconds", "60"], ["book", "--seconds", "60"], ["seat", "--anew", "--seconds", "60"]])
    func nothingIsKept(_ command: [String]) throws {
        let desk = try Desktop(withTerm: true)
        let before = desk.bytes("t.db")
        // The tests themselves may run where the key is not heard, as in the background.
        let run = try desk.run(
            "/usr/bin/env",
            ["--default-signal=INT", "timeout", "--preserve-status", "-s", "INT", "3", desk.program] + command + ["--db", "t.db"])
        // A plan of venues that is proven within these seconds has ended by itself; the others go on for as long as they may.
        if command[0] == "book", run.status == 0 || run.status == 3 { return }
        #expect(run.status == 130, "\(run.status) \(run.errors)")
        #expect(run.errors.contains("nothing was kept"), "\(run.errors)")
        #expect(desk.bytes("t.db") == before)
    }
}
