import Foundation
import Testing

@testable import MeetTUI

/// The folder of a tour: its own, and gone afterwards.
struct TourFolderTests {
    private func parent() throws -> String {
        let path = NSTemporaryDirectory() + "tour-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        return path
    }

    @Test func eachTourHasItsOwnAndItGoes() throws {
        let parent = try parent()
        defer { try? FileManager.default.removeItem(atPath: parent) }
        let (one, other) = (try TourFolder.make(["TMPDIR": parent]), try TourFolder.make(["TMPDIR": parent]))
        #expect(one.path != other.path && one.path.hasPrefix(parent + "/meet-tour-"))
        let rights = try FileManager.default.attributesOfItem(atPath: one.path)[.posixPermissions] as? Int
        #expect(rights == 0o700)
        try Data("x".utf8).write(to: URL(filePath: one.database))
        one.remove()
        #expect(try FileManager.default.contentsOfDirectory(atPath: parent).count == 1)
        other.remove()
        #expect(try FileManager.default.contentsOfDirectory(atPath: parent).isEmpty)
    }

    @Test func whatAKilledProgramLeftIsTakenAwayAndNothingElse() throws {
        let parent = try parent()
        defer { try? FileManager.default.removeItem(atPath: parent) }
        // Ended and waited for: its number is nobody's.
        let process = Process()
        process.executableURL = URL(filePath: "/bin/true")
        try process.run()
        process.waitUntilExit()
        let dead = "meet-tour-\(process.processIdentifier)-abc"
        for name in [dead, "meet-tour-1-abc", "meet-tour-x", "other"] {
            try FileManager.default.createDirectory(atPath: parent + "/" + name, withIntermediateDirectories: true)
        }
        TourFolder.tidy(parent)
        #expect(try FileManager.default.contentsOfDirectory(atPath: parent).sorted() == ["meet-tour-1-abc", "meet-tour-x", "other"])
    }
}
