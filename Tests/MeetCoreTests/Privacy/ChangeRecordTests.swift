import Foundation
import Testing

@testable import MeetCore

/// Who did what and when is told without values.
@Suite struct ChangeRecordTests {
    let folder: TemporaryFolder
    let term: MarkedTerm

    init() throws {
        folder = try TemporaryFolder()
        term = try MarkedTerm(at: folder.file())
    }

    private func log() throws -> String {
        try term.store.withDatabase { database in
            try database.statement("SELECT key, at, who, kind, detail, state, turned_at, turned_by FROM change").all { row in
                (0..<8).map { row.text($0) }.joined(separator: "\t")
            }
        }.joined(separator: "\n")
    }

    /// Everything that the term of marks does with a person is told by id alone.
    @Test func noValueOfAPersonIsInTheLog() throws {
        try term.store.note(.handOut(.extract, MarkedTerm.id), at: StoreSample.now, who: "kim")
        try term.perform(.removePerson(MarkedTerm.id)) { _ = try $0.remove(MarkedTerm.id) }
        let log = try log()
        #expect(log.contains(MarkedTerm.id.text))
        for mark in MarkedTerm.marks where mark != MarkedTerm.id.text { #expect(!log.contains(mark), "\(mark)") }
    }

    /// Each kind says where in its details ids of persons stand: who is erased must be found there. A kind added later and forgotten fails here.
    @Test func everyKindSaysWhereItNamesPersons() {
        let person: PersonID = "zq"
        let session = SessionKey("c1", 1)
        let kinds: [ChangeKind] = [
            .addSeat(person, "c1"), .removeSeat(person, "c1"), .moveSeat(person, from: "c1", to: "c2"), .swapSeats(person, "p2"),
            .swapSeats("p2", person), .pin(person, "c1"), .unpin(person), .exclude(person, "c1"), .include(person, "c1"),
            .addPerson(person), .editPerson(person), .removePerson(person), .markPerson(person, session), .handOut(.extract, person),
            .takeBack(7, .markPerson(person, session)), .takeBack(7, .pin(person, "c1")),
        ]
        for kind in kinds {
            let (code, detail) = kind.stored
            #expect(ChangeKind(code: code, detail: detail) == kind && kind.names(person))
            let places = ChangeKind.personPlaces(code, detail) ?? []
            #expect(places.contains { detail.indices.contains($0) && detail[$0] == person.text }, "\(code)")
        }
        let others: [ChangeKind] = [
            .create, .forgetHistory, .importParticipants(count: 1), .importVenues(count: 1), .compose(["zq"]), .erasePerson,
            .erasePeople(2), .eraseDue(people: 1, parts: 2), .handOut(.participants, nil), .editVenue("zq"), .removeVenue("zq"),
            .editProgramme, .keepVersion(1), .renameVersion(1), .removeVersion(1), .restoreVersion(["zq"], number: 1),
            .restoreVersion(["zq"]), .editRules(RuleEdit(.change, .cohort, "zq")), .bookVenues(["zq"]),
            .editBooking(SessionKey("zq", 1), nil, at: "zq"), .importBusy("zq", count: 1), .seatTables(["zq"]),
            .editTables(SessionKey("zq", 1)), .markAttendance(SessionKey("zq", 1)), .moveSession(SessionKey("zq", 1)),
            .callOffSession(SessionKey("zq", 1), isOff: true), .callOffSession(SessionKey("zq", 1), isOff: false),
            .editSession(SessionKey("zq", 1)), .takeBack(7, .compose(["zq"])),
        ]
        for kind in others {
            let (code, detail) = kind.stored
            #expect(ChangeKind(code: code, detail: detail) == kind && !kind.names(person))
            #expect(
                ChangeKind.personPlaces(code, detail).map { places in places.allSatisfy { !detail.indices.contains($0) } } == true,
                "\(code)")
        }
        // A kind of a later version may name persons anywhere.
        #expect(ChangeKind.personPlaces("later", ["zq"]) == nil)
        // A number that reads like an id stays one, whatever was taken back.
        #expect(ChangeKind.personPlaces("take-back", ["zq", "later", "zq"]) == [2])
    }

    /// A list that is written is noted, and takes nothing from what was undone or could be.
    @Test func aNoteTakesNothingAway() throws {
        try term.perform(.pin("p2", "c1")) { try $0.setPin("p2", in: "c1") }
        try term.store.undo(at: StoreSample.now, who: "kim")
        let revision = try term.store.revision()
        try term.store.note(.handOut(.mailing, nil), at: StoreSample.now, who: "alex")
        #expect(try term.store.revision() == revision)
        #expect(try term.store.history().first?.kind == .handOut(.mailing, nil) && term.store.history().first?.who == "alex")
        #expect(try term.store.redo(at: StoreSample.now, who: "kim")?.kind == .pin("p2", "c1"))
        #expect(try term.store.undo(at: StoreSample.now, who: "kim")?.kind == .pin("p2", "c1"))
        let reader = try Store.open(path: folder.file(), readOnly: true)
        #expect(throws: StoreError.readOnly) { try reader.note(.handOut(.mailing, nil), at: StoreSample.now, who: "alex") }
    }
}
