import MeetCore
import Testing

@testable import MeetTUI

/// What a command line names is found by one rule, whatever it is and whichever command asks.
struct NamedThingTests {
    @Test func theIdComesFirstThenTheNameThenTheOnlyOneThatIsAlike() {
        let things = [("a1", "Söder"), ("b2", "Norr"), ("c3", "norr"), ("Norr", "Öster")]
        func found(_ text: String) -> String? { NamedThing.find(text, in: things, id: { $0.0 }, name: { $0.1 })?.0 }
        #expect(found("a1") == "a1" && found("A1") == "a1")
        #expect(found("Söder") == "a1" && found("SÖDER") == "a1" && found("soder") == "a1")
        #expect(found("Norr") == "Norr", "an id before a name")
        #expect(found("norr") == "c3" && found("NORR") == nil, "which of them is not said")
        #expect(found("Väster") == nil)
    }

    @Test func aCohortIsNamedTheSameWayForEveryCommand() throws {
        let rig = try CommandRig(SampleTerm.withVenues)
        let name = SampleTerm.withVenues.programme.cohorts[0].name.uppercased()
        for line in [
            ["sessions", "--cohort", name], ["print", "attendance", "--cohort", name, "--output", rig.folder + "/list.txt"],
            ["print", "lists", "--cohort", name, "--output", rig.folder + "/lists.txt"],
            ["export", "mailing", "--for", "invitation", "--cohort", name],
        ] {
            let run = try rig.run(line)
            #expect(run.code == .done, "\(line): \(run.messages)")
        }
    }
}
