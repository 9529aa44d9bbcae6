import Foundation
import Testing

@testable import MeetCore
@testable import MeetTUI

/// What the screens say where an erasing left old pages of the file, and what they note of what is handed out.
struct ErasedOnScreenTests {
    /// Erases somebody as `E` on People does, with or without another program that reads the file; answers what is said.
    private func said(whileRead isRead: Bool) throws -> [ScreenRequest] {
        let folder = NSTemporaryDirectory() + "meet-erased-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let data = SampleTerm.composed
        let made = try Store.create(path: folder + "/t.db", programme: data.programme, at: Clock.now, who: "anna")
        try made.perform(.importParticipants(count: data.people.count), at: Clock.now, who: "anna") { try $0.enter(data.people) }
        made.close()
        let store = try Store.open(path: folder + "/t.db", busyTimeout: 0)
        let runner = StoreRunner(store, words: Words(.english), who: "anna")
        let reader = try Database(path: folder + "/t.db", access: .readWrite, busyTimeout: 0)
        if isRead {
            try reader.run("BEGIN")
            _ = try reader.int("SELECT count(*) FROM person")
        }
        let box = try Mailbox<AppMessage>()
        let person = data.people[0].id
        runner.run(.keep(request: 7, .erase(person))) { box.post($0) }
        runner.finish()
        defer { store.close() }
        reader.close()
        let messages = box.drain()
        guard case .kept(_, let desk, _)? = messages.last else { return try #require(nil) }
        var people = PeopleState()
        people.panel = .removal(RemovalQuestion(person: person, isLast: true, request: 7))
        return people.hear(.kept(request: 7), desk: desk, words: Words(.english))
    }

    @Test func thatOldPagesAreLeftIsSaid() throws {
        #expect(try said(whileRead: true) == [.say(MessageLine(.info, Words(.english).erasedNotWiped))])
        #expect(try said(whileRead: false) == [.say(MessageLine(.info, Words(.english).erased))])
    }
}
