import Foundation
import Testing

@testable import MeetCore

/// Where files go for which nobody named a folder.
struct NewPlaceTests {
    @Test func whereOneFolderTakesNoneTheNextDoes() throws {
        let folder = NSTemporaryDirectory() + "meet-new-place-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        // Nobody makes files in /proc, root neither.
        let (file, path) = try NewPlace.open("list.pdf", in: ["/proc", folder])
        close(file)
        #expect(path == folder + "/list.pdf")
        let (second, other) = try NewPlace.open("list.pdf", in: ["/proc", folder])
        close(second)
        #expect(other == folder + "/list-2.pdf")
    }

    @Test func whereNoneDoesTheFirstReasonIsTold() throws {
        let error = #expect(throws: NewFileError.self) { try NewPlace.open("list.pdf", in: ["/proc", "/proc/nowhere"]) }
        #expect(error?.name == "list.pdf" && error?.reason == String(cString: strerror(ENOENT)))
    }
}
