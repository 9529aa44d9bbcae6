import MeetCore
import Testing

@testable import MeetTUI

/// Undo and redo by command mean what the keys mean: one's own last change, and never another's unasked.
struct UndoCommandTests {
    @Test func whatWasDoneIsTakenBackAndDoneAgain() throws {
        let rig = try CommandRig()
        let person = SampleTerm.composed.composition["c001"][5]
        let before = try rig.data()
        try rig.run("pin", person.text, "--cohort", "c001")
        let after = try rig.data()
        #expect(after.pins.pinned[person] == "c001")
        let shown = try rig.run("undo", "--dry-run")
        #expect(shown.code == .done && shown.messages.contains(after.people.first { $0.id == person }?.shownName ?? "?"))
        #expect(try rig.data() == after)
        let undone = try rig.json("undo")
        #expect(undone["turned"] == .string("undone") && undone["kind"] == .string("pin"))
        #expect(try rig.data() == before)
        #expect(try rig.run("redo").code == .done)
        #expect(try rig.data() == after)
        #expect(try rig.run("redo").code == .failed, "there is nothing to redo")
    }

    @Test func anothersChangeIsLeftUnlessItIsMeant() throws {
        let rig = try CommandRig()
        let person = SampleTerm.composed.composition["c001"][5]
        try rig.run("pin", person.text, "--cohort", "c001", who: "bo")
        let after = try rig.data()
        // Anna's own last change is taken back past that of Bo, or not at all; Bo's stays.
        _ = try rig.run("undo", who: "cecilia")
        #expect(try rig.data() == after)
        #expect(try rig.run("undo", who: "cecilia").code == .failed)
        #expect(try rig.run("undo", "--anyway", who: "cecilia").code == .done)
        #expect(try rig.data().pins.pinned[person] == nil)
    }
}
