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

    // MARK: What is handed out

    /// What is saved from the screens with what is personal in it, and under which name the log tells it; what holds nobody is not noted.
    @Test func whatTheScreensHandOutIsNoted() throws {
        let folder = NSTemporaryDirectory() + "meet-handed-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let data = SampleTerm.composed
        let store = try Store.create(path: folder + "/t.db", programme: data.programme, people: data.people, at: Clock.now, who: "anna")
        let runner = StoreRunner(store, words: Words(.english), who: "berit")
        let box = try Mailbox<AppMessage>()
        let desk = Desk(data, dates: SessionDates.resolve(data.programme), today: SampleTerm.today)
        func job(_ kinds: [SheetKind]) -> PrintJob {
            PrintJob(
                content: .chosen(SheetChoice(kinds, cohorts: ["c001"], sessions: .number(1))), options: SheetOptions(languages: [.english]),
                format: .text, target: .file, name: folder + "/list.txt", title: "list", snapshot: DeskSnapshot(desk: desk, number: 1))
        }
        let person = data.people[0].id
        let cases: [(AppEffect, ChangeKind?)] = [
            (.writeFile(request: 1, .sessions("c001"), name: folder + "/c.ics"), .handOut(.calendar, nil)),
            (.writeFile(request: 6, .mailing("c001", .invitation), name: folder + "/m.csv"), .handOut(.mailing, nil)),
            (.writeFile(request: 7, .report, name: folder + "/r.html"), .handOut(.report, nil)),
            (.write(request: 2, name: folder + "/l.txt", text: "Hej", about: .letter), .handOut(.letter, nil)),
            (.print(request: 3, job([.attendance])), .handOut(.sheets, nil)),
            (.writePerson(request: 4, person, name: folder + "/p.txt"), .handOut(.extract, person)),
            (.write(request: 5, name: folder + "/r.csv", text: "x", about: .rejects(1)), nil),
        ]
        for (effect, kind) in cases {
            let before = try store.history().count
            runner.run(effect) { box.post($0) }
            runner.finish()
            let told = try store.history()
            #expect(told.count == before + (kind == nil ? 0 : 1), "\(effect)")
            if let kind { #expect(told.first?.kind == kind && told.first?.who == "berit" && told.first?.state == .final) }
        }
        for case .failed(_, let text) in box.drain() { Issue.record("\(text)") }
        // Nothing that was undone is lost by it, nor is there anything to undo.
        #expect(try store.nextUndo() == nil)
        store.close()
        // With a database that may only be read all is handed out, and nothing is noted.
        let reader = try Store.open(path: folder + "/t.db", readOnly: true)
        let count = try reader.history().count
        let quiet = StoreRunner(reader, words: Words(.english), who: "berit")
        for (effect, _) in cases { quiet.run(effect) { box.post($0) } }
        quiet.finish()
        for case .failed(_, let text) in box.drain() { Issue.record("\(text)") }
        #expect(try reader.history().count == count)
    }
}
