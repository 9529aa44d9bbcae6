import Foundation
import Testing

@testable import MeetCore

/// Backups: whole, checked, kept by date, private; and what they are for.
@Suite struct BackupTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private var backups: Backups { Backups(of: folder.file()) }
    private let day = 86_400

    private func addPeople(_ numbers: Range<Int>, to store: Store) throws {
        for number in numbers {
            let id = PersonID("n\(number)")
            try store.perform(.addPerson(id), at: StoreSample.now, who: "kim") { try $0.put(Person(id: id, name: "N")) }
        }
    }

    @Test func aBackupIsAWholeDatabaseOfItsMoment() throws {
        let store = try StoreSample.store(at: folder.file())
        let made = try backups.make(.asked, at: StoreSample.now)
        #expect(made.contents.people == StoreSample.people.count)
        #expect(made.contents.cohorts == StoreSample.programme.cohorts.count)
        #expect(made.contents.lastChange == StoreSample.now)
        #expect(made.contents.programme == StoreSample.programme.name)
        // What stands only in the write-ahead log is in it too, and what comes later is not.
        try addPeople(0..<1, to: store)
        let later = try backups.make(.asked, at: StoreSample.now)
        try addPeople(1..<2, to: store)
        #expect(try Store.open(path: made.path, readOnly: true).load() == StoreSample.data)
        #expect(try Store.open(path: later.path, readOnly: true).person("n0") != nil)
        #expect(try Store.open(path: later.path, readOnly: true).person("n1") == nil)
        // It can be used like any other, with what can be undone.
        let copy = try Store.open(path: later.path)
        try copy.undo(at: StoreSample.now, who: "kim")
        #expect(try copy.load() == StoreSample.data)
        copy.close()
        #expect(try store.load().people.count == StoreSample.people.count + 2)
    }

    @Test func aBackupIsForItsOwnerAlone() throws {
        try StoreSample.store(at: folder.file()).close()
        let made = try backups.make(.daily, at: StoreSample.now)
        #expect(try folder.mode("term.db.backups") == 0o700)
        #expect(try folder.mode("term.db.backups/" + (made.path as NSString).lastPathComponent) == 0o600)
        let copy = folder.file("mine/copy.db")
        _ = try Backups.copy(folder.file(), to: copy)
        #expect(try folder.mode("mine") == 0o700)
        #expect(try folder.mode("mine/copy.db") == 0o600)
        #expect(throws: StoreError.exists(path: copy)) { try Backups.copy(folder.file(), to: copy) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.file("mine")) == ["copy.db"])
    }

    @Test func ofEachSortTheLatestAreKept() throws {
        try StoreSample.store(at: folder.file()).close()
        let start = StoreSample.now.seconds
        try backups.make(.migration(to: 3), at: Timestamp(seconds: start))
        try backups.make(.restore, at: Timestamp(seconds: start))
        for number in 0..<17 { try backups.make(.daily, at: Timestamp(seconds: start + number * day)) }
        // Two of one second are two.
        for _ in 0..<16 { try backups.make(.asked, at: Timestamp(seconds: start)) }
        let kept = try backups.list()
        #expect(kept.filter { $0.reason == .daily }.map(\.made.seconds) == (3..<17).reversed().map { start + $0 * day })
        #expect(kept.filter { $0.reason == .asked }.map(\.number) == (3...16).reversed())
        #expect(kept.contains { $0.reason == .migration(to: 3) })
        #expect(kept.contains { $0.reason == .restore })
        #expect(kept.count == 30)
        #expect(kept == kept.sorted(by: Backup.isLater))
        #expect(kept.allSatisfy { $0.bytes > 4096 })
    }

    @Test func aClockThatWentBackTakesNoNewOneAway() throws {
        try StoreSample.store(at: folder.file()).close()
        for number in 0..<14 { try backups.make(.asked, at: Timestamp(seconds: StoreSample.now.seconds + number * day)) }
        for number in 1...16 {
            let made = try backups.make(.asked, at: Timestamp(seconds: StoreSample.now.seconds - (4000 - number) * day))
            #expect(try backups.list().contains { $0.path == made.path }, "number \(number)")
            #expect(try backups.list().count == 14)
        }
        // In the end those of the time that is now are kept, and the future ones gone.
        #expect(try backups.list().allSatisfy { $0.made < StoreSample.now })
    }

    @Test func somebodysOwnFileIsNotTakenForAnUnfinishedOne() throws {
        try StoreSample.store(at: folder.file()).close()
        let own = ["term.db.new-20261120", "term.db.new-99999999-x", "term.db.new-99999999-1-notes", "term.db.new-2024-12"]
        for name in own { try folder.write(Data("x".utf8), to: name) }
        try folder.write(Data("x".utf8), to: "term.db.new-99999999-1234567890123456")
        let backup = try backups.make(.asked, at: StoreSample.now)
        try backups.restore(.file(backup.path), at: StoreSample.now)
        for name in own { #expect(folder.bytes(name) != nil, "\(name)") }
        #expect(folder.bytes("term.db.new-99999999-1234567890123456") == nil)
    }

    @Test func othersFilesInTheFolderAreLeftAlone() throws {
        try StoreSample.store(at: folder.file()).close()
        try backups.make(.daily, at: StoreSample.now)
        // Of another database whose name begins alike, of none, and one that somebody renamed.
        let others = [
            "term-2-20260101T000000Z-daily.db", "notes.txt", "term-20260101T000000Z-mine.db", "term-2026x101T000000Z-daily.db", "term-.db",
            "term-20260101T000000Z-daily_x.db",
        ]
        for name in others { try folder.write(Data(), to: "term.db.backups/" + name) }
        #expect(try backups.list().count == 1)
        for number in 1..<20 { try backups.make(.daily, at: Timestamp(seconds: StoreSample.now.seconds + number * day)) }
        for name in others { #expect(folder.bytes("term.db.backups/" + name) != nil, "\(name)") }
    }

    @Test func oneIsDueWhereNoneOfTheDayWasMade() throws {
        try StoreSample.store(at: folder.file()).close()
        let now = Timestamp("2027-01-20T12:00:00Z") ?? StoreSample.now
        #expect(try backups.isDue(at: now))
        try backups.make(.migration(to: 6), at: now)
        #expect(try backups.isDue(at: now))
        // A clock that was wrong once, and far ahead, does not end them.
        try backups.make(.daily, at: Timestamp(seconds: now.seconds + 4000 * day))
        #expect(try backups.isDue(at: now))
        try backups.make(.asked, at: Timestamp(seconds: now.seconds + 3600))
        #expect(try !backups.isDue(at: now))
        #expect(try backups.isDue(at: Timestamp(seconds: now.seconds + day)))
    }

    @Test func whatIsNotWholeIsNotBackedUp() throws {
        try StoreSample.store(at: folder.file()).close()
        // A row is changed behind the index.
        let database = try Database(path: folder.file(), access: .readWrite, busyTimeout: 0)
        try database.runScript(
            "PRAGMA foreign_keys = OFF; UPDATE change_state SET mode = 2; DELETE FROM cohort; UPDATE change_state SET mode = 0")
        database.close()
        #expect { try backups.make(.asked, at: StoreSample.now) } throws: {
            guard case .notWhole = $0 as? StoreError else { return false }
            return true
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: backups.folder).isEmpty)
        #expect { try Backups.copy(folder.file(), to: folder.file("x.db")) } throws: { ($0 as? StoreError)?.kind == .badData }
        #expect(folder.names == ["term.db", "term.db.backups"])
    }

    @Test func aPersonIsFoundInBackupsAlsoInWhatCouldBeUndone() throws {
        let store = try StoreSample.store(at: folder.file())
        let first = try backups.make(.asked, at: StoreSample.now)
        try store.perform(.removePerson("p2"), at: StoreSample.now, who: "kim") { try $0.remove("p2" as PersonID) }
        let second = try backups.make(.asked, at: StoreSample.now)
        try store.erase("p2", at: StoreSample.now, who: "kim")
        try store.forgetHistory(at: StoreSample.now, who: "kim")
        let third = try backups.make(.asked, at: StoreSample.now)
        let kept = try backups.list()
        let holding = kept.filter { backups.holds("p2", $0) == true }.map(\.path)
        #expect(Set(holding) == [first.path, second.path])
        for backup in kept where holding.contains(backup.path) { try backups.remove(backup) }
        #expect(try backups.list().map(\.path) == [third.path])
    }

    @Test func whatIsUnfinishedIsNoBackup() throws {
        // What was left by one who died in the middle is no backup, and goes with the next; what one who lives is writing stays.
        try StoreSample.store(at: folder.file()).close()
        try backups.make(.daily, at: StoreSample.now)
        let mine = backups.draftPath()
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/true")
        try process.run()
        process.waitUntilExit()
        let dead = mine.replacing("-\(getpid())-", with: "-\(process.processIdentifier)-")
        for path in [mine, dead] { try Data("half".utf8).write(to: URL(fileURLWithPath: path)) }
        #expect(try backups.list().count == 1)
        try backups.make(.daily, at: StoreSample.now)
        #expect(FileManager.default.fileExists(atPath: mine))
        #expect(!FileManager.default.fileExists(atPath: dead))
    }

    // MARK: Before a migration

    private func makeOldDatabase() throws {
        try SchemaOne.make(at: folder.file())
    }

    @Test func beforeAMigrationOneIsMade() throws {
        try makeOldDatabase()
        let store = try Store.open(path: folder.file(), at: StoreSample.now)
        let backup = try #require(store.backupBeforeUpgrade)
        #expect(try backups.list().map(\.path) == [backup.path])
        #expect(backup.contents.schema == 1)
        #expect(backup.path.hasSuffix("-before-schema-\(Migration.all.count).db"))
        #expect(try store.load() == SchemaOne.data)
        store.close()
        #expect(try Store.open(path: folder.file()).backupBeforeUpgrade == nil)
        let old = try Database(path: backup.path, access: .frozen, busyTimeout: 0)
        #expect(try Migration.version(of: old) == 1)
        #expect(try old.int("SELECT count(*) FROM person") == SchemaOne.data.people.count)
    }

    @Test func aMigrationWithoutABackupDoesNotBegin() throws {
        try makeOldDatabase()
        let before = folder.bytes()
        // Where the folder of backups is to be there is a file.
        try folder.write(Data(), to: "taken")
        #expect {
            try Store.open(path: folder.file(), backups: Backups(of: folder.file(), in: folder.file("taken")))
        } throws: { error in
            guard case .notBackedUp(_, .cannotWrite) = error as? StoreError else { return false }
            return true
        }
        #expect(folder.bytes() == before)
        #expect(folder.names == ["taken", "term.db"])
    }
}
