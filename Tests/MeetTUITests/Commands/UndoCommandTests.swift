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

    /// Where another built upon one's own change, neither goes unasked; the last change can, where that is meant.
    @Test func whatAnotherBuiltUponIsLeftAndToldHowToGoOn() throws {
        let rig = try CommandRig()
        let person = SampleTerm.composed.composition["c001"][5]
        try rig.run("leave", person.text, who: "cecilia")
        try rig.run("join", person.text, "--cohort", "c001", "--anyway", who: "bo")
        let after = try rig.data()
        for line in [["undo"], ["undo", "--dry-run"]] {
            let refused = try rig.run(line, who: "cecilia")
            #expect(
                refused.code == .failed && refused.messages.contains("bo") && refused.messages.contains("--anyway"), "\(refused.messages)")
        }
        #expect(try rig.data() == after)
        #expect(try rig.run("undo", "--anyway", who: "cecilia").code == .done)
        #expect(try rig.data().composition.cohortOfPerson[person] == nil, "that of Bo is taken back")
        #expect(try rig.run("undo", who: "cecilia").code == .done)
        #expect(try rig.data().composition.cohortOfPerson[person] == "c001")
    }

    @Test func whatAnotherUndidIsNotDoneAgainUnasked() throws {
        let rig = try CommandRig()
        let person = SampleTerm.composed.composition["c001"][5]
        try rig.run("pin", person.text, "--cohort", "c001")
        try rig.run("undo")
        let refused = try rig.run("redo", who: "bo")
        #expect(refused.code == .failed && refused.messages.contains("anna") && refused.messages.contains("--anyway"))
        #expect(try rig.data().pins.pinned[person] == nil)
        #expect(try rig.run("redo", "--anyway", who: "bo").code == .done)
        #expect(try rig.data().pins.pinned[person] == "c001")
    }
}
