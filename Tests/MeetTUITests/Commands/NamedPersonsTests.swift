import MeetCore
import Testing

@testable import MeetTUI

/// Wherever a command takes a person, an id or a name will do; where nobody is called so, it says whom one may have meant.
struct NamedPersonsTests {
    private static let data: TermData = {
        var data = SampleTerm.composed
        data.people[3].name = "Åsa Öbergstam"
        data.people[4].name = "Namnsdotter Twin"
        data.people[5].name = "Namnsdotter Twin"
        data.people[6].name = "Hidden Hemligsson"
        data.people[6].displayName = "Deltagare Sju"
        return data
    }()

    @Test func idsAndNamesAreTheSame() throws {
        let rig = try CommandRig(Self.data)
        let id = Self.data.people[3].id.text
        for name in [id, "Åsa Öbergstam", "åsa öbergstam", "Asa Obergstam", " Åsa  Öbergstam "] {
            let found = try rig.json("exclude", name, "--cohort", "c005")
            #expect(found["person"] == .string(id) && found["excluded"] == .bool(true), "\(name)")
        }
        #expect(try rig.run("include", "Åsa Öbergstam", "--cohort", "c005").code == .done)
        #expect(try rig.run("advise", "Åsa Öbergstam").code == .done)
        #expect(try rig.run("advise", "Deltagare Sju").code == .done)
        #expect(try rig.run("log", "--person", "Åsa Öbergstam").code == .done)
    }

    @Test func whoIsNearIsToldAndNothingIsDone() throws {
        let rig = try CommandRig(Self.data)
        let before = try rig.data()
        for typed in ["Åsa", "Asa Öberkstam", "Öbergstam", "åsa öbergstamm"] {
            let run = try rig.run("exclude", typed, "--cohort", "c005")
            #expect(run.code == .usage)
            #expect(run.messages.contains("Åsa Öbergstam (\(Self.data.people[3].id.text))"), "\(typed): \(run.messages)")
        }
        let hidden = try rig.run("exclude", "Hemligson", "--cohort", "c005").messages
        #expect(!hidden.contains("Hemligsson") && !hidden.contains(Self.data.people[6].id.text), "nor whose a hidden name is: \(hidden)")
        let twins = try rig.run("exclude", "Namnsdotter Twin", "--cohort", "c005")
        #expect(twins.code == .usage && twins.messages.contains(Self.data.people[4].id.text))
        #expect(try rig.data() == before)
    }

    /// What a protected identity hides is told by no command that takes a person: only where the name is wanted to erase, or to give the person
    /// what is known of them.
    @Test func aHiddenNameNamesNobody() throws {
        let rig = try CommandRig(Self.data)
        let id = Self.data.people[6].id.text
        for line in [
            ["exclude", "Hidden Hemligsson", "--cohort", "c005"], ["advise", "Hidden Hemligsson"],
            ["remove", "person", "Hidden Hemligsson"],
        ] {
            let run = try rig.run(line)
            #expect(run.code == .usage && !run.messages.contains(id), "\(line): \(run.messages)")
        }
        #expect(try rig.run("export", "person", "Hidden Hemligsson").code == .done)
        #expect(try rig.run("erase", "person", "Hidden Hemligsson", "--dry-run").code == .done)
    }

    @Test func whatCannotBeUndoneIsDoneToNobodyWhoseNameIsNear() throws {
        let rig = try CommandRig(Self.data)
        for typed in ["asa obergstam", "Asa Öbergstam"] {
            let run = try rig.run("erase", "person", typed, "--yes")
            #expect(run.code == .usage && run.messages.contains(": Åsa Öbergstam ("), "\(run.messages)")
        }
        #expect(try rig.data().people.count == Self.data.people.count)
        #expect(try rig.run("erase", "person", "Åsa Öbergstam", "--yes").code == .done)
    }

    @Test func whatIsHiddenIsNotGivenOut() throws {
        let rig = try CommandRig(Self.data)
        let person = Self.data.people[6]
        let shown = "\(try rig.json("people", person.id.text))"
        #expect(shown.contains("Deltagare Sju") && !shown.contains("Hemligsson"))
        for address in [person.email, person.phone] where !address.isEmpty { #expect(!shown.contains(address)) }
    }
}
