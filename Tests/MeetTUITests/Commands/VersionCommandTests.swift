import MeetCore
import Testing

@testable import MeetTUI

/// Versions by command: kept, compared, gone back to, renamed and taken away, as on the Compose screen.
struct VersionCommandTests {
    private let data = SampleTerm.composed

    @Test func whatWasKeptComesBack() throws {
        let rig = try CommandRig(data)
        #expect(try rig.run("versions").messages.contains("meet keep"))
        let kept = try rig.json("keep", "Före", "--cohort", "c001", "--cohort", "c002")
        #expect(kept["name"] == .string("Före"))
        #expect(try rig.run("keep", "Före").code == .badData, "a name is borne once")
        let (one, other) = (data.composition["c001"][5], data.composition["c002"][5])
        try rig.run("exchange", one.text, other.text, "--anyway")
        let comparison = try rig.json("versions", "Före")
        guard case .array(let cohorts)? = comparison["cohorts"], case .object(let first)? = cohorts.first else {
            Issue.record("no cohorts")
            return
        }
        #expect(first["onlyLeft"] == .array([.string(one.text)]) && first["onlyRight"] == .array([.string(other.text)]))
        #expect(try rig.run("versions", "Före").output.contains("Före"))
        let shown = try rig.run("return", "Före", "--dry-run")
        #expect(shown.code == .done || shown.code == .broken)
        #expect(try rig.data().composition["c001"].contains(other))
        _ = try rig.run("return", "Före")
        #expect(try rig.data().composition == data.composition)
        guard case .integer(let number)? = kept["number"] else { return }
        #expect(try rig.changes().first == .restoreVersion(["c001", "c002"], number: number))
    }

    @Test func namesChangeAndVersionsGo() throws {
        let rig = try CommandRig(data)
        try rig.run("keep", language: "sv")
        #expect(try rig.run("versions", language: "sv").output.contains("Version 1"))
        #expect(try rig.run("rename", "version", "Version 1", "Bättre").code == .done)
        #expect(try rig.run("versions", "Version 1").code == .usage)
        #expect(try rig.run("remove", "version", "Bättre").code == .done)
        #expect(try rig.run("versions", "Bättre").code == .usage)
        try rig.run("undo")
        #expect(try rig.run("versions", "Bättre").code == .done)
        #expect(try rig.run("keep", "--readonly").code == .cannotWrite)
    }
}
