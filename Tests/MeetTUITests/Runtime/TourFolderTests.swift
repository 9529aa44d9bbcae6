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

    /// A number that no process has: ended and waited for.
    private func nobody() throws -> pid_t {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/true")
        try process.run()
        process.waitUntilExit()
        return process.processIdentifier
    }

    @Test func whatAKilledProgramLeftIsTakenAwayAndNothingElse() throws {
        let parent = try parent()
        defer { try? FileManager.default.removeItem(atPath: parent) }
        // The number of the second is another's by now.
        for name in ["meet-tour-\(try nobody())-abcdef", "meet-tour-1-abcdef", "meet-tour-x", "meet-tour-1-a.b", "other"] {
            try FileManager.default.createDirectory(atPath: parent + "/" + name, withIntermediateDirectories: true)
        }
        TourFolder.tidy(parent)
        #expect(try FileManager.default.contentsOfDirectory(atPath: parent).sorted() == ["meet-tour-1-a.b", "meet-tour-x", "other"])
    }

    @Test func whatAProgramIsAtStaysThoughItsNumberMeansNothingHere() throws {
        let parent = try parent()
        defer { try? FileManager.default.removeItem(atPath: parent) }
        let folder = try TourFolder.make(["TMPDIR": parent])
        defer { folder.remove() }
        // As a program in another container that has the same temporary files.
        let other = "meet-tour-\(try nobody())-abcdef"
        try FileManager.default.moveItem(atPath: folder.path, toPath: parent + "/" + other)
        TourFolder.tidy(parent)
        #expect(try FileManager.default.contentsOfDirectory(atPath: parent) == [other])
    }
}
