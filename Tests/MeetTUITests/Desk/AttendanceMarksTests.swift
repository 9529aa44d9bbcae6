import Foundation
import MeetCore
import Testing

@testable import MeetTUI

/// Two coordinators mark at one door: each mark is a row of its own, and nobody's is lost.
struct AttendanceMarksTests {
    private let key = SessionKey("c001", 1)

    private func withTwo(_ body: (_ one: Store, _ other: Store, _ people: [PersonID]) throws -> Void) throws {
        let folder = NSTemporaryDirectory() + "meet-marks-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let data = SampleTerm.composed
        let one = try Store.create(path: folder + "/t.db", programme: data.programme, people: data.people, at: Clock.now, who: "a")
        defer { one.close() }
        try one.perform(.compose(["c001"]), at: Clock.now, who: "a") { try $0.replaceComposition(of: ["c001"], with: data.composition) }
        let other = try Store.open(path: folder + "/t.db")
        defer { other.close() }
        try body(one, other, data.composition["c001"])
    }

    private func mark(_ marks: AttendanceMarks, _ store: Store) throws {
        try store.perform(marks.kind, at: Clock.now, who: "a") { try marks.write($0, name: \.text) }
    }

    @Test func marksOfTwoProgramsStandBesideEachOther() throws {
        try withTwo { one, other, people in
            try mark(AttendanceMarks(people[0], .present, at: key), one)
            try mark(AttendanceMarks(people[1], .late, at: key), other)
            // The one did not know of the other's mark when all others became absent.
            try mark(AttendanceMarks(unmarked: Array(people.dropFirst()), .absent, at: key), one)
            let states = try other.attendance(of: "c001").attendance[1] ?? [:]
            #expect(states[people[0]] == .present && states[people[1]] == .late && states.count == people.count)
            #expect(states.values.count { $0 == .absent } == people.count - 2)
        }
    }

    private static func mark(_ person: PersonID, _ state: AttendanceState?, at session: SessionKey, on shown: CohortAttendance)
        -> AttendanceMarks
    {
        AttendanceMarks(person, state, over: shown.attendance[session.number]?[person], at: session)
    }

    @Test func whatOneDidNotSeeOneDoesNotWriteOver() throws {
        try withTwo { one, other, people in
            try mark(AttendanceMarks(people[0], .late, at: key), one)
            // The other still saw nothing noted.
            #expect(throws: OutdatedError.mark(name: people[0].text)) { try mark(AttendanceMarks(people[0], .absent, at: key), other) }
            #expect(try other.attendance(of: "c001").attendance[1] == [people[0]: .late])
            // Both mean the same: nobody is contradicted. And what one has seen one may change.
            try mark(AttendanceMarks(people[0], .late, at: key), other)
            try mark(AttendanceMarks(people[0], .absent, over: .late, at: key), other)
            #expect(try one.attendance(of: "c001").attendance[1] == [people[0]: .absent])
        }
    }

    @Test func nobodyUndoesUnawaresWhatAnotherDid() throws {
        try withTwo { one, other, people in
            try mark(AttendanceMarks(people[0], .present, at: key), one)
            let mine = try #require(try one.nextUndo()).number
            try mark(AttendanceMarks(people[1], .present, at: key), other)
            #expect(throws: StoreError.otherChangeSince) { try one.undo(at: Clock.now, who: "a", expected: mine) }
            #expect(try one.attendance(of: "c001").attendance[1]?.count == 2)
            let last = try #require(try one.nextUndo()).number
            try one.undo(at: Clock.now, who: "a", expected: last)
            #expect(try one.attendance(of: "c001").attendance[1] == [people[0]: .present])
        }
    }

    @Test func oneMarkIsOneChangeOfThatName() throws {
        try withTwo { one, other, people in
            let marks = AttendanceMarks(people[0], .excused, at: key)
            try mark(marks, one)
            #expect(marks.kind == .markPerson(people[0], key) && marks.kind.isArrangement)
            #expect(try one.nextUndo()?.kind == marks.kind)
            #expect(ScreenName(of: marks.kind) == .attendance)
            let text = marks.kind.text(Words(.swedish), person: { _ in "Åsa" }, cohort: { _ in "Grupp 1" })
            #expect(text == "närvaro för Åsa vid Grupp 1, träff 1")
            try one.undo(at: Clock.now, who: "a")
            #expect(try other.attendance(of: "c001").attendance.isEmpty)
            try one.redo(at: Clock.now, who: "a")
            #expect(try other.attendance(of: "c001").attendance == [1: [people[0]: .excused]])
        }
    }

    @Test func whatIsShownIsWhatIsKept() throws {
        try withTwo { one, _, people in
            var shown = CohortAttendance()
            var random = SeededRandom(seed: 7, stream: 1)
            for _ in 0..<200 {
                let session = SessionKey("c001", 1 + random.below(3))
                let state = ([nil] + AttendanceState.allCases)[random.below(5)]
                let marks =
                    random.below(12) == 0
                    ? AttendanceMarks(unmarked: people, .absent, at: session)
                    : Self.mark(people[random.below(people.count)], state, at: session, on: shown)
                try mark(marks, one)
                shown = marks.made(on: shown)
            }
            #expect(try one.attendance(of: "c001").attendance == shown.attendance)
        }
    }
}
