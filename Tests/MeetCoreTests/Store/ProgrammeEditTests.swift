import TestSupport
import Testing

@testable import MeetCore

/// What goes with parts of the programme that go, in the same change, and comes back with one undo.
@Suite struct ProgrammeEditTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// A store with a term in which everybody who can has a seat.
    private func store(_ data: TermData, _ name: String = "term.db") throws -> Store {
        let store = try Store.create(path: folder.file(name), programme: data.programme, at: StoreSample.now, who: "kim")
        try store.perform(.importParticipants(count: data.people.count), at: StoreSample.now, who: "kim") { try $0.put(data) }
        return store
    }

    private func seated(seed: UInt64) -> TermData {
        var data = MadeAxes.term(seed: seed)
        let ids = data.people.map(\.id)
        data.composition = Composition(["c0": Array(ids[0..<6]), "c1": Array(ids[6..<12])])
        data.pins = Pins(pinned: [ids[0]: "c0", ids[7]: "c1"], excluded: [ids[20]: ["c0"], ids[21]: ["c0", "c1"]])
        // The store leaves out what may not be kept.
        for place in data.people.indices where !data.people[place].consent.isGiven { data.people[place].values = [:] }
        return data
    }

    private func edit(_ store: Store, _ edit: RuleEdit, _ change: (inout Programme) -> Void) throws {
        var programme = try store.loadProgramme()
        change(&programme)
        let changed = programme
        try store.perform(.editRules(edit), at: StoreSample.now, who: "kim") { try $0.put(changed) }
    }

    @Test func withAnAxisGoItsValues() throws {
        let data = seated(seed: 3)
        let store = try store(data)
        try edit(store, RuleEdit(.remove, .axis, "Inflytande")) { $0.axes.removeAll { $0.id == "influence" } }
        let after = try store.load()
        #expect(after.people.allSatisfy { $0.values["influence"] == nil })
        #expect(zip(after.people, data.people).allSatisfy { $0.values["settlement"] == $1.values["settlement"] })
        #expect(try store.nextUndo()?.kind.text(Words(.swedish)) == "axeln Inflytande borttagen")
        try store.undo(at: StoreSample.now, who: "kim")
        #expect(try store.load() == data)
    }

    @Test func withACategoryGoItsValuesOnThatAxisAlone() throws {
        var data = seated(seed: 4)
        // Another axis has a category of the same name, which stays.
        data.programme.axes[0].categories[0].id = "man"
        for place in data.people.indices where data.people[place].values["settlement"] == "established" {
            data.people[place].values["settlement"] = "man"
        }
        let store = try store(data)
        try edit(store, RuleEdit(.remove, .category, "man")) { programme in
            for axis in programme.axes.indices where programme.axes[axis].id == "gender" {
                programme.axes[axis].categories.removeAll { $0.id == "man" }
            }
        }
        let after = try store.load().people
        #expect(after.allSatisfy { $0.values["gender"] != "man" })
        #expect(after.contains { $0.values["settlement"] == "man" })
        #expect(after.contains { $0.values["gender"] == "woman" })
        try store.undo(at: StoreSample.now, who: "kim")
        #expect(try store.load() == data)
    }

    @Test func withASlotGoTheAnswersAndWithACohortSeatsAndPins() throws {
        let data = seated(seed: 5)
        let store = try store(data)
        try edit(store, RuleEdit(.remove, .cohort, "Grupp 1")) { programme in
            programme.cohorts.removeAll { $0.id == "c1" }
            programme.slots.removeAll { $0.id == "s1" }
        }
        let after = try store.load()
        #expect(after.people.allSatisfy { !$0.available.contains("s1") } && data.people.contains { $0.available.contains("s1") })
        #expect(after.composition["c1"].isEmpty && after.composition["c0"] == data.composition["c0"])
        #expect(after.pins.pinned.count == 1 && after.pins.excluded.values.allSatisfy { $0 == ["c0"] })
        try store.undo(at: StoreSample.now, who: "kim")
        #expect(try store.load() == data)
        try store.redo(at: StoreSample.now, who: "kim")
        #expect(try store.load() == after)
    }

    @Test func whatWasNeverThereIsNotTakenWithWhatGoes() throws {
        let data = seated(seed: 3)
        // Values of a category that the programme never had, as from an older file.
        #expect(data.people.contains { $0.values["born"] == "gone" })
        let store = try store(data)
        try edit(store, RuleEdit(.remove, .axis, "Inflytande")) { $0.axes.removeAll { $0.id == "influence" } }
        let after = try store.loadPeople()
        #expect(after.map { $0.values["born"] } == data.people.map { $0.values["born"] })
    }

    @Test func whatCannotBeReadIsNotWiped() throws {
        let data = seated(seed: 3)
        let store = try store(data)
        try store.perform(.editPerson("p000"), at: StoreSample.now, who: "kim") { changes in
            try changes.database.run("UPDATE person SET axis_values = 'unreadable' WHERE key = (SELECT min(key) FROM person)")
        }
        let programme = try store.loadProgramme()
        var changed = programme
        changed.axes.removeAll { $0.id == "influence" }
        let target = changed
        #expect {
            try store.perform(.editProgramme, at: StoreSample.now, who: "kim") { try $0.put(target) }
        } throws: { error in
            if case StoreError.damaged = error { return true }
            return false
        }
        #expect(try store.loadProgramme() == programme)
    }

    @Test func whatAnAxisIsMadeOfComesBack() throws {
        let data = seated(seed: 6)
        let store = try store(data)
        #expect(try store.loadProgramme() == data.programme)
        try edit(store, RuleEdit(.change, .axis, "area")) { programme in
            for axis in programme.axes.indices {
                programme.axes[axis].from = nil
                for place in programme.axes[axis].categories.indices { programme.axes[axis].categories[place].from = [] }
            }
        }
        #expect(try store.loadProgramme().axes.allSatisfy { $0.from == nil })
        try store.undo(at: StoreSample.now, who: "kim")
        #expect(try ProgrammeJSON.text(of: store.loadProgramme()) == ProgrammeJSON.text(of: data.programme))
    }

    @Test(arguments: UInt64(1)...8)
    func randomEditsAreCountedAndUndoneToTheSameBytes(seed: UInt64) throws {
        let data = seated(seed: seed)
        let store = try store(data, "random\(seed).db")
        var edits = RandomEdits(seed: seed)
        var programme = data.programme
        var done: [String] = []
        for _ in 0..<25 {
            programme = edits.edited(programme)
            let changed = programme
            let before = try ProgrammeJSON.text(of: store.loadProgramme())
            let revision = try store.revision()
            try store.perform(.editRules(RuleEdit(.change, .programme, "")), at: StoreSample.now, who: "kim") { try $0.put(changed) }
            let term = try store.load()
            #expect(term.programme == programme)
            #expect(try ProgrammeJSON.read(text: ProgrammeJSON.text(of: programme)) == programme)
            let problem = MatchingProblem(term, dates: SessionDates.resolve(programme))
            let working = WorkingComposition(problem, term.composition, pins: term.pins)
            #expect(working.score == PlainScore.score(term), "seed \(seed)")
            #expect(SupplyTable.supplies(problem).count == 1 + programme.axes.reduce(0) { $0 + $1.categories.count })
            if try store.revision() != revision { done.append(before) }
        }
        for text in done.reversed() {
            try store.undo(at: StoreSample.now, who: "kim")
            #expect(try ProgrammeJSON.text(of: store.loadProgramme()) == text, "seed \(seed)")
        }
        #expect(try store.load() == data)
    }
}
