import Testing

@testable import MeetCore

/// What is told of where a person has been, also where a change named nobody.
@Suite struct PersonHistoryTests {
    let folder: TemporaryFolder
    let store: Store
    private let person: PersonID = "zz"

    init() throws {
        folder = try TemporaryFolder()
        store = try StoreSample.store(at: folder.file())
        try perform(.addPerson(person)) { try $0.put(Person(id: person, name: "Ulla")) }
    }

    private func perform(_ kind: ChangeKind, _ body: (Changes) throws -> Void) throws {
        try store.perform(kind, at: StoreSample.now, who: "kim", body)
    }

    private func move(_ move: SeatMove) -> [String] { [move.from?.text ?? "–", move.to?.text ?? "–"] }

    @Test func seatsThatCameAndWentWithOthersAreTold() throws {
        try perform(.addSeat(person, "c002")) { try $0.setSeat(person, in: "c002") }
        let before = try store.load().composition
        try perform(.compose(["c001", "c002"])) {
            try $0.replaceComposition(of: ["c001", "c002"], with: Composition(["c001": [person] + before["c001"], "c002": []]))
        }
        try perform(.editPerson("p2")) { changes in
            var other = try #require(try store.person("p2"))
            other.notes = "x"
            try changes.put(other)
        }
        try perform(.restoreVersion(["c001"])) { try $0.replaceComposition(of: ["c001"], with: Composition(["c001": before["c001"]])) }
        let moves = try store.seatMoves(of: person)
        #expect(moves.map(move) == [["c001", "–"], ["c002", "c001"]])
        #expect(moves.map(\.change.kind) == [.restoreVersion(["c001"]), .compose(["c001", "c002"])])
        // What is undone has not been, and what named the person is told elsewhere.
        try store.undo(at: StoreSample.now, who: "kim")
        #expect(try store.seatMoves(of: person).map(move) == [["c002", "c001"]])
        try store.redo(at: StoreSample.now, who: "kim")
        #expect(try store.seatMoves(of: person).count == 2)
        #expect(try store.seatMoves(of: "nobody").isEmpty)
        try store.erase(person, at: StoreSample.now, who: "kim")
        #expect(try store.seatMoves(of: person).isEmpty)
    }

    @Test func theVersionsInWhichOneSitsAreTold() throws {
        try perform(.keepVersion(0)) {
            _ = try $0.keepVersion("Före", of: ["c001", "c002"], Composition(["c001": [person]]), at: StoreSample.now, who: "kim")
            _ = try $0.keepVersion("Utan", of: ["c002"], Composition([:]), at: StoreSample.now, who: "kim")
        }
        #expect(
            try store.versionSeats(of: person) == [VersionSeat(version: "Före", at: StoreSample.now, who: "kim", cohort: "c001")])
    }
}
