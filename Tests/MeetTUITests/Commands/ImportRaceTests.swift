import Foundation
import Glibc
import Testing

@testable import MeetCore
@testable import MeetTUI

/// Between the reading and the writing of an import another program writes: nothing of it is written over.
///
/// The file is a pipe: the import has read what is known when it waits for the bytes, and they come after the other has written.
final class ImportRaceTests {
    private let folder = NSTemporaryDirectory() + "meet-race-\(UUID().uuidString)"

    init() throws { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    private func run(
        _ command: any Command.Type, _ file: String, database: String, meanwhile: (Store) throws -> Void
    ) throws -> ExitCode {
        let pipe = folder + "/pipe"
        #expect(mkfifo(pipe, 0o600) == 0)
        let arguments = try Arguments([pipe, "--db", database, "--json"], command.syntax)
        let context = try CommandContext(arguments, environment: [:], now: Clock.now, today: Clock.today)
        let result = ImportResultBox()
        let thread = Thread { result.set(Result { try command.run(arguments, context) }) }
        thread.start()
        // Waits until the import has opened it, which it does after it has read what is known.
        let end = open(pipe, O_WRONLY)
        #expect(end >= 0)
        let store = try Store.open(path: database)
        try meanwhile(store)
        store.close()
        var text = file
        text.withUTF8 { _ = write(end, $0.baseAddress, $0.count) }
        close(end)
        try FileManager.default.removeItem(atPath: pipe)
        return try result.wait().get()
    }

    @Test func aPersonChangedMeanwhileKeepsWhatTheOtherWrote() throws {
        let path = folder + "/t.db"
        let store = try Store.create(path: path, programme: SampleTerm.composed.programme, at: Clock.now, who: "anna")
        let before = Person(id: "p1", name: "Åsa", email: "old@example.org", phone: "1")
        try store.perform(.addPerson("p1"), at: Clock.now, who: "anna") { try $0.enter([before]) }
        store.close()
        let code = try run(ImportParticipantsCommand.self, "id,name,email\np1,Åsa,new@example.org\n", database: path) { store in
            var other = before
            other.phone = "2"
            try store.perform(.editPerson("p1"), at: Clock.now, who: "bo") { try $0.enter([other]) }
        }
        #expect(code == .done)
        let kept = try Store.open(path: path, readOnly: true)
        defer { kept.close() }
        let person = try kept.loadPeople().first
        #expect(person?.phone == "2")
        #expect(person?.email == "new@example.org")
    }

    @Test func aPersonMadeMeanwhileKeepsTheId() throws {
        let path = folder + "/t.db"
        try Store.create(path: path, programme: SampleTerm.composed.programme, at: Clock.now, who: "anna").close()
        let code = try run(ImportParticipantsCommand.self, "name\nNy\n", database: path) { store in
            try store.perform(.addPerson("p000001"), at: Clock.now, who: "bo") { try $0.enter([Person(id: "p000001", name: "Annan")]) }
        }
        #expect(code == .done)
        let kept = try Store.open(path: path, readOnly: true)
        defer { kept.close() }
        #expect(try kept.loadPeople().map(\.name).sorted() == ["Annan", "Ny"])
    }

    @Test func aVenueChangedMeanwhileKeepsWhatTheOtherWrote() throws {
        let path = folder + "/t.db"
        let store = try Store.create(path: path, programme: SampleTerm.composed.programme, at: Clock.now, who: "anna")
        let before = Venue(id: "v1", name: "Huset", address: "Gatan 1", capacity: 30)
        try store.perform(.importVenues(count: 1), at: Clock.now, who: "anna") { try $0.put(before) }
        store.close()
        let code = try run(ImportVenuesCommand.self, "id,name,capacity\nv1,Huset,40\n", database: path) { store in
            var other = before
            other.address = "Gatan 2"
            try store.perform(.importVenues(count: 1), at: Clock.now, who: "bo") { try $0.put(other) }
        }
        #expect(code == .done)
        let kept = try Store.open(path: path, readOnly: true)
        defer { kept.close() }
        let venue = try kept.loadVenues().first
        #expect(venue?.address == "Gatan 2" && venue?.capacity == 40)
    }
}

/// What a thread came to, for whoever waits.
private final class ImportResultBox: @unchecked Sendable {
    private let done = DispatchSemaphore(value: 0)
    private var result: Result<ExitCode, any Error>?

    func set(_ result: Result<ExitCode, any Error>) {
        self.result = result
        done.signal()
    }

    func wait() throws -> Result<ExitCode, any Error> {
        done.wait()
        return try #require(result)
    }
}
