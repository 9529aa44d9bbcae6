import MeetCore
import Testing

@testable import MeetTUI

/// People by command: what is taken and refused is that of the form and of files, and what is kept is what the People screen keeps.
struct PersonCommandTests {
    private let data = SampleTerm.composed

    @Test func somebodyIsAddedAsOnTheScreen() throws {
        let rig = try CommandRig(data)
        let line = [
            "add person", "--name", "Ny Nilsson", "--phone", "070-1", "--available", "wed-eve", "--consent", "yes", "--axis",
            "influence=youth", "--needs", "wheelchair|interpreter:so", "--apart", data.people[0].name,
        ].flatMap { $0 == "add person" ? ["add", "person"] : [$0] }
        #expect(try rig.run(line + ["--dry-run"]).code == .done)
        #expect(try rig.data().people == data.people)
        let run = try rig.run(line)
        #expect(run.code == .done, "\(run.messages)")
        let id = Desk(data, dates: [:], today: SampleTerm.today).newPersonID()
        var person = Person(id: id, name: "Ny Nilsson", phone: "070-1", registered: SampleTerm.today)
        person.available = ["wed-eve"]
        person.consent = .given(nil)
        person.values["influence"] = "youth"
        person.needs = [.wheelchair, .interpreter("so")]
        person.apart = [data.people[0].id]
        let kept = try #require(try rig.data().people.first { $0.id == id })
        #expect(kept == person)
        #expect(try rig.changes().first == RecordChange.person(kept, former: nil).kind)
    }

    @Test func whoIsThereAlreadyIsNotAddedTwice() throws {
        let rig = try CommandRig(data)
        let other = try #require(data.people.first { $0.displayName.isEmpty && !$0.email.isEmpty })
        let line = ["add", "person", "--name", other.name, "--email", other.email]
        let refused = try rig.run(line)
        #expect(refused.code == .failed && refused.messages.contains(other.id.text))
        #expect(try rig.run(line + ["--anyway"]).code == .done)
        #expect(try rig.data().people.count == data.people.count + 1)
    }

    @Test func whatCannotBeIsRefusedWithTheOption() throws {
        let rig = try CommandRig(data)
        let lines: [([String], String)] = [
            (["--birth-year", "3000"], "--birth-year"), (["--available", "someday"], "--available"),
            (["--axis", "influence=nobody", "--consent", "yes"], "--axis"), (["--axis", "nosuch=youth"], "--axis"),
            (["--axis", "influence=youth"], "--consent"), (["--registered", "tomorrow"], "--registered"),
            (["--apart", "Nobody At All"], "Nobody At All"), (["--came", "c001"], "--came"), (["--came", "c001/99"], "--came"),
        ]
        for (options, said) in lines {
            let run = try rig.run(["add", "person", "--name", "Ny Nilsson"] + options)
            #expect(run.code == .usage && run.messages.contains(said), "\(options): \(run.messages)")
        }
        #expect(try rig.data().people == data.people)
    }

    @Test func whatIsNotNamedStays() throws {
        let rig = try CommandRig(data)
        let former = data.people[8]
        let changed = try rig.json("change", "person", former.name, "--phone", "08-123", "--notes", "ring efter fem")
        var person = former
        person.phone = "08-123"
        person.notes = "ring efter fem"
        #expect(try rig.data().people.first { $0.id == former.id } == person)
        #expect(changed["changed"] == .array([.string("phone"), .string("notes")]))
        #expect(try rig.changes().first == RecordChange.person(person, former: former).kind)
        #expect(try rig.run("change", "person", former.id.text, "--phone", "08-123").messages.contains("Already"))
        #expect(try rig.run("change", "person", former.id.text).code == .usage)
    }

    @Test func consentTakenBackTakesTheBackground() throws {
        let rig = try CommandRig(data)
        let former = try #require(data.people.first { !$0.values.isEmpty && $0.consent.isGiven })
        try rig.run("change", "person", former.id.text, "--consent", "no")
        let now = try #require(try rig.data().people.first { $0.id == former.id })
        #expect(!now.consent.isGiven && now.values.isEmpty)
    }

    @Test func whoIsTakenOutComesBackByUndo() throws {
        let rig = try CommandRig(data)
        let (before, person) = (try rig.data(), data.composition["c001"][4])
        #expect(try rig.run("remove", "person", person.text, "--dry-run").code == .done)
        #expect(try rig.data() == before)
        #expect(try rig.run("remove", "person", person.text).code == .done)
        #expect(try !rig.data().people.contains { $0.id == person } && rig.changes().first == .removePerson(person))
        let undone = try rig.run("undo")
        let name = try #require(before.people.first { $0.id == person }?.shownName)
        #expect(undone.messages.contains(name))
        #expect(try rig.data() == before)
    }

    @Test func somebodyWhoCameIsMarkedAndMayBecomeAMember() throws {
        let rig = try CommandRig(data)
        let guest = try rig.json("add", "person", "--name", "Gäst Gran", "--came", "c001/1")
        let member = try rig.json("add", "person", "--name", "Medlem Mård", "--came", "c001/1", "--join")
        guard case .string(let one)? = guest["person"], case .string(let other)? = member["person"] else {
            Issue.record("no ids")
            return
        }
        let now = try rig.data()
        #expect(!now.composition["c001"].contains(PersonID(one)) && now.composition["c001"].contains(PersonID(other)))
        let store = try Store.open(path: rig.path, readOnly: true)
        defer { store.close() }
        let marks = try store.attendance(of: "c001").attendance[1]
        #expect(marks == [PersonID(one): .present, PersonID(other): .present])
        // 24 of 24 have a seat now.
        #expect(try rig.run("add", "person", "--name", "En Till", "--came", "c001/1", "--join").code == .failed)
    }
}
