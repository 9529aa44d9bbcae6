import Foundation
import MeetCore
import Testing

@testable import MeetTUI

/// A term begins by command in the ways in which it begins on the first screen.
struct InitCommandTests {
    @Test func withTheSample() throws {
        let rig = try CommandRig(nil)
        let made = try rig.json("init", "--sample")
        let data = try rig.data()
        #expect(made["people"] == .integer(data.people.count) && data.people.count > 100 && !data.venues.isEmpty)
        #expect(try rig.run("init", "--sample").code == .cannotWrite, "nothing is overwritten")
    }

    @Test func emptyAndWithAName() throws {
        let rig = try CommandRig(nil)
        #expect(try rig.run("init", "--empty", "--name", "Våren 2028").code == .done)
        #expect(try rig.data().programme == Programme(name: "Våren 2028"))
    }

    @Test func fromAFileOfApplicants() throws {
        let rig = try CommandRig(nil)
        let file = rig.folder + "/sökande.csv"
        try Data("name\nÅsa\n".utf8).write(to: URL(filePath: file))
        let run = try rig.run("init", file)
        #expect(run.code == .done && run.messages.contains("--dry-run"))
        let data = try rig.data()
        #expect(data.people.isEmpty && data.programme.cohorts.isEmpty && !data.programme.axes.isEmpty)
        #expect(try rig.run("import", "participants", file).code == .done)
    }

    @Test func oneWayOfThem() throws {
        let rig = try CommandRig(nil)
        #expect(try rig.run("init").code == .usage)
        #expect(try rig.run("init", "--sample", "--empty").code == .usage)
        #expect(try rig.run("init", "--sample", "--name", "x").code == .usage)
        #expect(!FileManager.default.fileExists(atPath: rig.path))
    }
}
