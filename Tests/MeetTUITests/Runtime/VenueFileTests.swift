import Foundation
import MeetCore
import Testing

@testable import MeetTUI

/// Houses that are read in on the screen, on a real database.
struct VenueFileTests {
    /// Reads a file in, and answers what came of it.
    private func read(_ text: String, into store: Store, _ folder: String) throws -> AppMessage? {
        try Data(text.utf8).write(to: URL(filePath: folder + "/hus.csv"))
        let runner = StoreRunner(store, words: Words(.swedish), who: "anna")
        let answers = Locked<[AppMessage]>([])
        runner.run(.readVenues(request: 1, path: folder + "/hus.csv")) { message in answers.withLock { $0.append(message) } }
        runner.finish()
        return answers.withLock { $0.last }
    }

    @Test func housesComeInAsOneChangeAndNotWhileARowIsWrong() throws {
        let folder = NSTemporaryDirectory() + "meet-houses-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let store = try Store.create(path: folder + "/t.db", programme: SampleTerm.composed.programme, at: Clock.now, who: "anna")
        defer { store.close() }

        let bad = try read("id,name,capacity\nett,Huset,30\ntvå,Gården,många\n", into: store, folder)
        guard case .failed(_, let why) = bad else { return #expect(Bool(false), "\(String(describing: bad))") }
        #expect(why.contains("många") && why.contains("Inget lästes in: 1 rad har fel."))
        #expect(try store.loadVenues().isEmpty)

        let good = try read("id,name,capacity\nett,Huset,30\ntvå,Gården,40\n", into: store, folder)
        guard case .kept(_, let desk, let name) = good else { return #expect(Bool(false), "\(String(describing: good))") }
        #expect(desk.data.venues.count == 2 && name == "2 lokaler inlästa")

        // The same file once more changes nothing, and leaves nothing to undo.
        guard case .kept(_, _, nil) = try read("id,name,capacity\nett,Huset,30\ntvå,Gården,40\n", into: store, folder) else {
            return #expect(Bool(false))
        }
        #expect(try store.undo(at: Clock.now, who: "anna") != nil)
        #expect(try store.loadVenues().isEmpty)
    }
}
