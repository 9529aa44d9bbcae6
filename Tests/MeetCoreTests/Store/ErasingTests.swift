import Foundation
import Testing

@testable import MeetCore

/// Who is erased is as if they had never been; what concerns others can still be undone.
@Suite struct ErasingTests {
    let folder: TemporaryFolder
    let store: Store

    init() throws {
        folder = try TemporaryFolder()
        store = try StoreSample.store(at: folder.file())
    }

    private func perform(_ kind: ChangeKind, _ body: (Changes) throws -> Void) throws {
        try store.perform(kind, at: StoreSample.now, who: "kim", body)
    }

    /// What the file and its write-ahead log hold.
    private var file: Data { (folder.bytes() ?? Data()) + (folder.bytes("term.db-wal") ?? Data()) }

    private func isThere(_ text: String) -> Bool { file.range(of: Data(text.utf8)) != nil }

    @Test func aPersonIsErasedFromAllThatIsKept() throws {
        var person = Person(
            id: "zz-secret-7", name: "Ulla Unik", email: "unik@example.org", values: ["settlement": "new"], consent: .given(nil))
        try perform(.addPerson(person.id)) { try $0.put(person) }
        person.name = "Ulla Andra"
        try perform(.editPerson(person.id)) { try $0.put(person) }
        try perform(.addSeat(person.id, "c002")) { try $0.setSeat("zz-secret-7", in: "c002") }
        try perform(.pin(person.id, "c002")) { try $0.setPin("zz-secret-7", in: "c002") }
        try perform(.exclude(person.id, "c003")) { try $0.setExclusion("zz-secret-7", from: "c003", true) }
        try perform(.pin("p10", "c002")) { try $0.setPin("p10", in: "c002") }
        var other = try #require(try store.person("p2"))
        other.apart = ["zz-secret-7", "p1"]
        try perform(.editPerson("p2")) { try $0.put(other) }
        other.apart = ["p1", "zz-secret-7", "p10"]
        try perform(.editPerson("p2")) { try $0.put(other) }
        for text in ["Ulla Unik", "Ulla Andra", "unik@example.org", "zz-secret-7"] { #expect(isThere(text), "\(text)") }
        #expect(try store.erase("zz-secret-7", at: StoreSample.now, who: "kim"))
        #expect(try store.person("zz-secret-7") == nil)
        #expect(try store.person("p2")?.apart == ["p1", "p10"])
        #expect(try store.load().composition["c002"] == ["p10"])
        for text in ["Ulla Unik", "Ulla Andra", "unik@example.org", "zz-secret-7"] { #expect(!isThere(text), "\(text)") }
        #expect(try store.history().first?.kind == .erasePerson)
        // What was done to others can be undone, one by one, and what was done to the one is passed over.
        #expect(try store.undo(at: StoreSample.now, who: "kim")?.kind == .editPerson("p2"))
        #expect(try store.person("p2")?.apart == ["p1"])
        #expect(try store.undo(at: StoreSample.now, who: "kim")?.kind == .editPerson("p2"))
        #expect(try store.undo(at: StoreSample.now, who: "kim")?.kind == .pin("p10", "c002"))
        #expect(try store.load().people.map(\.id) == StoreSample.data.people.map(\.id))
        #expect(try store.load().pins == StoreSample.data.pins)
        #expect(try !store.erase("zz-secret-7", at: StoreSample.now, who: "kim"))
    }

    /// Against a plain reference: erasing after random changes, then undoing all, gives for the others what undoing gives without it.
    @Test(arguments: 1...6) func erasingLeavesTheOthersAsTheyWere(seed: UInt64) throws {
        let twin = try StoreSample.store(at: folder.file("twin.db"))
        for store in [store, twin] {
            var random = RandomChanges(seed: seed)
            for _ in 0..<30 {
                let state = try store.load()
                try store.perform(.editProgramme, at: StoreSample.now, who: "kim") { changes in
                    for _ in 0..<random.below(5) + 1 { try random.change(changes, state) }
                }
            }
        }
        func others(_ data: TermData, _ person: PersonID) -> TermData {
            var data = data
            data.people.removeAll { $0.id == person }
            data.composition = Composition(
                Dictionary(uniqueKeysWithValues: data.programme.cohorts.map { ($0.id, data.composition[$0.id].filter { $0 != person }) }))
            data.pins.pinned[person] = nil
            data.pins.excluded[person] = nil
            // That somebody went is counted, and is another test's.
            data.former = FormerCounts()
            return data
        }
        let person = try #require(try store.load().people.filter { $0.id.text.hasPrefix("r") }.last?.id)
        #expect(try store.erase(person, at: StoreSample.now, who: "kim"))
        #expect(try others(store.load(), person) == others(twin.load(), person))
        while try store.undo(at: StoreSample.now, who: "kim") != nil {}
        while try twin.undo(at: StoreSample.now, who: "kim") != nil {}
        #expect(try others(store.load(), person) == others(twin.load(), person))
        #expect(try store.withDatabase { try $0.int("SELECT count(*) FROM pragma_foreign_key_check") } == 0)
    }

    @Test func whoTakesBackConsentLeavesNoBackgroundAndAllElseCanBeUndone() throws {
        var person = Person(id: "q9", name: "Ulla", values: ["settlement": "new", "gender": "woman"], consent: .given(nil))
        try perform(.addPerson("q9")) { try $0.enter([person]) }
        person.phone = "070-1"
        try perform(.editPerson("q9")) { try $0.enter([person]) }
        #expect(isThere("gender=woman|settlement=new"))
        person.consent = .none
        person.values = [:]
        try perform(.editPerson("q9")) { try $0.enter([person]) }
        #expect(!isThere("gender=woman|settlement=new"))
        #expect(try store.undo(at: StoreSample.now, who: "kim") != nil)
        #expect(try store.person("q9")?.consent == .given(nil))
        #expect(try store.person("q9")?.values == [:])
        #expect(try store.undo(at: StoreSample.now, who: "kim") != nil)
        #expect(try store.person("q9")?.phone.isEmpty == true)
        #expect(try store.redo(at: StoreSample.now, who: "kim") != nil)
        #expect(try store.redo(at: StoreSample.now, who: "kim") != nil)
        #expect(try store.person("q9") == person)
    }

    @Test func theHistoryOfAPersonTellsWhatWasDoneWithoutValues() throws {
        try perform(.pin("p2", "c001")) { try $0.setPin("p2", in: "c001") }
        try perform(.pin("p10", "c002")) { try $0.setPin("p10", in: "c002") }
        try perform(.unpin("p2")) { try $0.setPin("p2", in: nil) }
        #expect(try store.history(of: "p2").map(\.kind) == [.unpin("p2"), .pin("p2", "c001")])
        #expect(try store.history(of: "p1").isEmpty)
        try store.erase("p2", at: StoreSample.now, who: "kim")
        #expect(try store.history(of: "p2").isEmpty)
    }
}
