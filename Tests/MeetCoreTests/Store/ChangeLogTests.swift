import Foundation
import Testing

@testable import MeetCore

/// What is undone is as if it had not been.
@Suite struct ChangeLogTests {
    let folder: TemporaryFolder
    let store: Store

    init() throws {
        folder = try TemporaryFolder()
        store = try StoreSample.store(at: folder.file())
    }

    @Test(arguments: 1...6) func randomChangesAreUndoneAndDoneAgain(seed: UInt64) throws {
        var random = RandomChanges(seed: seed)
        var states = [try store.load()]
        var versions = [try store.versions()]
        var sessions = [try StoredSessions(store)]
        var kinds: [ChangeKind] = []
        for _ in 0..<40 {
            let kind = random.kind()
            try store.perform(kind, at: StoreSample.now, who: "kim") { changes in
                for _ in 0..<random.below(6) + 1 { try random.change(changes, states[states.count - 1]) }
            }
            let state = try store.load()
            // The sample is change 1 and 2. Where nothing came to differ, none was recorded.
            if try store.nextUndo()?.number != kinds.count + 3 { continue }
            states.append(state)
            versions.append(try store.versions())
            sessions.append(try StoredSessions(store))
            kinds.append(kind)
        }
        #expect(kinds.count > 20)
        for index in states.indices.dropLast().reversed() {
            #expect(try store.undo(at: StoreSample.now, who: "alex")?.kind == kinds[index])
            #expect(try store.load() == states[index])
            #expect(try store.versions() == versions[index])
            #expect(try StoredSessions(store) == sessions[index])
        }
        for index in states.indices.dropFirst() {
            #expect(try store.redo(at: StoreSample.now, who: "alex")?.kind == kinds[index - 1])
            #expect(try store.load() == states[index])
            #expect(try store.versions() == versions[index])
            #expect(try StoredSessions(store) == sessions[index])
        }
        #expect(try store.redo(at: StoreSample.now, who: "alex") == nil)
        #expect(try store.withDatabase { try $0.text("PRAGMA integrity_check") } == "ok")
        #expect(try store.withDatabase { try $0.int("SELECT count(*) FROM pragma_foreign_key_check") } == 0)
    }

    @Test func undoTellsWhatItTakesBack() throws {
        let later = Timestamp(seconds: StoreSample.now.seconds + 60)
        try store.perform(.pin("p2", "c001"), at: StoreSample.now, who: "kim") { try $0.setPin("p2", in: "c001") }
        #expect(try store.nextUndo()?.kind == .pin("p2", "c001"))
        let record = try #require(try store.undo(at: later, who: "alex"))
        #expect(record.who == "kim")
        #expect(try store.nextRedo()?.kind == .pin("p2", "c001"))
        let told = try #require(try store.history().first)
        #expect((told.state, told.turnedBy, told.turnedAt) == (.undone, "alex", later))
    }

    @Test func aNewChangeDropsWhatWasUndone() throws {
        try store.perform(.pin("p2", "c001"), at: StoreSample.now, who: "kim") { try $0.setPin("p2", in: "c001") }
        try store.undo(at: StoreSample.now, who: "kim")
        try store.perform(.exclude("p2", "c001"), at: StoreSample.now, who: "kim") { try $0.setExclusion("p2", from: "c001", true) }
        #expect(try store.nextRedo() == nil)
        #expect(try store.history().map(\.state) == [.done, .dropped, .done, .final])
    }

    @Test func aChangeWithoutEffectLeavesWhatWasUndone() throws {
        try store.perform(.pin("p2", "c001"), at: StoreSample.now, who: "kim") { try $0.setPin("p2", in: "c001") }
        try store.undo(at: StoreSample.now, who: "kim")
        try store.perform(.unpin("p2"), at: StoreSample.now, who: "kim") { try $0.setPin("p2", in: nil) }
        #expect(try store.nextRedo()?.kind == .pin("p2", "c001"))
    }

    @Test func aChangeThatFailsLeavesNothing() throws {
        struct Failure: Error {}
        let history = try store.history()
        #expect(throws: Failure.self) {
            try store.perform(.editProgramme, at: StoreSample.now, who: "kim") { changes in
                try changes.remove("p1" as PersonID)
                throw Failure()
            }
        }
        #expect(throws: StoreError.unknown(.cohort, id: "c9")) {
            try store.perform(.compose(["c001"]), at: StoreSample.now, who: "kim") { changes in
                try changes.setSeat("p1", in: nil)
                try changes.setSeat("p1", in: "c9")
            }
        }
        #expect(try store.load() == StoreSample.data)
        #expect(try store.history() == history)
        // And the next one works.
        try store.perform(.removeVenue("abf"), at: StoreSample.now, who: "kim") { try $0.remove("abf" as VenueID) }
        #expect(try store.loadVenues().count == 1)
    }

    @Test func noWriteGetsPastTheLog() throws {
        let tables = try store.withDatabase { try TableLayout.all(in: $0) }
        #expect(tables.count == 20)
        try store.perform(.keepVersion(0), at: StoreSample.now, who: "kim") {
            _ = try $0.keepVersion("En", of: ["c001"], StoreSample.data.composition, at: StoreSample.now, who: "kim")
            try $0.replaceBusyTimes(of: "abf", with: [BusyTime(venue: "abf", span: TimeSpan(begin: 1, end: 2))])
            try $0.put(TablePlan([1: [["p1", "p2"]]]), of: "c001")
            try $0.mark(.late, "p1", at: SessionKey("c001", 1))
        }
        for table in tables {
            let (name, key) = (table.name, table.key)
            for sql in [
                "UPDATE \(name) SET version = version + 1", "DELETE FROM \(name)", "INSERT OR REPLACE INTO \(name) SELECT * FROM \(name)",
            ] {
                #expect(throws: StoreError.self, "\(sql)") { try store.withDatabase { try $0.run(sql) } }
            }
            #expect(throws: StoreError.self, "\(name): a key never changes") {
                try store.perform(.editProgramme, at: StoreSample.now, who: "kim") {
                    try $0.database.run("UPDATE \(name) SET \(key) = -\(key) - 1000")
                }
            }
        }
        // Changes are of no use after their end.
        var kept: Changes?
        try store.perform(.editProgramme, at: StoreSample.now, who: "kim") { kept = $0 }
        #expect(throws: (any Error).self) { try kept?.put(Person(id: "late", name: "Late")) }
        #expect(throws: StoreError.failed(details: "a change within a change")) {
            try store.perform(.editProgramme, at: StoreSample.now, who: "kim") { _ in
                try store.perform(.editProgramme, at: StoreSample.now, who: "kim") { _ in }
            }
        }
        #expect(try store.load() == StoreSample.data)
    }

    @Test func replacingARowIsLoggedToo() throws {
        try store.perform(.editProgramme, at: StoreSample.now, who: "kim") {
            try $0.database.run(
                "INSERT OR REPLACE INTO leader (id, position, name, extra, version) VALUES ('l1', 0, 'Ny', '', 99)")
        }
        #expect(try store.loadProgramme().leaders.map(\.name).contains("Ny"))
        try store.undo(at: StoreSample.now, who: "kim")
        #expect(try store.load() == StoreSample.data)
    }

    @Test func versionsOnlyGrow() throws {
        func version() throws -> Int? { try store.withDatabase { try $0.int("SELECT version FROM person WHERE id = 'p1'") } }
        func rename(_ name: String) throws {
            var person = StoreSample.people[0]
            person.name = name
            try store.perform(.editPerson("p1"), at: StoreSample.now, who: "kim") { try $0.put(person) }
        }
        var seen = [try #require(try version())]
        try rename("A")
        seen.append(try #require(try version()))
        try store.undo(at: StoreSample.now, who: "kim")
        seen.append(try #require(try version()))
        try rename("B")
        seen.append(try #require(try version()))
        #expect(seen == seen.sorted() && Set(seen).count == seen.count)
    }

    @Test func theLogIsBounded() throws {
        try store.perform(.addPerson("x"), at: StoreSample.now, who: "kim") { try $0.put(Person(id: "x", name: "0")) }
        for number in 1...ChangeLog.changesKept + 10 {
            try store.perform(.editPerson("x"), at: StoreSample.now, who: "kim") { try $0.put(Person(id: "x", name: "\(number)")) }
        }
        var undone = 0
        while try store.undo(at: StoreSample.now, who: "kim") != nil { undone += 1 }
        #expect(undone == ChangeLog.changesKept)
        #expect(try store.person("x")?.name == "10")
        #expect(try store.history(limit: 1000).count == ChangeLog.changesKept + 13)
    }

    @Test func pruningKeepsTheNewestChangeWhateverItsSize() throws {
        func prune(changes: Int, rows: Int, records: Int) throws -> [ChangeRecord.State] {
            try store.withDatabase { try ChangeLog.prune($0, changes: changes, rows: rows, records: records) }
            return try store.history().map(\.state)
        }
        try store.perform(.pin("p2", "c001"), at: StoreSample.now, who: "kim") { try $0.setPin("p2", in: "c001") }
        #expect(try prune(changes: 9, rows: 1000, records: 9) == [.done, .done, .final])
        #expect(try prune(changes: 9, rows: 3, records: 9) == [.done, .final, .final])
        #expect(try prune(changes: 9, rows: 0, records: 1) == [.done])
        #expect(try store.undo(at: StoreSample.now, who: "kim")?.kind == .pin("p2", "c001"))
    }

    @Test func forgettingLeavesNoTraceInTheFile() throws {
        let secret = "Hemlig Hemligsson"
        try store.perform(.addPerson("x"), at: StoreSample.now, who: "kim") { try $0.put(Person(id: "x", name: secret)) }
        try store.perform(.removePerson("x"), at: StoreSample.now, who: "kim") { try $0.remove("x" as PersonID) }
        try store.forgetHistory(at: StoreSample.now, who: "kim")
        #expect(try store.nextUndo() == nil)
        #expect(try store.history().first?.kind == .forgetHistory)
        for name in folder.names {
            #expect(folder.bytes(name)?.range(of: Data(secret.utf8)) == nil, "\(name)")
        }
    }

    @Test func kindsComeBackFromTheirCodes() {
        let words = Words(.english)
        for kind in RandomChanges.kinds {
            #expect(ChangeKind(code: kind.stored.code, detail: kind.stored.detail) == kind)
            #expect(!kind.text(words).isEmpty)
            #expect(kind.text(words) != kind.text(Words(.swedish)))
        }
        #expect(ChangeKind(code: "pin", detail: ["a"]) == .other(code: "pin", detail: ["a"]))
        #expect(
            ChangeKind.pin("p1", "c1").text(Words(.swedish), person: { _ in "Åsa" }, cohort: { _ in "Grupp 1" }) == "Åsa fäst i Grupp 1")
    }
}
