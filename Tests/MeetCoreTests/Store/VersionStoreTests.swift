import Testing

@testable import MeetCore

/// Versions of who sits where: kept, renamed, taken away, undone; and nobody stays in one who is gone.
@Suite struct VersionStoreTests {
    let folder: TemporaryFolder
    let store: Store

    init() throws {
        folder = try TemporaryFolder()
        store = try StoreSample.store(at: folder.file())
    }

    private func perform(_ kind: ChangeKind, _ body: (Changes) throws -> Void) throws {
        try store.perform(kind, at: StoreSample.now, who: "kim", body)
    }

    private func keep(_ name: String, _ cohorts: [CohortID] = ["c001", "c002"]) throws {
        let composition = try store.load().composition
        try perform(.keepVersion(0)) { try $0.keepVersion(name, of: cohorts, composition, at: StoreSample.now, who: "kim") }
    }

    @Test func whatWasKeptIsReadAndOutlivesWhatComesAfter() throws {
        try keep("Före mötet")
        try perform(.removeSeat("p1", "c001")) { try $0.setSeat("p1", in: nil) }
        let version = try #require(try store.versions().first)
        #expect(version.name == "Före mötet" && version.who == "kim" && version.at == StoreSample.now)
        #expect(version.cohorts == ["c001", "c002"])
        #expect(version.composition == Composition(["c001": ["p1", "p2"], "c002": ["p10"]]))
    }

    @Test func whatWasDoneWithAVersionIsToldWithItsName() throws {
        try keep("Före mötet")
        let version = try #require(try store.versions().first).number
        try perform(.restoreVersion(["c001"], number: version)) { try $0.setSeat("p1", in: nil) }
        let record = try #require(try store.nextUndo())
        #expect(record.kind.version == version)
        #expect(try store.versionName(version, keptAt: record.at) == "Före mötet")
        #expect(try store.versionName(0, keptAt: StoreSample.now) == "Före mötet", "a version that was new had no number yet")
        #expect(record.kind.text(Words(.swedish), version: "Före mötet") == "version ”Före mötet” av c001 återställd")
        #expect(ChangeKind.restoreVersion(["c001"]).text(Words(.swedish)) == "version av c001 återställd")
        try keep("Efter mötet")
        #expect(try store.versionName(0, keptAt: StoreSample.now) == nil, "which of two it was is not guessed")
    }

    @Test func aVersionOfSomeCohortsTellsOfThoseAlone() throws {
        try keep("En", ["c003", "c002"])
        let version = try #require(try store.versions().first)
        #expect(version.cohorts == ["c003", "c002"] && version.composition == Composition(["c002": ["p10"]]))
    }

    @Test func twoCannotHaveOneName() throws {
        try keep("En")
        #expect(throws: StoreError.duplicate(.version, id: "En")) { try keep("En") }
        try keep("Två")
        let two = try #require(try store.versions().first).number
        #expect(throws: StoreError.duplicate(.version, id: "En")) {
            try perform(.renameVersion(two)) { try $0.renameVersion(two, to: "En") }
        }
        try perform(.renameVersion(two)) { try $0.renameVersion(two, to: "Tre") }
        #expect(try store.versions().map(\.name) == ["Tre", "En"])
        #expect(try store.nextUndo()?.kind == .renameVersion(two))
    }

    @Test func eachIsUndoneAndDoneAgain() throws {
        try keep("En")
        let kept = try store.versions()
        try store.undo(at: StoreSample.now, who: "kim")
        #expect(try store.versions().isEmpty)
        try store.redo(at: StoreSample.now, who: "kim")
        #expect(try store.versions() == kept)
        try perform(.removeVersion(kept[0].number)) { _ = try $0.removeVersion(kept[0].number) }
        #expect(try store.versions().isEmpty)
        try keep("Två")
        #expect(try store.versions().map(\.number)[0] > kept[0].number)
        try store.undo(at: StoreSample.now, who: "kim")
        try store.undo(at: StoreSample.now, who: "kim")
        #expect(try store.versions() == kept)
    }

    /// The list of changes names a version by its number, also long after nothing of it can be undone.
    @Test func aNumberIsNeverUsedAgain() throws {
        try keep("En")
        let first = try #require(try store.versions().first).number
        try perform(.removeVersion(first)) { _ = try $0.removeVersion(first) }
        try store.forgetHistory(at: StoreSample.now, who: "kim")
        try keep("Två")
        #expect(try #require(try store.versions().first).number > first)
        try store.perform(.keepVersion(0), at: StoreSample.now, who: "kim") { changes in
            for name in ["Tre", "Fyra"] { try changes.keepVersion(name, of: [], Composition(), at: StoreSample.now, who: "kim") }
        }
        #expect(Set(try store.versions().map(\.number)).count == 3)
    }

    /// Who is erased is erased from versions too: whoever takes a person out of the database does it by this change.
    @Test func aPersonWhoIsTakenOutIsTakenOutOfVersions() throws {
        try keep("En")
        try perform(.removePerson("p2")) { try $0.remove(PersonID("p2")) }
        #expect(try store.versions().first?.composition == Composition(["c001": ["p1"], "c002": ["p10"]]))
        #expect(try store.withDatabase { try $0.int("SELECT count(*) FROM pragma_foreign_key_check") } == 0)
        try store.undo(at: StoreSample.now, who: "kim")
        #expect(try store.versions().first?.composition[CohortID("c001")] == ["p1", "p2"])
    }

    @Test func aCohortThatIsGoneIsGoneFromVersions() throws {
        try keep("En")
        var programme = try store.load().programme
        programme.cohorts.removeAll { $0.id == "c002" }
        try perform(.editProgramme) { try $0.put(programme) }
        let version = try #require(try store.versions().first)
        #expect(version.composition == Composition(["c001": ["p1", "p2"]]) && version.cohorts == ["c001"])
    }

    /// A cohort that comes later under the same id has nothing to do with the one of the version.
    @Test func aNewCohortInheritsNoVersionAndOneUndoBringsAllBack() throws {
        try keep("Båda")
        try keep("Bara två", ["c002"])
        #expect(try store.cohortRecords().mapValues(\.versions) == ["c001": 1, "c002": 2])
        let (before, data) = (try store.versions(), try store.load())
        var programme = data.programme
        programme.cohorts.removeAll { $0.id == "c002" }
        let without = programme
        try perform(.editProgramme) { try $0.put(without) }
        #expect(try store.versions().map(\.name) == ["Båda"] && store.cohortRecords().mapValues(\.versions) == ["c001": 1])
        try perform(.editProgramme) { try $0.put(data.programme) }
        #expect(try store.versions().map(\.cohorts) == [["c001"]])
        for _ in 0..<2 { try store.undo(at: StoreSample.now, who: "kim") }
        #expect(try store.versions() == before && store.load() == data)
        try store.redo(at: StoreSample.now, who: "kim")
        #expect(try store.cohortRecords().mapValues(\.versions) == ["c001": 1])
    }

    @Test func whoIsNotThereCannotBeKept() throws {
        #expect(throws: StoreError.unknown(.person, id: "nobody")) {
            try perform(.keepVersion(0)) {
                try $0.keepVersion("En", of: ["c001"], Composition(["c001": ["nobody"]]), at: StoreSample.now, who: "kim")
            }
        }
        #expect(try store.versions().isEmpty)
    }
}
