import Foundation
import Testing

@testable import MeetCore

/// Old databases are brought up to date, and what a version was stays what it was.
@Suite struct MigrationTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// A database of version 1, made without the migration.
    private func makeOne() throws { try SchemaOne.make(at: folder.file()) }

    private func schema(_ database: Database, _ condition: String) throws -> [String] {
        try database.statement("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND \(condition) ORDER BY name").all { $0.text(0) }
    }

    @Test func versionOneIsRead() throws {
        try makeOne()
        // Reading alone brings nothing up to date.
        #expect(throws: StoreError.needsUpgrade(path: folder.file())) { try Store.open(path: folder.file(), readOnly: true) }
        let store = try Store.open(path: folder.file())
        #expect(try store.load() == SchemaOne.data)
        #expect(try store.revision() == 7)
        #expect(try store.history().map(\.kind) == [.removeSeat("p2", "c1"), .create])
        #expect(try store.draws().isEmpty)
        store.close()
        let reader = try Store.open(path: folder.file(), readOnly: true)
        #expect(try reader.load() == SchemaOne.data)
    }

    @Test func versionOneCanStillBeUndone() throws {
        try makeOne()
        let store = try Store.open(path: folder.file())
        #expect(try store.undo(at: StoreSample.now, who: "kim")?.kind == .removeSeat("p2", "c1"))
        #expect(try store.load().composition == Composition(["c1": ["p2"], "c2": ["p1"]]))
        try store.redo(at: StoreSample.now, who: "kim")
        #expect(try store.load() == SchemaOne.data)
    }

    @Test func versionOneIsWhatItWas() throws {
        try makeOne()
        let kept = try Database(path: folder.file(), access: .readWrite, busyTimeout: 0)
        try StoreFile.makeEmpty(folder.file("new.db"))
        let made = try Database(path: folder.file("new.db"), access: .readWrite, busyTimeout: 0)
        try Migration.run([.one], on: made)
        #expect(try schema(made, "type <> 'trigger'") == schema(kept, "type <> 'trigger'"))
        #expect(try Set(schema(made, "type = 'trigger' AND tbl_name = 'seat'")) == Set(SchemaOne.seatTriggers))
        #expect(try schema(made, "type = 'trigger'").count == 42)
        for pragma in ["application_id", "user_version"] {
            #expect(try made.int("PRAGMA \(pragma)") == kept.int("PRAGMA \(pragma)"))
        }
        #expect(try Data("Meet".utf8) == folder.header(68..<72))
    }

    @Test func aBookingOfVersionFourCanStillBeUndone() throws {
        try makeOne()
        let database = try Database(path: folder.file(), access: .readWrite, busyTimeout: 0)
        try Migration.run(Array(Migration.all.prefix(4)), on: database)
        try database.transaction(.immediate) {
            try database.run(
                "INSERT INTO change VALUES (3, '2026-11-22T10:00:00Z', 'kim', 'edit-booking', 'c1|1|requested', 'done', 2, NULL, NULL)")
            try ChangeLog.open(3, mode: .recording, revision: 8, database)
            try database.run("INSERT INTO booking VALUES (1, 1, 1, 1, 900, 960, 'idea', NULL, NULL, 'O''Kim, x', '', 8)")
            try database.run("UPDATE booking SET state = 'requested', contact = ''")
            try database.run("INSERT INTO change VALUES (4, '2026-11-22T11:00:00Z', 'kim', 'edit-booking', 'c1|1|', 'done', 1, NULL, NULL)")
            try ChangeLog.open(4, mode: .recording, revision: 9, database)
            try database.run("DELETE FROM booking")
            try ChangeLog.close(database)
        }
        database.close()
        let store = try Store.open(path: folder.file())
        #expect(try store.bookings().isEmpty)
        try store.undo(at: StoreSample.now, who: "kim")
        let booking = Booking(
            number: 1, session: SessionKey("c1", 1), venue: "stadshuset", span: TimeSpan(begin: 900, end: 960), state: .requested)
        #expect(try store.bookings() == [booking])
        try store.undo(at: StoreSample.now, who: "kim")
        #expect(try store.bookings().isEmpty)
        try store.redo(at: StoreSample.now, who: "kim")
        #expect(try store.bookings() == [booking])
    }

    @Test func stepsAreNumberedFromOne() {
        #expect(Migration.all.map(\.version) == Array(1...Migration.all.count))
    }

    @Test func aStepKeepsRowsAndLogsItsNewTables() throws {
        try makeOne()
        let database = try Database(path: folder.file(), access: .readWrite, busyTimeout: 0)
        let last = Migration.all.count
        let next = Migration(
            version: last + 1,
            sql: """
                ALTER TABLE person ADD COLUMN nickname TEXT NOT NULL DEFAULT '';
                UPDATE person SET nickname = id;
                CREATE TABLE later (
                  key INTEGER PRIMARY KEY, person INTEGER NOT NULL REFERENCES person (key), state TEXT, version INTEGER NOT NULL
                ) STRICT;
                """)
        try Migration.run(Migration.all + [next], on: database)
        try Migration.run(Migration.all + [next], on: database)
        #expect(try Migration.version(of: database) == last + 1)
        #expect(try database.text("SELECT nickname FROM person WHERE key = 2") == "p2")
        #expect(try database.int("SELECT count(*) FROM change WHERE state = 'final'") == 2)
        #expect(try database.int("SELECT count(*) FROM change_row") == 0)
        #expect(throws: DatabaseError.self) { try database.run("INSERT INTO later VALUES (1, 1, 'present', 1)") }
        #expect(try schema(database, "type = 'trigger' AND tbl_name = 'person'").filter { $0.contains("quote(old.nickname)") }.count == 2)
        // This program does not know that version.
        database.close()
        #expect(throws: StoreError.newer(path: folder.file(), found: last + 1, known: last)) { try Store.open(path: folder.file()) }
    }

    @Test func aStepThatFailsLeavesTheVersionBefore() throws {
        try makeOne()
        let database = try Database(path: folder.file(), access: .readWrite, busyTimeout: 0)
        let broken = Migration(version: 2, sql: "DELETE FROM person; CREATE TABLE person (key INTEGER)")
        #expect(throws: DatabaseError.self) { try Migration.run([.one, broken], on: database) }
        database.close()
        #expect(try Store.open(path: folder.file()).load() == SchemaOne.data)
    }
}

extension TemporaryFolder {
    /// Some bytes of the database in it.
    func header(_ range: Range<Int>) throws -> Data {
        try #require(bytes()).subdata(in: range)
    }
}
