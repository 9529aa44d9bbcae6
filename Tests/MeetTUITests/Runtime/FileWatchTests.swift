import Foundation
import Testing

@testable import MeetTUI

/// Whoever writes the file of a database is heard; other files in its folder are nobody's business.
struct FileWatchTests {
    @Test func aWriteIsToldOnceAndOthersAreNot() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "meet-watch-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appending(path: "t.db").path()
        let (told, teller) = AsyncStream<Void>.makeStream()
        let watch = FileWatch(database: path, pause: 0) { teller.yield() }
        #expect(watch != nil)
        // Where it told of this, the stream would hold two.
        try Data("x".utf8).write(to: folder.appending(path: "other"))
        try Data("x".utf8).write(to: folder.appending(path: "t.db-wal"))
        var heard = told.makeAsyncIterator()
        #expect(await heard.next() != nil)
    }

    @Test func aFolderThatIsNotThereTellsNobody() {
        #expect(FileWatch(database: "/nowhere/at/all/t.db") {} == nil)
    }
}
