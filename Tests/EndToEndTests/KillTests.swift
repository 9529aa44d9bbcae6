import Foundation
import TestSupport
import Testing

@testable import MeetCore

/// The program is killed at random moments (`kill -9`), in whatever it does: what it acknowledged is there, what it did not is there whole or
/// not at all, the database is whole, and a change can be undone.
///
/// `scripts/deep.d/kill` does it 500 times. `MEET_KILL_ROUNDS` and `MEET_KILL_SEED` choose other numbers.
@Suite(.serialized) struct KillTests {
    /// Chance that can be had again by its seed.
    private struct Dice: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    private static func number(_ name: String, _ usual: Int) -> Int {
        ProcessInfo.processInfo.environment[name].flatMap { Int($0) } ?? usual
    }

    private let desktop: Desktop
    private let path: String
    private var dice: Dice
    private let seed: UInt64
    /// How long a command takes here and now, when it is not killed.
    private var usual = Duration.milliseconds(50)

    init() throws {
        desktop = try Desktop(withTerm: true)
        path = desktop.path("t.db")
        seed = UInt64(Self.number("MEET_KILL_SEED", 2027))
        dice = Dice(state: seed)
    }

    /// Starts a command, and kills it at a random moment, or lets it be.
    /// - Returns: its exit status; nil where it was killed.
    private mutating func run(_ arguments: [String], mayLive: Bool = true) throws -> Int32? {
        // How busy the machine is must not decide whether the moment is within its work.
        let isSpared = mayLive && Bool.random(using: &dice)
        let patience = usual * Double.random(in: 0...1.3, using: &dice)
        let begin = ContinuousClock.now
        let process = Process()
        process.executableURL = URL(filePath: desktop.program)
        process.arguments = arguments
        process.environment = desktop.environment
        process.currentDirectoryURL = URL(filePath: desktop.folder)
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        if !isSpared {
            while process.isRunning, ContinuousClock.now - begin < patience { usleep(200) }
            if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        }
        process.waitUntilExit()
        if process.terminationReason == .exit { usual = (usual + (ContinuousClock.now - begin)) / 2 }
        return process.terminationReason == .exit ? process.terminationStatus : nil
    }

    /// A file of so many new people, whose ids bear the round and the number.
    private func people(_ name: String, _ count: Int) throws -> [PersonID] {
        let ids = (0..<count).map { "\(name)-\($0)" }
        try desktop.write(
            "\(name).csv", "id,name,notes,consent\n" + ids.map { "\($0),Namn \($0),\(String(repeating: "x", count: 300)),yes\n" }.joined())
        return ids.map { PersonID($0) }
    }

    /// Looks whether a database is whole, and answers its people.
    private func look(_ file: String, _ place: String) throws -> Set<PersonID> {
        try QuietReading.read(file, busyTimeout: 5000) { database in
            try DatabaseCopy.check(database, named: file)
            return Set(try database.statement("SELECT id FROM person").all { PersonID($0.text(0)) })
        }
    }

    @Test mutating func nothingAcknowledgedIsLost() throws {
        let rounds = Self.number("MEET_KILL_ROUNDS", 20)
        let first = try look(path, "begin")
        var expected = first
        #expect(try desktop.meet("backup", "first.db").status == 0)
        var (killed, acknowledged, whole) = (0, 0, 0)
        for round in 0..<rounds {
            // Anew now and then, or the later rounds would be slow with all that was added.
            if round > 0, round % 25 == 0 {
                unlink(path)
                #expect(try desktop.meet("restore", "first.db").status == 0)
                expected = first
            }
            // Until it is killed once.
            var isAlive = true
            var step = 0
            while isAlive, step < 20 {
                // Small ones often, now and then one that takes long.
                let name = "r\(round)s\(step)"
                let new = Set(try people(name, Int.random(in: 0..<6, using: &dice) == 0 ? 400 : 3))
                let status = try run(["import", "participants", "\(name).csv", "--db", "t.db"])
                unlink(desktop.path("\(name).csv"))
                let place = "seed \(seed), round \(round), step \(step)"
                let there = try look(path, place)
                if let status {
                    #expect(status == 0, "\(place)")
                    expected.formUnion(new)
                    acknowledged += 1
                } else {
                    isAlive = false
                    killed += 1
                    // All or nothing.
                    if there.isSuperset(of: new) {
                        whole += 1
                        expected.formUnion(new)
                    }
                }
                try #require(there == expected, "\(place)")
                step += 1
            }
            // Who comes next can write, and take back what was last, and make it again.
            let store = try Store.open(path: path)
            let before = try store.load()
            let last = try store.nextUndo()
            #expect(last != nil)
            #expect(try store.undo(at: Timestamp(seconds: 2_000_000_000), who: "kim")?.number == last?.number)
            #expect(try store.load() != before)
            try store.redo(at: Timestamp(seconds: 2_000_000_000), who: "kim")
            #expect(try store.load() == before)
            store.close()
            #expect(try strays() == ["t.db"], "seed \(seed), round \(round)")
        }
        print(
            "kill: seed \(seed), \(rounds) rounds, \(acknowledged) changes acknowledged, \(killed) killed, of which \(whole) were kept whole"
        )
        #expect(killed > 0)
        #expect(acknowledged > 0)
    }

    /// The names of what lies beside the database.
    private func strays() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: desktop.folder).filter { $0.hasPrefix("t.db") || $0.hasPrefix(".t.db") }
            .sorted()
    }

    @Test mutating func aKilledBackupIsNone() throws {
        let rounds = Self.number("MEET_KILL_ROUNDS", 20) / 2
        let people = try look(path, "begin")
        var killed = 0
        for round in 0..<rounds {
            let arguments = round % 2 == 0 ? ["backup"] : ["backup", "copy\(round).db"]
            if try run(arguments + ["--db", "t.db"]) == nil { killed += 1 }
            for backup in try Backups(of: path).list() { #expect(try look(backup.path, backup.path) == people) }
            let copy = desktop.path("copy\(round).db")
            if FileManager.default.fileExists(atPath: copy) { #expect(try look(copy, "copy") == people) }
        }
        // What the killed left goes with the next.
        #expect(try desktop.meet("backup").status == 0)
        let kept = try FileManager.default.contentsOfDirectory(atPath: desktop.path("t.db.backups"))
        #expect(kept.filter { $0.hasPrefix(".") } == [])
        #expect(kept.count <= 14)
        print("kill: seed \(seed), \(rounds) backups, \(killed) killed")
    }

    @Test mutating func aKilledRestoreIsTheOneOrTheOther() throws {
        let rounds = Self.number("MEET_KILL_ROUNDS", 20) / 2
        #expect(try desktop.meet("backup", "old.db").status == 0)
        let old = try look(desktop.path("old.db"), "old")
        _ = try people("more", 30)
        #expect(try desktop.meet("import", "participants", "more.csv").status == 0)
        #expect(try desktop.meet("backup", "new.db").status == 0)
        let new = try look(desktop.path("new.db"), "new")
        var (killed, changed) = (0, 0)
        for round in 0..<rounds {
            let before = try look(path, "before")
            let file = before == old ? "new.db" : "old.db"
            let status = try run(["restore", file, "--db", "t.db"])
            if status == nil { killed += 1 }
            // It can be written whatever it is: what was interrupted in the middle is brought to its end.
            try Store.open(path: path).close()
            let there = try look(path, "seed \(seed), round \(round)")
            #expect(there == old || there == new, "seed \(seed), round \(round)")
            if status == 0 { #expect(there != before) }
            if there != before { changed += 1 }
        }
        #expect(try desktop.meet("restore", "old.db").status == 0)
        #expect(try strays() == ["t.db", "t.db.backups"])
        print("kill: seed \(seed), \(rounds) restores, \(killed) killed, \(changed) changed")
    }

    /// Nothing that marks a person is left in any byte of the database, once it was opened by somebody.
    private func isGone(_ id: PersonID) -> Bool {
        // As the person's file, the log and lists write it: with what follows the number, so that no longer id is meant.
        ["t.db", "t.db-wal"].allSatisfy { desktop.bytes($0).range(of: Data("Namn \(id.text)q".utf8)) == nil }
    }

    @Test mutating func aKilledErasingIsAllOrNothing() throws {
        let rounds = Self.number("MEET_KILL_ROUNDS", 20)
        // People with a mark of their own, who were changed, so that they stand in what can be undone too.
        func file(_ phone: String) throws {
            let rows = (0..<40).map { "k\($0),Namn k\($0)q,\(phone),\(String(repeating: "x", count: 300)),yes\n" }
            try desktop.write("k.csv", "id,name,phone,notes,consent\n" + rows.joined())
            #expect(try desktop.meet("import", "participants", "k.csv").status == 0)
        }
        try file("070")
        try file("08")
        // All cohorts are over, and whoever waits is due, but for those of this test, who are erased by their ids half of the time.
        let store = try Store.open(path: path)
        var programme = try store.loadProgramme()
        let days = (1...programme.sessionsPerCohort).compactMap { CivilDate(year: 2020, month: 1, day: $0 * 4) }
        for place in programme.cohorts.indices { programme.cohorts[place].schedule = .dates(days) }
        programme.retention = Retention([.waiting: 1])
        try store.perform(.editProgramme, at: Timestamp(seconds: 2_000_000_000), who: "kim") { try $0.put(programme) }
        store.close()
        #expect(try desktop.meet("backup", "first.db").status == 0)
        let first = try look(path, "begin")
        let waiting = Set((0..<40).map { PersonID("k\($0)") })
        var (killed, erased, late) = (0, 0, 0)
        var expected = first
        var next = 0
        for round in 0..<rounds {
            let place = "seed \(seed), round \(round)"
            let isDue = round % 4 == 3
            if next >= 40 || expected.isDisjoint(with: waiting) {
                unlink(path)
                for suffix in ["-wal", "-shm"] { unlink(path + suffix) }
                #expect(try desktop.meet("restore", "first.db").status == 0)
                (expected, next) = (first, 0)
            }
            let person = PersonID("k\(next)")
            next += 1
            let status = try run(
                isDue ? ["erase", "--due", "--yes", "--db", "t.db"] : ["erase", "person", person.text, "--yes", "--db", "t.db"])
            if status == nil { killed += 1 } else { #expect(status == 0, "\(place)") }
            if desktop.bytes("t.db-wal").count > 0 { late += 1 }
            let there = try look(path, place)
            let lost = expected.subtracting(there)
            #expect(there.isSubset(of: expected), "\(place)")
            if isDue {
                #expect(lost.isEmpty || there.isDisjoint(with: waiting), "\(place)")
                if status != nil { #expect(there.isDisjoint(with: waiting), "\(place)") }
            } else {
                #expect(lost.isEmpty || lost == [person], "\(place)")
                if status != nil { #expect(lost == [person], "\(place)") }
            }
            erased += lost.count
            expected = there
            // Whoever opens it next wipes what was left.
            let opened = try Store.open(path: path)
            for id in waiting where !there.contains(id) { #expect(isGone(id), "\(place), \(id)") }
            for id in waiting where there.contains(id) {
                #expect(try opened.person(id)?.name == "Namn \(id.text)q" && !isGone(id), "\(place), \(id)")
            }
            opened.close()
            #expect(try look(path, place) == expected, "\(place)")
            for id in waiting where !there.contains(id) { #expect(isGone(id), "\(place), \(id)") }
        }
        #expect(erased > 0)
        print("kill: seed \(seed), \(rounds) erasings, \(killed) killed, \(erased) people erased, \(late) left a log")
    }

    @Test mutating func aKilledMigrationIsBeforeOrAfter() throws {
        let rounds = Self.number("MEET_KILL_ROUNDS", 20) / 2
        var (killed, after) = (0, 0)
        for round in 0..<rounds {
            let name = "old\(round).db"
            try OldDatabase.make(at: desktop.path(name), from: path)
            if try run(["check", "--db", name]) == nil { killed += 1 }
            let version = try QuietReading.read(desktop.path(name), busyTimeout: 5000) { try Migration.version(of: $0) }
            #expect(version == 5 || version == Migration.all.count, "seed \(seed), round \(round)")
            if version > 5 {
                after += 1
                // It did not begin without its backup.
                #expect(try Backups(of: desktop.path(name)).list().map(\.reason) == [.migration(to: Migration.all.count)])
            }
            let store = try Store.open(path: desktop.path(name))
            #expect(try store.load().people.count == 160)
            store.close()
            #expect(try look(desktop.path(name), name).count == 160)
        }
        print("kill: seed \(seed), \(rounds) migrations, \(killed) killed, \(after) done")
    }
}

/// A database of version 5 of the schema, as an earlier program left it.
enum OldDatabase {
    /// Makes it of one of today: the sixth version added a column to the seats, and later ones are taken back by their own statements.
    static func make(at path: String, from source: String) throws {
        _ = try Backups.copy(source, to: path)
        let database = try Database(path: path, access: .readWrite, busyTimeout: 5000)
        try database.transaction(.immediate) {
            try ChangeLog.removeTriggers(database)
            try ChangeLog.forget(database)
            try database.runScript(
                "ALTER TABLE seat DROP COLUMN absences; DROP TABLE former_count; ALTER TABLE change_state DROP COLUMN wipe_pending; "
                    + "ALTER TABLE person DROP COLUMN background_erased; ALTER TABLE person DROP COLUMN background_counted; PRAGMA user_version = 5"
            )
            try ChangeLog.makeTriggers(database)
        }
        database.close()
    }
}
