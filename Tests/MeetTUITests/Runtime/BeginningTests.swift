import Foundation
import MeetCore
import Testing

@testable import MeetTUI

/// How a database is made at the first start, on a real disk: whole, or not at all.
struct BeginningTests {
    /// An empty folder with a runner that has no database yet.
    private final class Place: Sendable {
        let folder = NSTemporaryDirectory() + "meet-begin-\(UUID().uuidString)"
        let runner: StoreRunner
        private let answers = Locked<[AppMessage]>([])

        init() throws {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            runner = StoreRunner(making: folder + "/deep/t.db", words: Words(.swedish), who: "anna")
        }

        deinit {
            runner.close()
            try? FileManager.default.removeItem(atPath: folder)
        }

        func write(_ name: String, _ text: String) throws { try text.write(toFile: folder + "/" + name, atomically: true, encoding: .utf8) }

        func begin(_ beginning: Beginning) -> AppMessage? {
            runner.run(.begin(request: 1, beginning)) { message in self.answers.withLock { $0.append(message) } }
            runner.finish()
            return answers.withLock { $0.popLast() }
        }

        func desk(_ beginning: Beginning) throws -> Desk {
            let answer = begin(beginning)
            guard case .begun(1, beginning, let desk, _) = answer else {
                Issue.record("\(String(describing: answer).prefix(300))")
                return try #require(nil)
            }
            return desk
        }

        /// What the rows of a file would become, as the preview asks for it.
        func plan(_ path: String) throws -> ImportPlan {
            runner.run(.look(request: 2, .file(path: path))) { message in self.answers.withLock { $0.append(message) } }
            runner.reading.sync {}
            for case .lookedUp(2, .plan(let plan)) in answers.withLock({ $0 }) { return plan }
            return try #require(nil)
        }

        var files: [String] { (try? FileManager.default.subpathsOfDirectory(atPath: folder))?.sorted() ?? [] }
    }

    @Test func theSampleIsThatOfTheData() throws {
        let desk = try Place().desk(.sample)
        #expect(desk.data.people == SampleTerm.read.people && desk.programme == SampleTerm.read.programme)
        #expect(desk.working.composition.cohortOfPerson.isEmpty && desk.history.undo == nil)
    }

    @Test func nothingIsAProgrammeWithoutAnything() throws {
        let desk = try Place().desk(.empty)
        #expect(desk.data == TermData(programme: Programme(name: "Nytt program")))
    }

    @Test func aFileOfApplicantsIsReadByTheProgrammeBesideIt() throws {
        let place = try Place()
        try place.write("anmälda.csv", "namn;Bostad;samtycke\nÅsa Öberg;villa;ja\n")
        try place.write(
            "programme.json",
            """
            {"format": "meet-programme/1", "name": "Prov", "timeZone": "Europe/Stockholm", "slots": [], "cohorts": [], "axes": [{"id": "home", "kind": "contrast", "label": {"sv": "Bostad"},
            "categories": [{"id": "villa", "pole": 1}, {"id": "flat", "pole": 2}]}]}
            """)
        let path = place.folder + "/anmälda.csv"
        guard case .begun(_, _, let desk, applicants: path) = place.begin(.file(path: path)) else { return try #require(nil) }
        // Nobody is read in before the rows were seen.
        #expect(desk.programme.name == "Prov" && desk.data.people.isEmpty && desk.history.undo == nil)
        let plan = try place.plan(path)
        #expect(plan.records.map(\.name) == ["Åsa Öberg"] && plan.records[0].values["home"] == "villa")
    }

    @Test func withoutOneByTheUsualAxes() throws {
        let place = try Place()
        try place.write("a.csv", "namn;Etablering;kan komma;samtycke\nÅsa Öberg;new;wed-eve;ja\n")
        let answer = place.begin(.file(path: place.folder + "/a.csv"))
        guard case .begun(_, _, let desk, _) = answer else {
            Issue.record("\(String(describing: answer).prefix(300))")
            return
        }
        #expect(desk.programme.cohorts.isEmpty && desk.programme.axes.count == SampleTerm.read.programme.axes.count)
    }

    @Test func aFileThatIsNoneMakesNothing() throws {
        let place = try Place()
        try place.write("a.csv", "name\nÅsa\u{0}\n")
        try place.write("a.json", "{")
        let before = place.files
        for name in ["/a.csv", "/a.json"] {
            guard case .failed(1, let text) = place.begin(.file(path: place.folder + name)) else { return try #require(nil) }
            #expect(!text.isEmpty)
        }
        guard case .failed(1, let missing) = place.begin(.file(path: place.folder + "/b.csv")) else { return try #require(nil) }
        #expect(missing.contains("b.csv"))
        #expect(place.files == before)
    }

    @Test func pathsGoOnAsTheyWereBegun() throws {
        let place = try Place()
        try place.write("ö.csv", "")
        try place.write("a.csv", "")
        try place.write(".hidden", "")
        try FileManager.default.createDirectory(atPath: place.folder + "/ark", withIntermediateDirectories: true)
        func names(_ text: String) -> [String] {
            PathLook.paths(beginning: place.folder + text).map { String($0.dropFirst(place.folder.count)) }
        }
        #expect(names("/") == ["/a.csv", "/ark/", "/ö.csv"] && names("/a") == ["/a.csv", "/ark/"] && names("/.h") == ["/.hidden"])
        #expect(names("/none/") == [] && names("") == ["/"] && PathLook.expanded("~/x") == NSHomeDirectory() + "/x")
    }
}
