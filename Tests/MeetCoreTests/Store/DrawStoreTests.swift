import Foundation
import TestSupport
import Testing

@testable import MeetCore

/// Draws are kept as they were, stay when their change is undone, and say nothing of who was erased or took back consent.
@Suite struct DrawStoreTests {
    let folder: TemporaryFolder
    let store: Store
    let data: TermData

    init() throws {
        folder = try TemporaryFolder()
        var data = RandomProgramme.make(seed: 5) {
            $0.people = 40
            $0.cohorts = 3
            $0.together = 0.3
        }
        data.programme.selection = .waiting
        self.data = data
        store = try Store.create(path: folder.file(), programme: data.programme, at: StoreSample.now, who: "kim")
        try store.perform(.importParticipants(count: 40), at: StoreSample.now, who: "kim") { changes in
            for person in data.people { try changes.put(person) }
        }
    }

    /// Composes and keeps the draw.
    @discardableResult
    private func compose(seed: UInt64 = 1, cohorts: Set<CohortID>? = nil, steps: Int = 500) throws -> Draw {
        let data = try store.load()
        let result = Matcher(MatchingProblem(data), scope: MatchScope(cohorts: cohorts), seed: seed)
            .run(from: data.composition, pins: data.pins, stop: StopRule(steps: steps))
        let draw = try #require(result.draw)
        let filled = cohorts ?? Set(data.programme.cohorts.map(\.id))
        try store.perform(.compose(filled.sorted()), at: StoreSample.now, who: "kim") { changes in
            try changes.replaceComposition(of: filled, with: result.composition)
            try changes.keep(draw, at: StoreSample.now, who: "kim", program: "1.2")
        }
        return draw
    }

    private func stored(_ number: Int) throws -> DrawRecord { try #require(try store.draw(number)) }

    @Test func aDrawIsReadAsItWasKept() throws {
        let draw = try compose(seed: .max, steps: 400)
        let record = try stored(1)
        #expect(record.draw == draw)
        #expect(draw.search == Draw.Search(stepsAllowed: 400, secondsAllowed: nil, steps: draw.search.steps, wasStopped: false))
        #expect(draw.entries.contains { $0.party != nil && $0.pot != nil } && draw.entries.contains { $0.registered != nil })
        #expect((record.at, record.who, record.program) == (StoreSample.now, "kim", "1.2"))
        #expect(!record.isUndone && record.isKept)
        let told = try #require(try store.draws().first)
        #expect(told.draw.pool == draw.pool && told.draw.entries.isEmpty)
        #expect(try store.draw(2) == nil)
    }

    @Test func aDrawStaysWhenItsChangeIsUndone() throws {
        let draw = try compose()
        try store.undo(at: StoreSample.now, who: "alex")
        #expect(try store.load().composition == Composition())
        #expect(try stored(1).isUndone && stored(1).draw == draw)
        try store.redo(at: StoreSample.now, who: "alex")
        #expect(try !stored(1).isUndone)
        try store.undo(at: StoreSample.now, who: "alex")
        // Another draw after the undo: the first can never come back.
        try compose(seed: 2)
        #expect(try store.draws().map(\.isUndone) == [false, true])
    }

    @Test func aDrawThatChangesNothingIsKeptAndLeavesNothingToUndo() throws {
        try compose()
        let before = try store.nextUndo()
        let now = try store.load()
        let draw = try stored(1).draw
        try store.perform(.compose([]), at: StoreSample.now, who: "kim") {
            try $0.replaceComposition(of: Set(data.programme.cohorts.map(\.id)), with: now.composition)
            try $0.keep(draw, at: StoreSample.now, who: "kim", program: "1.2")
        }
        #expect(try store.draws().map(\.number) == [2, 1])
        #expect(try store.nextUndo() == before)
        #expect(try !stored(2).isUndone)
    }

    // MARK: Privacy

    /// Whether anything of a person is in a draw.
    private func mentions(_ person: PersonID) throws -> Bool {
        try store.draws().contains { try stored($0.number).draw.entries.contains { $0.person == person } }
    }

    private func rows(of key: Int) throws -> Int? {
        try store.withDatabase { try $0.int("SELECT count(*) FROM draw_entry WHERE person = ?1", [.integer(key)]) }
    }

    @Test func whoIsErasedIsTakenOutOfAllDrawsAndTheOthersCanStillBeDrawnAgain() throws {
        try compose()
        try compose(seed: 2, cohorts: ["c1"])
        let person = try #require(try stored(1).draw.entries.first { $0.pot != nil && $0.cohort != nil && $0.party == nil }).person
        let key = try #require(try store.withDatabase { try $0.int("SELECT key FROM person WHERE id = ?1", [.text(person.text)]) })
        try store.perform(.removePerson(person), at: StoreSample.now, who: "kim") { try $0.remove(person) }
        try store.forgetHistory(at: StoreSample.now, who: "kim")
        #expect(try !mentions(person) && rows(of: key) == 0)
        for number in [1, 2] {
            let draw = try stored(number).draw
            // Who knows all others could try out by the digest of the pool what the one was.
            #expect(draw.pool.isEmpty && draw.people == 40 && draw.entries.count == 39)
            #expect(DrawAgain(draw).differing == [])
            let check = PoolCheck(draw, try store.load(), dates: [:])
            #expect(!check.isSame && check.gone == 1 && check.added == [])
        }
    }

    @Test func whoTakesBackConsentIsTakenOutOfAllDrawsToo() throws {
        try compose()
        var person = try #require(data.people.first { !$0.values.entries.isEmpty })
        person.consent = .none
        person.values = [:]
        try store.perform(.editPerson(person.id), at: StoreSample.now, who: "kim") { try $0.put(person) }
        #expect(try !mentions(person.id))
        #expect(try stored(1).draw.pool.isEmpty && DrawAgain(stored(1).draw).differing == [])
        // Nothing of it is in what can be undone either: undoing gives back the person and not the entry.
        try store.undo(at: StoreSample.now, who: "kim")
        #expect(try !mentions(person.id))
    }

    @Test func someOfAPartyErasedTakesThePartyOutOfTheDraw() throws {
        try compose()
        for entry in try stored(1).draw.entries where entry.party != nil && entry.pot != nil {
            try store.perform(.removePerson(entry.person), at: StoreSample.now, who: "kim") { try $0.remove(entry.person) }
            let again = DrawAgain(try stored(1).draw)
            #expect(again.differing == [])
            try store.undo(at: StoreSample.now, who: "kim")
        }
    }

    @Test func whoNeverGaveConsentIsNotTakenOutByAnEdit() throws {
        var person = data.people[3]
        person.consent = .none
        person.values = [:]
        try store.perform(.editPerson(person.id), at: StoreSample.now, who: "kim") { try $0.put(person) }
        let draw = try compose()
        person.phone = "070"
        try store.perform(.editPerson(person.id), at: StoreSample.now, who: "kim") { try $0.put(person) }
        #expect(try stored(1).draw == draw)
    }

    @Test func theOldestDrawsAreForgottenButNotTheLastOfACohort() throws {
        try compose(cohorts: ["c0"])
        for seed in 2...5 { try compose(seed: UInt64(seed), cohorts: ["c1", "c2"]) }
        try store.perform(.other(code: "test", detail: []), at: StoreSample.now, who: "kim") { changes in
            try changes.forgetOldDraws(entries: 130)
            changes.hasDraw = true
        }
        // The draws have 40 entries each: three fit, and the first is the only one of c0.
        #expect(try store.draws().map(\.isKept) == [true, true, true, false, true])
        #expect(try stored(2).draw.entries.isEmpty && stored(2).draw.pool.isEmpty && stored(1).draw.entries.count == 40)
    }
}
