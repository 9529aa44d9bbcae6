import Foundation
import Testing

@testable import MeetCore

/// A backup put in the place of a database: looked through first, at once, and with a way back.
@Suite struct RestoreTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private var backups: Backups { Backups(of: folder.file()) }

    private func add(_ id: PersonID, to store: Store) throws {
        try store.perform(.addPerson(id), at: StoreSample.now, who: "kim") { try $0.put(Person(id: id, name: "N")) }
    }

    /// A database, and a backup of what it was before somebody was added.
    private func makeBoth() throws -> String {
        let store = try StoreSample.store(at: folder.file())
        let backup = try backups.make(.asked, at: StoreSample.now)
        try add("later", to: store)
        store.close()
        return backup.path
    }

    private func data() throws -> TermData { try Store.open(path: folder.file(), readOnly: true).load() }

    @Test func whatWasThereCanBeTakenBack() throws {
        let backup = try makeBoth()
        let there = try data()
        let restored = try backups.restore(.file(backup), at: StoreSample.now)
        #expect(restored.contents.people == StoreSample.people.count)
        #expect(restored.wasWhole)
        #expect(try data() == StoreSample.data)
        #expect(folder.names == ["term.db", "term.db.backups"])
        #expect(try folder.mode("term.db") == 0o600)
        try backups.restore(.file(#require(restored.before)), at: StoreSample.now)
        #expect(try data() == there)
    }

    @Test func whereThereIsNoDatabaseOneIsMade() throws {
        let backup = try makeBoth()
        let other = Backups(of: folder.file("new/other.db"))
        let restored = try other.restore(.file(backup), at: StoreSample.now)
        #expect(restored.before == nil)
        #expect(try Store.open(path: folder.file("new/other.db")).load() == StoreSample.data)
        #expect(try folder.mode("new") == 0o700)
    }

    @Test func bytesAreRestoredAsAFileIs() throws {
        let backup = try makeBoth()
        let (bytes, contents) = try Backups.bytes(backup)
        #expect(contents.people == StoreSample.people.count)
        try backups.restore(.bytes(bytes, named: "f"), at: StoreSample.now)
        #expect(try data() == StoreSample.data)
        for cut in [0, 10, 99, 100, 4096, bytes.count - 4096, bytes.count - 1] {
            #expect { try backups.restore(.bytes(Array(bytes[..<cut]), named: "f"), at: StoreSample.now) } throws: {
                ($0 as? StoreError)?.kind == .badData
            }
        }
        #expect(try data() == StoreSample.data)
    }

    @Test func whatWasThereBeforeIsKeptWhateverTheClockSays() throws {
        let backup = try makeBoth()
        for number in 1...5 {
            try backups.make(.restore, at: Timestamp(seconds: StoreSample.now.seconds + number * 86_400))
        }
        let there = try data()
        let restored = try backups.restore(.file(backup), at: Timestamp(seconds: StoreSample.now.seconds - 86_400))
        let before = try #require(restored.before)
        #expect(try Store.open(path: before, readOnly: true).load() == there)
        #expect(try backups.list().count { $0.reason == .restore } == 5)
    }

    @Test func whoIsRefusedTakesNoBackupAway() throws {
        let backup = try makeBoth()
        for number in 1...5 { try backups.make(.restore, at: Timestamp(seconds: StoreSample.now.seconds + number)) }
        let other = try Store.open(path: folder.file())
        defer { other.close() }
        let kept = try backups.list()
        #expect(throws: StoreError.inUse(path: folder.file())) {
            try backups.restore(.file(backup), at: Timestamp(seconds: StoreSample.now.seconds + 100), busyTimeout: 0)
        }
        #expect(try backups.list() == kept)
    }

    @Test func aLogThatLiesBesideABackupBelongsToIt() throws {
        let store = try StoreSample.store(at: folder.file())
        try add("x", to: store)
        // Copied while it was open: what was added stands in the log alone.
        for suffix in ["", "-wal"] {
            try FileManager.default.copyItem(atPath: folder.file() + suffix, toPath: folder.file("copy.db") + suffix)
        }
        let there = try store.load()
        store.close()
        let other = Backups(of: folder.file("other.db"))
        try other.restore(.file(folder.file("copy.db")), at: StoreSample.now)
        #expect(try Store.open(path: folder.file("other.db"), readOnly: true).load() == there)
    }

    @Test func whatIsNotABackupChangesNothing() throws {
        let backup = try makeBoth()
        let whole = try Data(contentsOf: URL(fileURLWithPath: backup))
        let before = folder.bytes()
        var newer = whole
        newer.replaceSubrange(60..<64, with: [0, 0, 0, 99])
        var garbled = whole
        for place in 8192..<12_288 { garbled[place] = 0x5A }
        for (name, bytes) in [
            ("empty", Data()), ("text", Data("name;email\n".utf8)), ("cut", whole.dropLast(4096)), ("odd", whole.dropLast(1)),
            ("newer", newer), ("garbled", garbled),
        ] {
            try folder.write(bytes, to: "bad.db")
            #expect(
                "\(name)",
                performing: {
                    try backups.restore(.file(folder.file("bad.db")), at: StoreSample.now)
                }, throws: { ($0 as? StoreError)?.kind == .badData })
            #expect(folder.bytes() == before, "\(name)")
            #expect(folder.names == ["bad.db", "term.db", "term.db.backups"], "\(name)")
        }
        #expect(throws: StoreError.notFound(path: "/nowhere/x.db")) { try backups.restore(.file("/nowhere/x.db"), at: StoreSample.now) }
        #expect { try backups.restore(.file(folder.path), at: StoreSample.now) } throws: { ($0 as? StoreError)?.kind == .badData }
        #expect(try backups.list().count == 1)
    }

    @Test func whileAnotherHasItOpenNothingIsReplaced() throws {
        let backup = try makeBoth()
        let other = try Store.open(path: folder.file())
        try add("y", to: other)
        let there = try other.load()
        #expect(throws: StoreError.inUse(path: folder.file())) { try backups.restore(.file(backup), at: StoreSample.now, busyTimeout: 0) }
        #expect(try other.load() == there)
        try add("z", to: other)
        other.close()
        // No backup of a restore that was none.
        #expect(try backups.list().map(\.reason) == [.asked])
        try backups.restore(.file(backup), at: StoreSample.now)
        #expect(try data() == StoreSample.data)
    }

    @Test func aLogThatACrashLeftIsKeptAndNotMixedIn() throws {
        let backup = try makeBoth()
        // A writer that died: its log lies there, with somebody in it who is not in the file.
        let store = try Store.open(path: folder.file())
        try add("lost", to: store)
        for suffix in ["", "-wal", "-shm"] {
            try FileManager.default.copyItem(atPath: folder.file() + suffix, toPath: folder.file("kept") + suffix)
        }
        store.close()
        for suffix in ["", "-wal", "-shm"] {
            try? FileManager.default.removeItem(atPath: folder.file() + suffix)
            try FileManager.default.moveItem(atPath: folder.file("kept") + suffix, toPath: folder.file() + suffix)
        }
        let restored = try backups.restore(.file(backup), at: StoreSample.now)
        #expect(folder.names == ["term.db", "term.db.backups"])
        #expect(try data() == StoreSample.data)
        #expect(try Store.open(path: #require(restored.before), readOnly: true).person("lost") != nil)
    }

    @Test func whatCannotBeReadIsPutAside() throws {
        let backup = try makeBoth()
        let damaged = Data((0..<9000).map { UInt8(truncatingIfNeeded: $0 &* 31) })
        try folder.write(damaged)
        try folder.write(Data("an old log".utf8), to: "term.db-wal")
        let restored = try backups.restore(.file(backup), at: StoreSample.now)
        #expect(!restored.wasWhole)
        #expect(try data() == StoreSample.data)
        #expect(folder.names == ["term.db", "term.db.backups"])
        let aside = try #require(restored.before)
        #expect(FileManager.default.contents(atPath: aside) == damaged)
        #expect(FileManager.default.contents(atPath: aside + "-wal") == Data("an old log".utf8))
        #expect(try backups.list().filter { $0.reason == .damaged }.map(\.path) == [aside])
    }

    /// Whoever tries to rescue what was put aside opens it with its log, and finds what stands in the log alone.
    @Test func aDatabaseAndItsLogArePutAsideAsAPair() throws {
        let backup = try makeBoth()
        let store = try Store.open(path: folder.file())
        try add("lost", to: store)
        // By its log it is another program's: so it is not looked into, and put aside as it is.
        let writer = try Database(path: folder.file(), access: .readWrite, busyTimeout: 0)
        try writer.run("PRAGMA application_id = 7")
        for suffix in ["", "-wal"] {
            try FileManager.default.copyItem(atPath: folder.file() + suffix, toPath: folder.file("kept") + suffix)
        }
        writer.close()
        store.close()
        for suffix in ["", "-wal"] {
            unlink(folder.file() + suffix)
            try FileManager.default.moveItem(atPath: folder.file("kept") + suffix, toPath: folder.file() + suffix)
        }
        let restored = try backups.restore(.file(backup), at: StoreSample.now)
        #expect(!restored.wasWhole)
        #expect(try data() == StoreSample.data)
        let aside = try #require(restored.before)
        let rescued = try Database(path: aside, access: .readWrite, busyTimeout: 0)
        defer { rescued.close() }
        #expect(try rescued.int("PRAGMA application_id") == 7)
        #expect(try rescued.int("SELECT 1 FROM person WHERE id = 'lost'") == 1)
    }

    @Test func aJournalAndALogWithoutADatabaseAreNamedAlikeToo() throws {
        let backup = try makeBoth()
        let garbled = Data(repeating: 0x41, count: 9000)
        try folder.write(garbled)
        try folder.write(Data("a journal".utf8), to: "term.db-journal")
        let aside = try #require(try backups.restore(.file(backup), at: StoreSample.now).before)
        #expect(FileManager.default.contents(atPath: aside) == garbled)
        #expect(FileManager.default.contents(atPath: aside + "-journal") == Data("a journal".utf8))
        // Where the database itself was taken away both logs get one name, the latest five are kept, and none comes beside another file.
        for round in 1...7 {
            unlink(folder.file())
            for suffix in ["-wal", "-journal", "-shm"] { try folder.write(Data("\(round)".utf8), to: "term.db\(suffix)") }
            try backups.restore(.file(backup), at: StoreSample.now)
            #expect(try data() == StoreSample.data)
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: backups.folder)
        let logs = names.filter { $0.hasSuffix("-wal") }.map { $0.dropLast(4) }
        #expect(logs.count == 5)
        for name in logs { #expect(names.contains(name + "-journal") && !names.contains(String(name)), "\(name)") }
        #expect(!names.contains { $0.hasSuffix("-shm") })
        #expect(folder.names == ["term.db", "term.db.backups"])
    }

    @Test func aLinkStaysALink() throws {
        let backup = try makeBoth()
        try FileManager.default.createSymbolicLink(atPath: folder.file("link.db"), withDestinationPath: folder.file())
        try Backups(of: folder.file("link.db")).restore(.file(backup), at: StoreSample.now)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.file("link.db")) == folder.file())
        #expect(try data() == StoreSample.data)
    }

    @Test func whoHasAnotherFileOpenWritesNothing() throws {
        let backup = try makeBoth()
        let store = try Store.open(path: folder.file())
        // Behind its back, as no program of ours does.
        try FileManager.default.moveItem(atPath: folder.file(), toPath: folder.file("away.db"))
        #expect(throws: StoreError.replaced(path: folder.file())) { try add("nobody", to: store) }
        try FileManager.default.copyItem(atPath: backup, toPath: folder.file())
        #expect(throws: StoreError.replaced(path: folder.file())) { try add("nobody", to: store) }
        #expect(throws: StoreError.replaced(path: folder.file())) { try store.undo(at: StoreSample.now, who: "kim") }
        // Back again all goes on.
        try FileManager.default.removeItem(atPath: folder.file())
        try FileManager.default.moveItem(atPath: folder.file("away.db"), toPath: folder.file())
        try add("somebody", to: store)
        #expect(try store.person("somebody") != nil)
    }
}
