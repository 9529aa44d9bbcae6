import Foundation
import Testing

@testable import MeetCore

/// A database that is cut, garbled, emptied, locked or taken away: each ends in a sentence or in data, never in a stop, and what is refused is
/// left as it is.
///
/// `scripts/deep.d/damage` garbles 2,000 files. `MEET_DAMAGE_FILES` chooses another number.
@Suite struct DamageTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private static var files: Int? { ProcessInfo.processInfo.environment["MEET_DAMAGE_FILES"].flatMap { Int($0) } }
    /// Whether every page is tried, and not one of eight.
    private static var isLong: Bool { files != nil }

    private func sample() throws -> Data {
        try StoreSample.store(at: folder.file("sample.db")).close()
        return try #require(folder.bytes("sample.db"))
    }

    /// Does with a file all that the program does; what goes wrong must be a `StoreError`, and its words must be there in both languages.
    /// - Returns: what went wrong first; nil where nothing did.
    @discardableResult
    private func use(_ place: String) -> StoreError? {
        var first: StoreError?
        func attempt(_ body: () throws -> Void) {
            do {
                try body()
            } catch let error as StoreError {
                first = first ?? error
                #expect(!error.message(Words(.swedish)).isEmpty && !error.message(Words(.english)).isEmpty)
            } catch {
                Issue.record("\(place): \(error)")
            }
        }
        for readOnly in [true, false] {
            attempt {
                let store = try Store.open(path: folder.file(), readOnly: readOnly, busyTimeout: 0)
                defer { store.close() }
                attempt { _ = try store.load() }
                attempt { _ = try store.history() }
                attempt { _ = try store.draws() }
                attempt { _ = try store.sessionRecords() }
                attempt { _ = try store.attendance(of: "c001") }
                guard !readOnly else { return }
                attempt {
                    _ = try store.perform(.addPerson("x"), at: StoreSample.now, who: "kim") { try $0.put(Person(id: "x", name: "X")) }
                }
                attempt { _ = try store.undo(at: StoreSample.now, who: "kim") }
            }
        }
        attempt { _ = try Backups(of: folder.file()).make(.asked, at: StoreSample.now) }
        return first
    }

    @Test func oneThatIsCutIsRefusedOrWhole() throws {
        let bytes = try sample()
        var places = Array(stride(from: 0, through: bytes.count, by: Self.isLong ? 4096 : 32_768)) + [bytes.count]
        places += [1, 15, 16, 99, 100, 101, 511, 512, 4095, 4097, bytes.count - 1, bytes.count - 100, bytes.count - 4095]
        // The whole one last, after which there is a backup.
        for place in Set(places).sorted() {
            for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: folder.file() + suffix) }
            try folder.write(bytes.prefix(place))
            let trouble = use("cut at \(place)")
            #expect((trouble == nil) == (place == bytes.count), "cut at \(place): \(String(describing: trouble))")
            // Never is a backup made of half a database.
            #expect(try Backups(of: folder.file()).list().isEmpty == (place != bytes.count), "cut at \(place)")
        }
    }

    @Test func garbledOnesEndInASentenceOrInData() throws {
        let bytes = try sample()
        let count = Self.files ?? 25
        var dice = ExchangeDice(2027)
        var said = 0
        for number in 0..<count {
            var garbled = bytes
            // A byte, a run of bytes, or a page.
            for _ in 0..<Int.random(in: 1...4, using: &dice) {
                let begin = Int.random(in: 0..<garbled.count, using: &dice)
                let length = [1, 8, 100, 4096][Int.random(in: 0..<4, using: &dice)]
                for place in begin..<min(garbled.count, begin + length) { garbled[place] = UInt8.random(in: 0...255, using: &dice) }
            }
            for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: folder.file() + suffix) }
            try folder.write(garbled)
            if use("seed 2027, file \(number)") != nil { said += 1 }
        }
        print("damage: \(count) garbled files, \(said) refused or said to be damaged, \(count - said) read")
        #expect(said > count / 4)
    }

    @Test func aLogWithoutItsDatabaseIsNoDatabase() throws {
        let store = try StoreSample.store(at: folder.file())
        try store.perform(.addPerson("x"), at: StoreSample.now, who: "kim") { try $0.put(Person(id: "x", name: "X")) }
        let log = try #require(folder.bytes("term.db-wal"))
        store.close()
        let other = try TemporaryFolder()
        try other.write(log, to: "term.db-wal")
        #expect(throws: StoreError.notFound(path: other.file())) { try Store.open(path: other.file()) }
        #expect(other.bytes("term.db-wal") == log)
        // A new one is not made beside it, since it would take the log for its own.
        #expect(throws: StoreError.exists(path: other.file("term.db-wal"))) { try StoreSample.store(at: other.file()) }
        #expect(other.names == ["term.db-wal"])
    }

    @Test func aLogOfAnotherDatabaseIsNotTakenForItsOwn() throws {
        // A log of many pages, of a database that was copied without it, laid beside another.
        let people = (0..<300).map { Person(id: PersonID("m\($0)"), name: String(repeating: "M", count: 500)) }
        for name in ["other.db", "term.db"] {
            let store = try StoreSample.store(at: folder.file(name))
            try store.perform(.importParticipants(count: 300), at: StoreSample.now, who: "kim") {
                for person in name == "other.db" ? people : people.reversed() { try $0.put(person) }
            }
            store.close()
        }
        let store = try Store.open(path: folder.file("other.db"))
        for number in 0..<40 {
            let id = PersonID("o\(number)")
            try store.perform(.addPerson(id), at: StoreSample.now, who: "kim") {
                try $0.put(Person(id: id, name: String(repeating: "N", count: 2000)))
            }
        }
        let log = try #require(folder.bytes("other.db-wal"))
        store.close()
        let before = folder.bytes()
        try folder.write(log, to: "term.db-wal")
        #expect { try Store.open(path: folder.file()) } throws: { ($0 as? StoreError)?.kind == .badData }
        #expect(folder.bytes() == before)
        #expect(folder.bytes("term.db-wal") == log)
    }

    @Test func aFileThatNeedsItsLogIsReadWithIt() throws {
        // A disk that is full, or a loss of power, while the log is folded into the file: its first page counts pages that are not there yet.
        let store = try StoreSample.store(at: folder.file())
        for number in 0..<60 {
            let id = PersonID("n\(number)")
            try store.perform(.addPerson(id), at: StoreSample.now, who: "kim") {
                try $0.put(Person(id: id, name: String(repeating: "N", count: 3000)))
            }
        }
        let there = try store.load()
        let other = try TemporaryFolder()
        for suffix in ["", "-wal", "-shm"] {
            try FileManager.default.copyItem(atPath: folder.file() + suffix, toPath: other.file() + suffix)
        }
        var (file, log) = (try #require(other.bytes()), try #require(other.bytes("term.db-wal")))
        var place = 32
        while place + 24 + 4096 <= log.count {
            if log[place..<place + 4].elementsEqual([0, 0, 0, 1]) {
                file.replaceSubrange(0..<4096, with: log[place + 24..<place + 24 + 4096])
            }
            place += 24 + 4096
        }
        try other.write(file)
        log.removeAll()
        #expect(try Store.open(path: other.file(), readOnly: true).load() == there)
        try Backups(of: other.file()).make(.asked, at: StoreSample.now)
        #expect(try Store.open(path: other.file()).load() == there)
    }

    @Test func oneThatIsTakenAwayIsSaidAndNotMadeAnew() throws {
        let store = try StoreSample.store(at: folder.file())
        try FileManager.default.removeItem(atPath: folder.file())
        #expect(throws: StoreError.replaced(path: folder.file())) {
            try store.perform(.addPerson("x"), at: StoreSample.now, who: "kim") { try $0.put(Person(id: "x", name: "X")) }
        }
        store.close()
        #expect(!folder.names.contains("term.db"))
    }

    @Test func aFileThatEndsTooSoonIsDamaged() {
        // SQLITE_IOERR_SHORT_READ, which is no fault of the disk.
        let error = DatabaseError(code: 522, message: "disk I/O error", context: "read")
        #expect(StoreError(error, path: "/f") == .damaged(details: "disk I/O error"))
    }

    @Test func whoHoldsItLongIsSaid() throws {
        try StoreSample.store(at: folder.file()).close()
        let database = try Database(path: folder.file(), access: .readWrite, busyTimeout: 0)
        defer { database.close() }
        try database.run("BEGIN IMMEDIATE")
        let store = try Store.open(path: folder.file(), busyTimeout: 10)
        #expect(throws: StoreError.busy) {
            try store.perform(.addPerson("x"), at: StoreSample.now, who: "kim") { try $0.put(Person(id: "x", name: "X")) }
        }
        // Reading and backing up go on.
        #expect(try store.load() == StoreSample.data)
        try Backups(of: folder.file()).make(.asked, at: StoreSample.now)
        try database.run("ROLLBACK")
        try store.perform(.addPerson("x"), at: StoreSample.now, who: "kim") { try $0.put(Person(id: "x", name: "X")) }
    }

    @Test func aFullDiskChangesNothingAndAllGoesOnWhenThereIsRoom() throws {
        let store = try StoreSample.store(at: folder.file())
        // SQLite itself says the same as for a full disk when a database may have no more pages.
        let pages = try store.withDatabase { try $0.int("PRAGMA page_count") ?? 0 }
        _ = try store.withDatabase { try $0.int("PRAGMA max_page_count = \(pages)") }
        let many = (0..<300).map { Person(id: PersonID("n\($0)"), name: String(repeating: "N", count: 100)) }
        #expect {
            try store.perform(.importParticipants(count: 300), at: StoreSample.now, who: "kim") {
                for person in many { try $0.put(person) }
            }
        } throws: { error in
            guard case .cannotWrite(_, let reason) = error as? StoreError else { return false }
            return reason.contains("full")
        }
        #expect(try store.load() == StoreSample.data)
        #expect(try store.nextUndo()?.kind == .importParticipants(count: 4))
        _ = try store.withDatabase { try $0.int("PRAGMA max_page_count = 1000000") }
        try store.perform(.importParticipants(count: 300), at: StoreSample.now, who: "kim") { for person in many { try $0.put(person) } }
        #expect(try store.load().people.count == 304)
    }
}
