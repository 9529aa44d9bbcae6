import MeetCore
import Testing

@testable import MeetTUI

/// `meet mark`: what the Attendance screen does at the door, by command.
struct MarkCommandTests {
    private let data = SampleTerm.composed

    /// Somebody who applied, waits, and is not kept out of the first cohort, which has a seat left.
    private func waiting() throws -> PersonID {
        try #require(data.people.map(\.id).first { data.composition.cohortOfPerson[$0] == nil && data.pins.excluded[$0] == nil })
    }

    private func marks(_ rig: CommandRig) throws -> [PersonID: AttendanceState] {
        let store = try Store.open(path: rig.path, readOnly: true)
        defer { store.close() }
        return try store.attendance(of: "c001").attendance[1] ?? [:]
    }

    @Test func whoComesMayBecomeAMember() throws {
        let rig = try CommandRig(data)
        let person = try waiting()
        let line = ["mark", "--cohort", "c001", "--session", "1", "present", person.text, "--join"]
        let dry = try rig.run(line + ["--dry-run"])
        #expect(dry.code == .done && dry.messages.contains("is now a member of Grupp 1"), "\(dry.messages)")
        #expect(try rig.data() == data && marks(rig).isEmpty)
        let run = try rig.json("mark", "--cohort", "c001", "--session", "1", "present", person.text, "--join")
        #expect(run["joined"] == .array([.string(person.text)]) && run["kept"] == .bool(true))
        #expect(try rig.data().composition["c001"].contains(person) && marks(rig) == [person: .present])
        #expect(try rig.changes().first == .addSeat(person, "c001"), "as the screen calls it")
        // Both go with one undo.
        try rig.run("undo")
        #expect(try rig.data() == data && marks(rig).isEmpty)
    }

    @Test func whoCannotBecomeAMemberIsTold() throws {
        let rig = try CommandRig(data)
        let line = ["mark", "--cohort", "c001", "--session", "1", "--join"]
        let (member, excluded) = (data.composition["c002"][3], try #require(data.pins.excluded.keys.first))
        let persons = data.people.map(\.id).filter { data.composition.cohortOfPerson[$0] == nil && data.pins.excluded[$0] == nil }
        let wrong: [([String], ExitCode, String)] = [
            (["present", member.text], .failed, "Grupp 2"), (["late", excluded.text], .failed, "kept out"),
            (["absent", persons[0].text], .failed, "Only who came"),
            (["present", persons[0].text, persons[1].text], .failed, "24 seats, and 1 of them"),
        ]
        for (words, code, said) in wrong {
            for dry in [[], ["--dry-run"]] {
                let run = try rig.run(line + words + dry)
                #expect(run.code == code && run.messages.contains(said), "\(words): \(run.messages)")
            }
        }
        #expect(try rig.data() == data && marks(rig).isEmpty)
    }

    @Test func severalStatesAreOneChange() throws {
        let rig = try CommandRig(data)
        let members = data.composition["c001"]
        let line = ["mark", "--cohort", "c001", "--session", "1"]
        let operands = ["late", members[0].text, "frånvarande", members[1].text, members[2].text, "--rest", "här"]
        let dry = try rig.run(line + operands + ["--dry-run"])
        #expect(dry.code == .done && dry.messages.contains("\(members.count - 3) people: present"), "\(dry.messages)")
        #expect(try marks(rig).isEmpty)
        #expect(try rig.run(line + operands).code == .done)
        let noted = try marks(rig)
        #expect(noted.count == members.count && noted[members[0]] == .late && noted[members[1]] == .absent && noted[members[2]] == .absent)
        #expect(noted.values.count { $0 == .present } == members.count - 3)
        #expect(try rig.changes().first == .markAttendance(SessionKey("c001", 1)))
        try rig.run("undo")
        #expect(try marks(rig).isEmpty, "one undo takes all of it back")
    }

    @Test func nobodyIsMarkedByAGuess() throws {
        let rig = try CommandRig(data)
        let members = data.composition["c001"].map(\.text)
        let line = ["mark", "--cohort", "c001", "--session", "1"]
        let twice = try rig.run(line + ["present", members[0], "late", members[1], members[0]])
        #expect(twice.code != .done && twice.messages.contains("two states"))
        #expect(try rig.run(line + ["present", members[0], "late"]).code == .usage)
        // A name that is a state too.
        try rig.run("add", "person", "--name", "Sen")
        let name = try rig.run(line + ["present", members[0], "sen", members[1]])
        #expect(name.code != .done && name.messages.contains("someone's name"), "\(name)")
        #expect(try marks(rig).isEmpty)
    }

    @Test func aStateWithoutSomebodyIsNoMark() throws {
        let rig = try CommandRig(data)
        let run = try rig.run("mark", "present", "--cohort", "c001", "--session", "1")
        #expect(run.code == .usage && run.messages.contains("PERSON"), "\(run)")
        #expect(try marks(rig).isEmpty)
    }

    @Test func aDryRunSaysTheSameAndChangesNothing() throws {
        let rig = try CommandRig(data)
        let members = data.composition["c001"]
        let line = ["mark", "--cohort", "c001", "--session", "1", "late", members[2].text, "--rest", "present"]
        let dry = try rig.json(line, "--dry-run")
        #expect(try marks(rig).isEmpty && dry["kept"] == .bool(false))
        let done = try rig.json(line)
        #expect(dry["counts"] == done["counts"] && dry["marked"] == done["marked"] && dry["rest"] == done["rest"])
        #expect(try marks(rig).count == members.count)
    }

    /// What COMMANDS.md promises of all that changes anything.
    @Test func whatChangesAnythingCanBeTriedFirst() throws {
        let rig = try CommandRig(data)
        try rig.run("keep", "Före")
        let (member, other) = (data.composition["c001"][5].text, data.composition["c001"][0].text)
        let excluded = try #require(data.pins.excluded.keys.first).text
        let before = try (rig.data(), rig.changes())
        for line in [
            ["pin", member, "--cohort", "c001"], ["unpin", other, "--cohort", "c001"], ["exclude", member, "--cohort", "c002"],
            ["include", excluded, "--cohort", "c001"], ["keep", "Efter"], ["return", "Före"], ["rename", "version", "Före", "Efter"],
            ["remove", "version", "Före"], ["mark", "--cohort", "c001", "--session", "1", "present", member],
        ] {
            let run = try rig.run(line + ["--dry-run"])
            #expect(run.code == .done, "\(line): \(run.messages)")
            #expect(try (rig.data(), rig.changes()) == before, "\(line)")
        }
        #expect(try rig.run("keep", "Före", "--dry-run").code == .badData && rig.run("rename", "version", "Före", "Före").code == .done)
    }
}
