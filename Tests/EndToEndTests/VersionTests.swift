import Foundation
import Testing

@testable import MeetTUI

/// Who asks for the version gets that alone, whatever stands before it.
struct VersionTests {
    @Test func askingForTheVersionDoesNothingElse() throws {
        let desktop = try Desktop(withTerm: true)
        let before = desktop.bytes("t.db")
        for command in CommandTable.commands {
            let run = try desktop.meet(command.syntax.words + ["--version", "--db", "t.db"])
            #expect(run.status == 0 && run.errors == "", "\(command.syntax.name)")
            #expect(run.output.hasPrefix("meet ") && run.output.split(separator: "\n").count == 1, "\(command.syntax.name)")
        }
        #expect(desktop.bytes("t.db") == before)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: desktop.folder).filter { !$0.hasPrefix(".") }.sorted() == ["home", "t.db"])
    }
}
