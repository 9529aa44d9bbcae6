import Foundation
import Testing

@testable import MeetCore

/// Files: made, opened, refused.
@Suite struct StoreFileTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func everyConnectionIsSetUp() throws {
        try StoreSample.store(at: folder.file()).close()
        let database = try Database(path: folder.file(), access: .readWrite, busyTimeout: 1234)
        #expect(try database.int("PRAGMA foreign_keys") == 1)
        #expect(try database.int("PRAGMA busy_timeout") == 1234)
        #expect(try database.text("PRAGMA journal_mode") == "wal")
        #expect(try database.int("PRAGMA synchronous") == 2)
        #expect(try database.int("PRAGMA secure_delete") == 1)
        #expect(try database.int("PRAGMA trusted_schema") == 0)
        #expect(try database.int("PRAGMA cell_size_check") == 1)
        #expect(try database.int("PRAGMA recursive_triggers") == 1)
        #expect(try database.int("PRAGMA temp_store") == 2)
        #expect(try database.int("PRAGMA application_id") == Migration.applicationID)
        #expect(try database.text("PRAGMA integrity_check") == "ok")
        #expect(try database.int("SELECT count(*) FROM pragma_foreign_key_check") == 0)
        #expect(database.close() == 0)
    }

    @Test func onlyTheOwnerMayRead() throws {
        let path = folder.file("a/b/term.db")
        let store = try StoreSample.store(at: path)
        try store.perform(.addPerson("x"), at: StoreSample.now, who: "kim") { try $0.put(Person(id: "x", name: "X")) }
        #expect(try folder.mode("a") == 0o700)
        #expect(try folder.mode("a/b") == 0o700)
        for name in ["term.db", "term.db-wal", "term.db-shm"] { #expect(try folder.mode("a/b/" + name) == 0o600) }
        store.close()
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.file("a/b")) == ["term.db"])
    }

    @Test func openingTakesTheRightToReadFromOthers() throws {
        try StoreSample.store(at: folder.file()).close()
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: folder.file())
        try Store.open(path: folder.file(), readOnly: true).close()
        #expect(try folder.mode("term.db") == 0o644)
        try Store.open(path: folder.file()).close()
        #expect(try folder.mode("term.db") == 0o600)
    }

    @Test func createOverwritesNothing() throws {
        try folder.write(Data("mine".utf8))
        #expect(throws: StoreError.exists(path: folder.file())) {
            try Store.create(path: folder.file(), programme: StoreSample.programme, at: StoreSample.now, who: "kim")
        }
        #expect(folder.bytes() == Data("mine".utf8))
        #expect(folder.names == ["term.db"])
    }

    @Test func createLeavesNothingWhereItFails() throws {
        var programme = StoreSample.programme
        programme.cohorts[0].slot = "never"
        #expect(throws: StoreError.unknown(.slot, id: "never")) {
            try Store.create(path: folder.file(), programme: programme, at: StoreSample.now, who: "kim")
        }
        #expect(folder.names.isEmpty)
        try folder.write(Data(), to: "file")
        #expect { try StoreSample.store(at: folder.file("file/term.db")) } throws: { ($0 as? StoreError)?.kind == .cannotWrite }
    }

    @Test func otherFilesAreRefusedAndLeftAsTheyAre() throws {
        let path = folder.file()
        #expect(throws: StoreError.notFound(path: path)) { try Store.open(path: path) }
        #expect(throws: StoreError.notADatabase(path: folder.path)) { try Store.open(path: folder.path) }
        let sample = try sampleBytes()
        var garbled = sample
        garbled.replaceSubrange(0..<16, with: Data(repeating: 7, count: 16))
        var newer = sample
        newer.replaceSubrange(60..<64, with: [0, 0, 0, 99])
        var other = sample
        other.replaceSubrange(68..<72, with: [0, 0, 0, 0])
        let cases: [(Data, StoreError)] = [
            (Data(), .notADatabase(path: path)), (Data("name;email\n".utf8), .notADatabase(path: path)),
            (Data((0..<9000).map { UInt8(truncatingIfNeeded: $0 &* 31) }), .notADatabase(path: path)),
            (garbled, .notADatabase(path: path)), (other, .otherProgram(path: path)),
            (newer, .newer(path: path, found: 99, known: Migration.all.count)),
        ]
        for (bytes, expected) in cases {
            try folder.write(bytes)
            for readOnly in [false, true] {
                #expect(throws: expected) { try Store.open(path: path, readOnly: readOnly) }
                #expect(folder.bytes() == bytes)
                #expect(folder.names == ["term.db"])
            }
        }
    }

    @Test func aDamagedFileIsSaidToBe() throws {
        var bytes = try sampleBytes()
        for index in 4096..<bytes.count { bytes[index] = 0xAB }
        try folder.write(bytes)
        #expect { try Store.open(path: folder.file()).load() } throws: { error in
            guard case .damaged = error as? StoreError else { return false }
            return true
        }
        try folder.write(try sampleBytes().prefix(4096 * 3))
        #expect { try Store.open(path: folder.file()).load() } throws: { error in
            guard case .damaged = error as? StoreError else { return false }
            return true
        }
    }

    @Test func readOnlyReadsAndRefuses() throws {
        let writer = try StoreSample.store(at: folder.file())
        let reader = try Store.open(path: folder.file(), readOnly: true)
        #expect(try reader.load() == StoreSample.data)
        #expect(throws: StoreError.readOnly) { try reader.perform(.editProgramme, at: StoreSample.now, who: "kim") { _ in } }
        #expect(throws: StoreError.readOnly) { try reader.undo(at: StoreSample.now, who: "kim") }
        try writer.perform(.removePerson("p2"), at: StoreSample.now, who: "kim") { try $0.remove("p2" as PersonID) }
        #expect(try reader.person("p2") == nil)
    }

    @Test(.enabled(if: geteuid() != 0, "the superuser may write everywhere")) func aFolderThatCannotBeWrittenCanBeReadFrom() throws {
        let path = folder.file("a/term.db")
        try StoreSample.store(at: path).close()
        let manager = FileManager.default
        try manager.setAttributes([.posixPermissions: 0o500], ofItemAtPath: folder.file("a"))
        try manager.setAttributes([.posixPermissions: 0o400], ofItemAtPath: path)
        defer { try? manager.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder.file("a")) }
        #expect(try Store.open(path: path, readOnly: true).load() == StoreSample.data)
        #expect { try Store.open(path: path) } throws: { ($0 as? StoreError)?.kind == .cannotWrite }
        #expect { try StoreSample.store(at: folder.file("a/new.db")) } throws: { ($0 as? StoreError)?.kind == .cannotWrite }
    }

    @Test func strangeNamesAreFiles() throws {
        for name in ["å ö?#%41&.db", "file:x", ":memory:"] {
            let store = try StoreSample.store(at: folder.file(name))
            store.close()
            #expect(folder.names.contains(name))
            #expect(try Store.open(path: folder.file(name)).load() == StoreSample.data)
        }
    }

    @Test func whatCannotBeReadExactlyIsNotWritten() throws {
        let store = try StoreSample.store(at: folder.file())
        #expect {
            try store.perform(.addPerson("x"), at: StoreSample.now, who: "kim") { try $0.put(Person(id: "x", name: "a\0b")) }
        } throws: {
            ($0 as? StoreError)?.kind == .failed
        }
        #expect(try store.load() == StoreSample.data)
    }

    @Test func errorsSayWhatTheyMeanInBothLanguages() {
        let errors: [StoreError] = [
            .exists(path: "/f"), .notFound(path: "/f"), .notADatabase(path: "/f"), .otherProgram(path: "/f"),
            .newer(path: "/f", found: 9, known: 1), .needsUpgrade(path: "/f"), .busy, .readOnly, .cannotRead(path: "/f", reason: "why"),
            .cannotWrite(path: "/f", reason: "why"), .damaged(details: "x"), .unknown(.venue, id: "v"), .duplicate(.axis, id: "a"),
            .failed(details: "x"),
        ]
        for error in errors {
            let (swedish, english) = (error.message(Words(.swedish)), error.message(Words(.english)))
            #expect(swedish != english)
            for advice in swedish.split(separator: "\n").dropFirst() { #expect(["Kanske", "Prova"].contains { advice.hasPrefix($0) }) }
            for advice in english.split(separator: "\n").dropFirst() { #expect(["Maybe", "Try"].contains { advice.hasPrefix($0) }) }
        }
        #expect(StoreError.unknown(.venue, id: "v").message(Words(.swedish)).hasPrefix("En lokal med id v finns inte."))
    }

    @Test func errorsHoldNoValues() throws {
        let store = try StoreSample.store(at: folder.file())
        do {
            _ = try store.withDatabase { try $0.run("INSERT INTO person (id, name) VALUES (?1, ?2)", [.text("p1"), .text("Åsa Öberg")]) }
            Issue.record("no error")
        } catch {
            #expect(!"\(error)".contains("Åsa"))
            #expect(!"\(error)".contains("p1"))
        }
    }

    /// The bytes of a closed sample.
    private func sampleBytes() throws -> Data {
        let path = folder.file("sample.db")
        defer { StoreFile.remove(path) }
        try StoreSample.store(at: path).close()
        return try #require(folder.bytes("sample.db"))
    }
}
