import Foundation
import Testing

@testable import MeetCore

/// Whom a backup would bring back who was erased since: as far as the data can tell.
@Suite struct BroughtBackTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private var backups: Backups { Backups(of: folder.file()) }
    private func store() throws -> (Store, String) {
        let people = (1...8).map {
            Person(id: PersonID("p\($0)"), name: "N\($0)", values: ["settlement": "established"], consent: .given(nil))
        }
        let store = try Store.create(path: folder.file(), programme: StoreSample.programme, people: people, at: StoreSample.now, who: "kim")
        return (store, try backups.make(.asked, at: StoreSample.now).path)
    }

    private func add(_ id: PersonID, _ store: Store) throws {
        try store.perform(.addPerson(id), at: StoreSample.now, who: "kim") { try $0.put(Person(id: id, name: "N")) }
    }

    @Test func whoWasErasedIsNamedByIdAlone() throws {
        let (store, backup) = try store()
        #expect(try backups.broughtBack(by: .file(backup))?.isEmpty == true)
        try store.erase(["p1"], at: StoreSample.now, who: "kim")
        try store.erase(["p2", "p3"], at: StoreSample.now, who: "kim")
        let back = try #require(try backups.broughtBack(by: .file(backup)))
        #expect(back.erased == 3 && back.persons == ["p1", "p2", "p3"] && back.parts == 0 && back.isLogWhole)
        // The same of its bytes.
        #expect(try backups.broughtBack(by: .bytes(Backups.bytes(backup).bytes, named: "f")) == back)
        store.close()
    }

    /// Who was only taken out, and who came since and was erased, is not taken for one whom it brings back.
    @Test func whoWasTakenOutIsNoneOfThem() throws {
        let (store, backup) = try store()
        try store.perform(.removePerson("p4"), at: StoreSample.now, who: "kim") { _ = try $0.remove(PersonID("p4")) }
        #expect(try backups.broughtBack(by: .file(backup))?.isEmpty == true)
        try add("p9", store)
        try store.erase(["p9"], at: StoreSample.now, who: "kim")
        let back = try #require(try backups.broughtBack(by: .file(backup)))
        #expect(back.erased == 1 && back.persons.isEmpty)
        store.close()
    }

    @Test func partsAndConsentsThatComeBackAreTold() throws {
        let (store, backup) = try store()
        try store.perform(.editPerson("p5"), at: StoreSample.now, who: "kim") { changes in
            try changes.enter([Person(id: "p5", name: "N5")])
        }
        let first = try #require(try backups.broughtBack(by: .file(backup)))
        #expect(first.erased == 0 && first.persons.isEmpty && first.backgrounds == ["p5"] && !first.isEmpty)
        _ = try store.erase(at: StoreSample.now, who: "kim") { _ in
            var plan = ErasurePlan()
            plan.parts = [.background: ["p6"]]
            return plan
        }
        let back = try #require(try backups.broughtBack(by: .file(backup)))
        #expect(back.parts == 1 && back.backgrounds == ["p5", "p6"])
        store.close()
    }

    /// The way back: what was there before an older one was restored brings back nobody.
    @Test func theWayBackBringsNobodyBack() throws {
        let (store, backup) = try store()
        try add("p9", store)
        store.close()
        let restored = try backups.restore(.file(backup), at: StoreSample.now)
        #expect(try backups.broughtBack(by: .file(#require(restored.before)))?.isEmpty == true)
    }

    /// Where the log was cut, or the file cannot be read, it is said that it is not known.
    @Test func whatCannotBeKnownIsNotClaimed() throws {
        let (store, backup) = try store()
        for number in 1...3 { try add(PersonID("q\(number)"), store) }
        try store.erase(["p1"], at: StoreSample.now, who: "kim")
        _ = try store.withDatabase { try $0.run("DELETE FROM change_row WHERE change < 5") }
        _ = try store.withDatabase { try $0.run("DELETE FROM change WHERE key < 5") }
        let back = try #require(try backups.broughtBack(by: .file(backup)))
        #expect(!back.isLogWhole && back.persons == ["p1"])
        store.close()
        try Data("no database".utf8).write(to: URL(filePath: folder.file()))
        for suffix in ["-wal", "-shm"] { unlink(folder.file("term.db" + suffix)) }
        #expect(try backups.broughtBack(by: .file(backup)) == nil)
    }
}
