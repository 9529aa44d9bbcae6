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
}
