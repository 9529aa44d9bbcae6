import Foundation
import Testing

@testable import MeetTUI

struct NewFileTests {
    @Test func aTakenNameGetsANumberBeforeItsKind() throws {
        let folder = NSTemporaryDirectory() + "meet-new-file-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for name in ["fel-a.csv", "list.2.txt", "plain"] {
            for text in ["one", "two"] { _ = try NewFile.write(text, name: folder + "/" + name) }
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        #expect(names == ["fel-a-2.csv", "fel-a.csv", "list.2-2.txt", "list.2.txt", "plain", "plain-2"])
        #expect(try String(contentsOfFile: folder + "/fel-a.csv", encoding: .utf8) == "one")
    }
}
