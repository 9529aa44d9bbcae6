import Foundation
import Testing

@testable import MeetCore
@testable import MeetTUI

/// A database of an earlier version, opened by a command that only reads.
struct UpgradeTests {
    /// A database as version 1 left it.
    private func old() throws -> String {
        let path = NSTemporaryDirectory() + "meet-old-\(UUID().uuidString).db"
        try Store.create(path: path, programme: SampleTerm.composed.programme, at: Clock.now, who: "anna").close()
        let database = try Database(path: path, access: .readWrite, busyTimeout: 0)
        try database.runScript(
            """
            DROP TABLE booking; DROP TABLE busy_time; DROP TABLE table_seat; DROP TABLE attendance; DROP TABLE session_stamp;
            DROP TABLE version_seat; DROP TABLE composition_version;
            DROP TRIGGER log_seat_insert; DROP TRIGGER log_seat_update; DROP TRIGGER log_seat_delete;
            DROP TRIGGER log_person_insert; DROP TRIGGER log_person_update; DROP TRIGGER log_person_delete;
            ALTER TABLE person DROP COLUMN background_erased; ALTER TABLE person DROP COLUMN background_counted;
            ALTER TABLE seat DROP COLUMN absences;
            DROP TRIGGER draw_forgets_person; DROP TABLE draw_entry; DROP TABLE draw;
            DROP TABLE former_count; ALTER TABLE change_state DROP COLUMN wipe_pending; PRAGMA user_version = 1
            """)
        database.close()
        return path
    }

    private func context(_ arguments: String...) throws -> CommandContext {
        try CommandContext(
            Arguments(arguments, CommandSyntax("check") { $0.helpCheck }), environment: [:], now: Clock.now, today: Clock.today)
    }

    @Test func itIsBroughtUpToDateUnlessNothingIsToBeChanged() throws {
        let path = try old()
        defer { for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) } }
        #expect(throws: StoreError.needsUpgrade(path: path)) {
            try context("--db", path, "--readonly").open(readOnly: true).close()
        }
        // A list of backups brings nothing up to date.
        _ = try context("--db", path).moments
        #expect(throws: StoreError.needsUpgrade(path: path)) {
            try context("--db", path, "--readonly").open(readOnly: true).close()
        }
        let store = try context("--db", path).open(readOnly: true)
        defer { store.close() }
        #expect(store.isReadOnly)
        #expect(try store.load().programme == SampleTerm.composed.programme)
        #expect(try store.draws().isEmpty)
    }
}
