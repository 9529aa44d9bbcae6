import Foundation
import Testing

@testable import MeetCore

/// Who only reads leaves no trace, whatever others do, and reads what is true.
@Suite struct QuietReadingTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// All that the folder says of its files.
    private func listing() throws -> [String: [Int]] {
        var found: [String: [Int]] = [:]
        for name in folder.names {
            var info = stat()
            guard lstat(folder.file(name), &info) == 0 else { continue }
            found[name] = [
                Int(info.st_ino), Int(info.st_size), Int(info.st_mode), Int(info.st_uid), info.st_mtim.tv_sec, info.st_mtim.tv_nsec,
            ]
        }
        return found
    }

    /// Reads all there is, and looks whether that left a trace.
    private func read(_ expected: TermData, _ place: String) throws {
        let before = try listing()
        let store = try Store.open(path: folder.file(), readOnly: true)
        #expect(try store.load() == expected, "\(place)")
        #expect(try store.revision() > 0)
        #expect(try listing() == before, "\(place), open")
        _ = try store.history()
        store.close()
        #expect(try listing() == before, "\(place), closed")
    }

    private func add(_ id: PersonID, to store: Store) throws {
        try store.perform(.addPerson(id), at: StoreSample.now, who: "kim") { try $0.put(Person(id: id, name: "N")) }
    }

    /// A writer who died before the head of a journal was safe leaves zeros in its place, and has not touched the database.
    @Test func aJournalThatWasNeverBegunIsPassedOver() throws {
        try StoreSample.store(at: folder.file()).close()
        let there = try Store.open(path: folder.file(), readOnly: true).load()
        try folder.write(Data(count: 512), to: "term.db-journal")
        #expect(try Store.open(path: folder.file(), readOnly: true).load() == there)
        let store = try Store.open(path: folder.file())
        try store.perform(.pin("p2", "c001"), at: StoreSample.now, who: "kim") { try $0.setPin("p2", in: "c001") }
        store.close()
        #expect(try Store.open(path: folder.file(), readOnly: true).load().pins.pinned["p2"] == "c001")
        // One that was begun is another matter: whoever may write brings it to its end.
        try folder.write(Data([0xD9, 0xD5, 0x05, 0xF9]) + Data(count: 508), to: "term.db-journal")
        #expect(throws: StoreError.self) { try Store.open(path: folder.file(), readOnly: true).load() }
    }

    @Test func nothingIsMadeOrChanged() throws {
        try StoreSample.store(at: folder.file()).close()
        let writer = try Store.open(path: folder.file())
        try read(StoreSample.data, "an open file without changes")
        try add("x", to: writer)
        let there = try writer.load()
        try read(there, "a writer that lives")
        // As a crash leaves it: file, log and index.
        let kept = try TemporaryFolder()
        for name in folder.names { try FileManager.default.copyItem(atPath: folder.file(name), toPath: kept.file(name)) }
        writer.close()
        try read(there, "closed")
        for name in kept.names {
            try? FileManager.default.removeItem(atPath: folder.file(name))
            try FileManager.default.copyItem(atPath: kept.file(name), toPath: folder.file(name))
        }
        #expect(folder.names == ["term.db", "term.db-shm", "term.db-wal"])
        try read(there, "a writer that died")
        try folder.write(Data(repeating: 0xA5, count: 32_768), to: "term.db-shm")
        try read(there, "an index of rubbish")
        try folder.write(Data(), to: "term.db-shm")
        try read(there, "an empty index")
        try FileManager.default.removeItem(atPath: folder.file("term.db-shm"))
        try read(there, "a log without its index")
        // A writer that died before its first page, or a log that is none: the file alone counts.
        let log = try #require(folder.bytes("term.db-wal"))
        for (part, name) in [
            (log.prefix(32), "the head of a log"), (Data(repeating: 0x5A, count: 9000), "a log of rubbish"), (Data(), "an empty log"),
        ] {
            for index in [true, false] {
                try folder.write(Data(part), to: "term.db-wal")
                if index { try folder.write(Data(count: 32_768), to: "term.db-shm") } else { unlink(folder.file("term.db-shm")) }
                try read(StoreSample.data, "\(name), \(index)")
            }
        }
        // The file itself is none the worse for it.
        try FileManager.default.removeItem(atPath: folder.file("term.db-wal"))
        try FileManager.default.copyItem(atPath: kept.file("term.db-wal"), toPath: folder.file("term.db-wal"))
        #expect(try Store.open(path: folder.file()).load() == there)
    }

    @Test func readersSeeWhatOthersWriteMeanwhile() throws {
        let reader: Store
        do {
            try StoreSample.store(at: folder.file()).close()
            reader = try Store.open(path: folder.file(), readOnly: true)
        }
        #expect(try reader.load() == StoreSample.data)
        let before = try reader.revision()
        let writer = try Store.open(path: folder.file())
        try add("x", to: writer)
        #expect(try reader.revision() == before + 1)
        #expect(try reader.person("x") != nil)
        writer.close()
        #expect(try reader.person("x") != nil)
        // And it held nobody up in leaving no log.
        #expect(folder.names == ["term.db"])
        try FileManager.default.removeItem(atPath: folder.file())
        #expect(throws: (any Error).self) { try reader.revision() }
    }

    @Test func whatIsReadWhileAWriterComesCountsForNothing() throws {
        try StoreSample.store(at: folder.file()).close()
        var readings = 0
        let count = try QuietReading.read(folder.file(), busyTimeout: 0) { database in
            readings += 1
            let count = try database.int("SELECT count(*) FROM person") ?? 0
            if readings == 1 {
                let writer = try Store.open(path: folder.file())
                try add("x", to: writer)
                // Closing folds the log into the file under the reader's eyes.
                writer.close()
            }
            return count
        }
        #expect(readings == 2)
        #expect(count == StoreSample.people.count + 1)
    }

    @Test func throughALinkTheLogIsSeenToo() throws {
        let writer = try StoreSample.store(at: folder.file())
        try add("x", to: writer)
        let other = try TemporaryFolder()
        try FileManager.default.createSymbolicLink(atPath: other.file("link.db"), withDestinationPath: folder.file())
        #expect(try Store.open(path: other.file("link.db"), readOnly: true).person("x") != nil)
        #expect(other.names == ["link.db"])
    }

    @Test func aWriterThatDiedWithoutALogIsSaid() throws {
        try StoreSample.store(at: folder.file()).close()
        // A journal of the old kind, as a tool leaves it that was killed.
        let database = try Database(path: folder.file(), access: .readWrite, busyTimeout: 0)
        #expect(try database.text("PRAGMA journal_mode = DELETE") == "delete")
        try database.run("BEGIN IMMEDIATE")
        try database.run("PRAGMA cache_spill = 1")
        try database.run("UPDATE change_state SET mode = 2")
        try database.run("PRAGMA cache_size = 1")
        try database.run("UPDATE person SET notes = 'half'")
        let journal = try #require(folder.bytes("term.db-journal"))
        try database.run("ROLLBACK")
        database.close()
        // A hot one has the number of its pages in its head, which is written when it is synced.
        var hot = journal
        if hot.count >= 28 { hot.replaceSubrange(8..<12, with: [0, 0, 0, 1]) }
        try folder.write(hot, to: "term.db-journal")
        #expect { try Store.open(path: folder.file(), readOnly: true).load() } throws: { error in
            error as? StoreError == .unfinished(path: folder.file())
        }
        #expect(folder.bytes("term.db-journal") == hot)
        // Who may write brings it to its end, and nothing of the half is left.
        #expect(try Store.open(path: folder.file()).load() == StoreSample.data)
        try folder.write(hot, to: "term.db-journal")
        try Backups(of: folder.file()).make(.asked, at: StoreSample.now)
        // A file of another program is refused all the same.
        var other = try #require(folder.bytes())
        other.replaceSubrange(68..<72, with: [0, 0, 0, 0])
        try folder.write(other)
        try folder.write(hot, to: "term.db-journal")
        #expect(throws: StoreError.otherProgram(path: folder.file())) { try Store.open(path: folder.file()) }
        #expect(folder.bytes() == other)
    }

    // MARK: Shares of the network

    @Test func aShareIsReadAndNotWritten() throws {
        let path = folder.file()
        try StoreSample.store(at: path).close()
        let real = StoreFile.real(folder.path)
        let mounts =
            "22 1 8:1 / / rw - ext4 /dev/a rw\n40 22 0:50 / \(real.replacing(" ", with: "\\040")) rw shared:1 - nfs4 server:/x rw\n"
        try FileSystemKind.$testMounts.withValue(mounts) {
            #expect(throws: StoreError.networkShare(path: path, kind: "nfs4")) { try Store.open(path: path) }
            #expect(throws: StoreError.networkShare(path: folder.file("new.db"), kind: "nfs4")) {
                try StoreSample.store(at: folder.file("new.db"))
            }
            #expect(throws: StoreError.networkShare(path: path, kind: "nfs4")) {
                try Backups(of: path).restore(.file(path), at: StoreSample.now)
            }
            #expect(try Store.open(path: path, readOnly: true).load() == StoreSample.data)
            // A backup may lie there: it is written by one alone, at once.
            try Backups(of: path).make(.asked, at: StoreSample.now)
        }
        #expect(folder.names == ["term.db", "term.db.backups"])
    }

    @Test(arguments: [
        ("/mnt/x/a.db", "cifs"), ("/mnt/x y/a.db", "fuse.sshfs"), ("/mnt/xy/a.db", nil), ("/home/a.db", nil), ("/mnt/vault/a.db", nil),
        ("/twice/a.db", "nfs"),
    ]) func sharesAreToldByTheListOfMounts(path: String, kind: String?) {
        let mounts = """
            22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
            30 22 0:44 / /mnt/x rw - cifs //server/x rw
            31 22 0:45 / /mnt/x\\040y rw master:1 - fuse.sshfs me@server: rw
            32 22 0:46 / /mnt/vault rw - fuse.gocryptfs /home/crypt rw
            33 22 0:47 / /twice rw - ext4 /dev/b rw
            34 22 0:48 / /twice rw - nfs server:/y rw
            rubbish
            """
        #expect(FileSystemKind(of: path, mounts: mounts) == kind.map { .share($0) } ?? .disk)
    }
}
