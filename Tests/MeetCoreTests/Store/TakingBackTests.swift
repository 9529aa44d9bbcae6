import Testing

@testable import MeetCore

/// Undo for two who work on one database: one's own last change goes, and that of the other stays.
@Suite struct TakingBackTests {
    let folder: TemporaryFolder
    let store: Store

    init() throws {
        folder = try TemporaryFolder()
        store = try StoreSample.store(at: folder.file())
    }

    private func pin(_ person: PersonID, _ cohort: CohortID?, by who: String) throws {
        let kind = cohort.map { ChangeKind.pin(person, $0) } ?? .unpin(person)
        try store.perform(kind, at: StoreSample.now, who: who) { try $0.setPin(person, in: cohort) }
    }

    private func undo(by who: String) throws -> ChangeRecord? {
        guard let choice = try store.nextUndo(by: who), choice.record.who == who else { return nil }
        return choice.isLast
            ? try store.undo(at: StoreSample.now, who: who) : try store.takeBack(choice.record.number, at: StoreSample.now, who: who)
    }

    @Test func onesOwnGoesAndTheOthersStays() throws {
        let before = try store.load()
        try pin("p2", "c001", by: "anna")
        try pin("p10", "c001", by: "bo")
        let last = try store.nextUndo()
        #expect(try store.nextUndo(by: "anna")?.record.kind == .pin("p2", "c001"))
        #expect(try store.nextUndo(by: "bo")?.isLast == true)
        #expect(try undo(by: "anna")?.kind == .pin("p2", "c001"))
        var wanted = before
        wanted.pins.pinned["p10"] = "c001"
        #expect(try store.load() == wanted)
        // It is a change of its own, which tells what it took back, and which the other does not undo unawares.
        #expect(try store.history().first?.kind == .takeBack(try #require(last).number - 1, .pin("p2", "c001")))
        #expect(try store.nextUndo(by: "bo")?.record == last)
        // Done again by who did it, and by nobody else.
        #expect(try store.nextRedo(by: "bo") == nil && store.redo(at: StoreSample.now, who: "bo") == nil)
        #expect(try store.nextRedo(by: "anna")?.kind == .pin("p2", "c001"))
        #expect(try store.redo(at: StoreSample.now, who: "anna")?.kind == .pin("p2", "c001"))
        wanted.pins.pinned["p2"] = "c001"
        #expect(try store.load() == wanted && store.nextRedo(by: "anna") == nil)
        #expect(try undo(by: "anna")?.kind == .pin("p2", "c001"))
    }

    @Test func onceMoreGoesFurtherBack() throws {
        try pin("p2", "c001", by: "anna")
        try pin("p10", "c001", by: "anna")
        try pin("å", "c001", by: "bo")
        let data = try store.load()
        try #require(data.people.contains { $0.id == "å" })
        #expect(try undo(by: "anna")?.kind == .pin("p10", "c001"))
        #expect(try undo(by: "anna")?.kind == .pin("p2", "c001"))
        #expect(try store.load().pins.pinned["å"] == "c001" && store.load().pins.pinned.count == data.pins.pinned.count - 2)
    }

    @Test func whatAnotherWroteOverIsNotTakenBack() throws {
        try pin("p2", "c001", by: "anna")
        try pin("p2", "c002", by: "bo")
        let before = try store.load()
        let number = try #require(try store.nextUndo(by: "anna")).record.number
        let revision = try store.revision()
        do {
            try store.takeBack(number, at: StoreSample.now, who: "anna")
            Issue.record("taken back")
        } catch StoreError.builtUpon(let later) {
            #expect(later?.who == "bo" && later?.kind == .pin("p2", "c002"))
        }
        #expect(try store.load() == before && store.revision() == revision)
        // Where the other put it back as it was, nothing stands in the way.
        try store.undo(at: StoreSample.now, who: "bo")
        try pin("p10", "c001", by: "bo")
        #expect(try undo(by: "anna")?.kind == .pin("p2", "c001"))
    }

    @Test func whatSomethingHangsOnIsNotTakenBack() throws {
        try store.perform(.addPerson("ny"), at: StoreSample.now, who: "anna") { try $0.put(Person(id: "ny", name: "Ny Person")) }
        try store.perform(.addSeat("ny", "c001"), at: StoreSample.now, who: "bo") { try $0.setSeat("ny", in: "c001") }
        let before = try store.load()
        let number = try #require(try store.nextUndo(by: "anna")).record.number
        #expect(throws: StoreError.builtUpon(nil)) { try store.takeBack(number, at: StoreSample.now, who: "anna") }
        #expect(try store.load() == before)
        #expect(throws: StoreError.otherChangeSince) { try store.takeBack(4711, at: StoreSample.now, who: "anna") }
    }

    @Test func whatOthersNameByItsIdIsNotTakenBack() throws {
        var programme = try store.loadProgramme()
        programme.leaders.append(Leader(id: "l3", name: "Ny Exempel"))
        try store.perform(.editProgramme, at: StoreSample.now, who: "anna") { try $0.put(programme) }
        programme.cohorts[0].leaders.append("l3")
        try store.perform(.editProgramme, at: StoreSample.now, who: "bo") { try $0.put(programme) }
        let number = try #require(try store.nextUndo(by: "anna")).record.number
        #expect(throws: StoreError.self) { try store.takeBack(number, at: StoreSample.now, who: "anna") }
        #expect(try store.loadProgramme() == programme)
        // A category that somebody imported with meanwhile.
        programme.axes[1].categories.append(Category(id: "ny"))
        try store.perform(.editProgramme, at: StoreSample.now, who: "anna") { try $0.put(programme) }
        var person = try #require(try store.person("p10"))
        person.values["gender"] = "ny"
        try store.perform(.importParticipants(count: 1), at: StoreSample.now, who: "bo") { try $0.put(person) }
        let second = try #require(try store.nextUndo(by: "anna")).record.number
        #expect(throws: StoreError.self) { try store.takeBack(second, at: StoreSample.now, who: "anna") }
        // And who was given it goes with nobody taking the category away from under them.
        #expect(try store.person("p10")?.values["gender"] == "ny" && store.loadProgramme() == programme)
    }

    @Test(arguments: 1...8) func ofManyChangesOnlyTheOnesOfOneGo(seed: UInt64) throws {
        // Two take turns with persons of their own; then one takes all of theirs back, and what is left is what the other did alone.
        var random = SeededRandom(seed: seed, stream: 1)
        let alone = try StoreSample.store(at: folder.path + "/alone-\(seed).db")
        defer { alone.close() }
        let persons: [String: [PersonID]] = ["anna": ["p2"], "bo": ["p10", "å"]]
        for _ in 0..<40 {
            let who = random.below(2) == 0 ? "anna" : "bo"
            let person = persons[who]?[random.below(persons[who]?.count ?? 1)] ?? "p2"
            let cohort: CohortID? = [nil, "c001", "c002"][random.below(3)]
            let isPin = random.below(2) == 0
            for target in who == "bo" ? [store, alone] : [store] {
                try target.perform(.editPerson(person), at: StoreSample.now, who: who) { changes in
                    if isPin { try changes.setPin(person, in: cohort) } else { try changes.setSeat(person, in: cohort) }
                }
            }
        }
        while let choice = try store.nextUndo(by: "anna"), choice.record.who == "anna" { #expect(try undo(by: "anna") != nil) }
        #expect(try store.load() == alone.load())
        // And all of that can be undone from the end, as ever.
        while try store.nextUndo() != nil { try store.undo(at: StoreSample.now, who: "bo") }
        #expect(try store.withDatabase { try $0.int("SELECT count(*) FROM pragma_foreign_key_check") } == 0)
    }
}
