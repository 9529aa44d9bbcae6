import Foundation
import MeetCore
import Testing

@testable import MeetTUI

/// A result takes the place of an older file whole or not at all, and is open to its owner alone.
struct OutputFileTests {
    private struct Refusal: Error {}

    private func inFolder(_ body: (String) throws -> Void) throws {
        let folder = NSTemporaryDirectory() + "meet-output-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try body(folder)
    }

    private func mode(_ path: String) throws -> Int? {
        try (FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber)?.intValue
    }

    @Test func aFileThatOthersCouldReadIsClosedToThem() throws {
        try inFolder { folder in
            let path = folder + "/list.txt"
            try Data("old".utf8).write(to: URL(fileURLWithPath: path))
            for (mode, isNew) in [(0o644, false), (0o666, false), (0o600, true)] {
                if isNew { try FileManager.default.removeItem(atPath: path) } else { chmod(path, mode_t(mode)) }
                try Output().result("names", to: path)
                #expect(try self.mode(path) == 0o600)
                #expect(try String(contentsOfFile: path, encoding: .utf8) == "names")
            }
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["list.txt"])
        }
    }

    /// And not what a later call came to: a folder that takes no file was "Bad file descriptor".
    @Test func whyAFileCannotBeMadeIsSaid() throws {
        try inFolder { folder in
            let path = folder + "/none/list.txt"
            #expect(throws: FileError.cannotWrite(path, why: String(cString: strerror(ENOENT)))) { try Output().result("names", to: path) }
        }
        // Nobody makes a file there, not even root.
        #expect(throws: FileError.cannotWrite("/proc/1/list.txt", why: String(cString: strerror(ENOENT)))) {
            try Output().result("names", to: "/proc/1/list.txt")
        }
    }

    @Test func whatFailsLeavesTheOldFileAsItWas() throws {
        try inFolder { folder in
            let path = folder + "/list.txt"
            try Data("old".utf8).write(to: URL(fileURLWithPath: path))
            #expect(throws: Refusal.self) {
                try Output().bytes(to: path) { write in
                    _ = Array("half".utf8).withUnsafeBytes { write($0) }
                    throw Refusal()
                }
            }
            #expect(try String(contentsOfFile: path, encoding: .utf8) == "old")
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["list.txt"])
        }
    }

    /// A link stays a link, one that leads nowhere makes the file where it leads, and what is no file is written as it is.
    @Test func linksAndDevicesAreFollowed() throws {
        try inFolder { folder in
            try Data("old".utf8).write(to: URL(fileURLWithPath: folder + "/real"))
            #expect(symlink("real", folder + "/link") == 0 && symlink("later", folder + "/dangling") == 0)
            try Output().result("names", to: folder + "/link")
            try Output().result("names", to: folder + "/dangling")
            for name in ["real", "later"] { #expect(try String(contentsOfFile: folder + "/" + name, encoding: .utf8) == "names") }
            #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder + "/link") == "real")
            try Output().result("names", to: "/dev/null")
            #expect(throws: FileError.self) { try Output().result("names", to: folder) }
            #expect(throws: FileError.self) { try Output().result("names", to: folder + "/none/list.txt") }
        }
    }

    /// What a program that was killed left of the same file goes with the next one; what one that lives is writing stays, and so does all that only
    /// looks so.
    @Test func whatWasLeftByAKilledProgramIsTidied() throws {
        try inFolder { folder in
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/bin/true")
            try process.run()
            process.waitUntilExit()
            let dead = "list.txt.new-\(process.processIdentifier)-1234567890123456789"
            let held = "list.txt.new-\(process.processIdentifier)-1234567890123456780"
            let others = [
                "list.txt.new-\(getpid())-1234567890123456789", "list.txt.new-2024-12",
                "other.txt.new-\(process.processIdentifier)-1234567890123456789",
                held,
            ]
            for name in [dead] + others { try Data("half".utf8).write(to: URL(fileURLWithPath: folder + "/" + name)) }
            // One that a process of another container is at work on, whose number is nobody's here.
            let file = open(folder + "/" + held, O_RDWR)
            DraftFile.hold(file)
            defer { close(file) }
            try Output().result("names", to: folder + "/list.txt")
            #expect(Set(try FileManager.default.contentsOfDirectory(atPath: folder)) == Set(others + ["list.txt"]))
        }
    }
}
