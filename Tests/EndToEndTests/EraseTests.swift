import Foundation
import MeetCore
import TestSupport
import Testing

/// The rights of a person at the command line: to see, to be gone; and what is told of it.
struct EraseTests {
    private func kinds(_ desktop: Desktop) throws -> [String] {
        let changes = try #require(try desktop.json("log")["changes"] as? [[String: Any]])
        return changes.compactMap { $0["kind"] as? String }
    }

    @Test func aPersonIsShownErasedAndGone() throws {
        let desktop = try Desktop(withTerm: true)
        let extract = try desktop.json("export", "person", "p000002")
        #expect(extract["format"] as? String == "meet-person/1")
        let name = try #require((extract["person"] as? [String: Any])?["name"] as? String)
        #expect(try desktop.meet("export", "person", name, "--lang", "sv").output.contains("Allt om \(name)"))
        // Nobody sits at a terminal here, and nobody is asked.
        let asked = try desktop.meet("erase", "person", "p000002")
        #expect(asked.status == 2 && asked.errors.contains("--yes") && asked.output.isEmpty)
        #expect(try desktop.meet("erase", "person", "p000002", "--dry-run").errors.contains("Nothing was kept"))
        #expect(try desktop.meet("export", "person", "p000002").status == 0)
        let erased = try desktop.meet("erase", "person", name, "--yes", "--json")
        #expect(erased.status == 0 && erased.output.contains("\"erased\": 1") && erased.output.contains("\"wiped\": true"))
        #expect(erased.errors.contains("backups") && erased.errors.contains("Only counts stay"))
        #expect(try desktop.meet("export", "person", "p000002").status == 2)
        #expect(try desktop.meet("erase", "person", "p000002", "--yes").status == 2)
        for file in ["t.db", "t.db-wal"] { #expect(desktop.bytes(file).range(of: Data(name.utf8)) == nil) }
        // The number of applicants is still told.
        #expect(try desktop.json("stats")["applied"] as? Int == 160)
        #expect(try kinds(desktop).contains("erase-person"))
    }

    /// Who was taken out is erased by the id, and a program is told what came of it as of anyone else.
    @Test func whoWasTakenOutIsErasedAndAProgramIsTold() throws {
        let desktop = try Desktop(withTerm: true)
        let store = try Store.open(path: desktop.path("t.db"))
        try store.perform(.removePerson("p000002"), at: Timestamp(seconds: 1_795_000_000), who: "kim") {
            _ = try $0.remove(PersonID("p000002"))
        }
        store.close()
        let erased = try desktop.meet("erase", "person", "p000002", "--yes", "--json")
        #expect(erased.status == 0 && erased.output.contains("\"wiped\": true") && erased.output.contains("\"mentions\": []"))
    }

    @Test func whatIsDueIsListedAndGoes() throws {
        let desktop = try Desktop(withTerm: true)
        #expect(try desktop.meet("erase").status == 2)
        #expect(try desktop.meet("erase", "--due", "--yes").errors.contains("retention"))
        let dry = try desktop.json("erase", "--due", "--dry-run")
        #expect((dry["due"] as? [Any])?.isEmpty == true && (dry["consents"] as? [Any])?.count == 12)
    }

    /// What leaves the program is noted; with --readonly nothing is, and the file stays as it is, byte for byte.
    @Test func whatIsHandedOutIsNotedUnlessNothingMayBeChanged() throws {
        let desktop = try Desktop(withTerm: true)
        let before = try kinds(desktop)
        let bytes = desktop.bytes("t.db")
        #expect(try desktop.meet("export", "participants", "--readonly").status == 0)
        #expect(try desktop.meet("export", "person", "p000002", "--readonly").status == 0)
        #expect(desktop.bytes("t.db") == bytes)
        #expect(try desktop.meet("log", "--readonly").status == 0 && desktop.bytes("t.db") == bytes)
        #expect(try desktop.meet("erase", "person", "p000002", "--yes", "--readonly").status == 73)
        #expect(try desktop.meet("export", "participants").status == 0)
        #expect(try desktop.meet("export", "person", "p000002").status == 0)
        #expect(try desktop.meet("book", "--cohort", "c001", "--session", "1", "--state", "requested", "--venue", "fryshuset").status == 0)
        #expect(try desktop.meet("print", "letter", "--cohort", "c001", "--session", "1").status == 0)
        #expect(try kinds(desktop).count == before.count + 4)
        let own = try #require(try desktop.json("log", "--person", "p000002")["changes"] as? [[String: Any]])
        #expect(own.first?["kind"] as? String == "hand-out" && own.first?["about"] as? [String] == ["extract", "p000002"])
        #expect(try desktop.meet("log", "--since", "2099-01-01").output.contains("Nothing is noted"))
        #expect(try desktop.meet("log", "--since", "yesterday").status == 2)
    }
}
