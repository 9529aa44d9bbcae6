import Foundation
import MeetCore
import Testing

@testable import MeetTUI

/// The programme by command: what would go is told before it goes.
struct ProgrammeCommandTests {
    private let data = SampleTerm.composed

    private func write(_ programme: Programme, _ rig: CommandRig) throws -> String {
        let path = rig.folder + "/programme.json"
        try Data(ProgrammeJSON.text(of: programme).utf8).write(to: URL(filePath: path))
        return path
    }

    @Test func whatHarmsNobodyIsTaken() throws {
        let rig = try CommandRig(data)
        var programme = data.programme
        programme.name = "Hösten 2027"
        let path = try write(programme, rig)
        #expect(try rig.run("import", "programme", path, "--dry-run").code != .failed)
        #expect(try rig.data().programme == data.programme)
        _ = try rig.run("import", "programme", path)
        #expect(try rig.data().programme.name == "Hösten 2027")
        #expect(try rig.data().composition == data.composition)
        #expect(try rig.changes().first == .editProgramme)
        #expect(try rig.run("import", "programme", path).messages.contains("Already"))
    }

    @Test func whatGoesIsToldAndMustBeMeant() throws {
        let rig = try CommandRig(data)
        var programme = data.programme
        programme.cohorts.removeFirst()
        let path = try write(programme, rig)
        let refused = try rig.run("import", "programme", path)
        #expect(refused.code == .failed && refused.messages.contains("--yes") && refused.messages.contains("Grupp 1"))
        #expect(try rig.data().programme == data.programme)
        let done = try rig.run("import", "programme", path, "--yes")
        #expect(done.code == .done || done.code == .broken)
        #expect(try rig.data().programme.cohorts.count == data.programme.cohorts.count - 1)
        try rig.run("undo")
        #expect(try rig.data().programme == data.programme)
        #expect(try rig.data().composition == data.composition)
        #expect(try rig.run("import", "programme", path, "--readonly").code == .cannotWrite)
    }

    @Test func whatIsWrongIsRefusedWithItsPath() throws {
        let rig = try CommandRig(data)
        let path = rig.folder + "/programme.json"
        try Data("{\"format\": \"meet-programme/1\"}".utf8).write(to: URL(filePath: path))
        #expect(try rig.run("import", "programme", path).code == .badData)
    }

    @Test func whetherTheRulesCanBeMet() throws {
        let rig = try CommandRig(data)
        let run = try rig.run("check", "--rules")
        let shown = try rig.json("check", "--rules")
        guard case .array(let supplies)? = shown["supplies"], case .array(let conflicts)? = shown["conflicts"] else {
            Issue.record("no supplies")
            return
        }
        #expect(supplies.count == 1 + data.programme.axes.reduce(0) { $0 + $1.categories.count })
        #expect((run.code == .done) == (conflicts.isEmpty && !"\(supplies)".contains("lacking: true")) || run.code == .broken)
    }

    @Test func interpretersAreArrangedForAllSessionsToCome() throws {
        let rig = try CommandRig(data)
        let before = try rig.data().programme
        #expect(try rig.run("change", "session", "--cohort", "c001", "--interpreters", "so,ar").code == .done)
        let cohort = try #require(try rig.data().programme.cohort("c001"))
        #expect(SessionCalendar.sessions(of: cohort, in: before).allSatisfy { $0.interpreters == ["so", "ar"] })
        #expect(try rig.changes().first == .editRules(RuleEdit(.change, .cohort, cohort.name)))
        #expect(try rig.run("undo").code == .done && rig.data().programme == before)
        // What a session is about is its own.
        #expect(try rig.run("change", "session", "--cohort", "c001", "--theme", "Grannar", "--interpreters", "so").code == .usage)
        #expect(try rig.data().programme == before)
    }

    @Test func oneSessionHasItsOwn() throws {
        let rig = try CommandRig(data)
        let shown = try rig.json(
            "change", "session", "--cohort", "c001", "--session", "2", "--theme", "Grannar", "--needs", "kitchen|workshop",
            "--interpreters", "ar", "--leaders", data.programme.leaders[0].name)
        #expect("\(shown)".contains("Grannar"))
        let cohort = try #require(try rig.data().programme.cohort("c001"))
        let change = try #require(cohort.sessions.first { $0.number == 2 })
        #expect(change.theme == "Grannar" && change.needs == ["kitchen", "workshop"] && change.interpreters == ["ar"])
        #expect(try rig.changes().first == .editSession(SessionKey("c001", 2)))
        let line = ["change", "session", "--cohort", "c001", "--session", "2"]
        #expect(try rig.run(line).code == .usage)
        #expect(try rig.run(line + ["--leaders", "Nobody"]).code == .usage)
        #expect(try rig.run(line + ["--interpreters", "klingon"]).code == .usage)
        // What is that of the programme again is nothing of the session's own.
        let usual = data.programme.sessions.first { $0.number == 2 }?.theme ?? ""
        try rig.run(line + ["--theme", usual, "--dry-run"])
        #expect(try rig.data().programme.cohort("c001") == cohort)
        try rig.run(line + ["--theme", usual])
        #expect(try rig.data().programme.cohort("c001")?.sessions.first { $0.number == 2 }?.theme == nil)
    }

    /// A cohort in which nobody sits may still have houses booked and lists kept: they are told, and not lost unasked.
    @Test func whatIsKeptOfACohortThatGoesIsCounted() throws {
        let venue = try #require(SampleTerm.withVenues.venues.first)
        let rig = try CommandRig(SampleTerm.withVenues)
        let line = ["book", "--cohort", "c005", "--session", "2", "--state", "requested", "--venue", venue.id.text]
        #expect(try rig.run(line).code == .done)
        try rig.run("mark", "--cohort", "c005", "--session", "1", "present", data.people[0].id.text)
        var programme = data.programme
        programme.cohorts.removeLast()
        let path = try write(programme, rig)
        let refused = try rig.run("import", "programme", path)
        #expect(refused.code == .failed)
        #expect(refused.messages.contains("Grupp 5: 1 booking and 1 attendance mark are deleted"), "\(refused.messages)")
        #expect(try rig.data().programme == data.programme)
        let swedish = try rig.run(["import", "programme", path, "--dry-run"], language: "sv")
        #expect(swedish.messages.contains("Grupp 5: 1 bokning och 1 närvaromarkering försvinner"), "\(swedish.messages)")
    }

    /// What collides is told in the words of the programme that is read, which may have other names.
    @Test func conflictsSpeakOfTheNewProgramme() throws {
        let rig = try CommandRig(data)
        var programme = data.programme
        programme.cohorts[0].name = "Kvällsgruppen"
        for place in programme.axes.indices {
            for category in programme.axes[place].categories.indices { programme.axes[place].categories[category].minimum = 20 }
        }
        let shown = try rig.json("import", "programme", try write(programme, rig), "--dry-run")
        guard case .array(let conflicts)? = shown["conflicts"] else {
            Issue.record("no conflicts")
            return
        }
        let text = "\(conflicts)"
        #expect(text.contains("Kvällsgruppen") && !text.contains("Grupp 1 "), "\(text.prefix(600))")
    }

    @Test func aSessionThatIsCalledOffCanBeChanged() throws {
        let rig = try CommandRig(SampleTerm.withVenues)
        try rig.run("move", "--cohort", "c001", "--session", "2", "--call-off")
        let shown = try rig.json("change", "session", "--cohort", "c001", "--session", "2", "--theme", "Grannar")
        #expect(shown["kept"] == .bool(true))
        #expect(try rig.data().programme.cohort("c001")?.sessions.first { $0.number == 2 }?.theme == "Grannar")
        #expect(try rig.run("venues", "--cohort", "c001", "--session", "2").code == .done)
        let marked = try rig.run("mark", "--cohort", "c001", "--session", "2", "present", data.people[0].id.text)
        #expect(marked.code == .failed && marked.messages.contains("called off"))
        #expect(try rig.run("venues", "--cohort", "c001", "--session", "99").code == .usage)
        #expect(try rig.json("change", "session", "--cohort", "c001", "--session", "2", "--theme", "Grannar")["kept"] == .bool(false))
    }
}
