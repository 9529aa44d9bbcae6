import Foundation
import TestSupport
import Testing

/// `meet mark` and `meet export mailing`, as a script uses them.
struct MarkTests {
    private func counts(_ object: [String: Any]) throws -> [String: Int] { try #require(object["counts"] as? [String: Int]) }

    private func members(_ desktop: Desktop, _ cohort: String) throws -> [String] {
        let cohorts = try #require(try desktop.json("export", "composition")["cohorts"] as? [[String: Any]])
        return try #require(cohorts.first { $0["id"] as? String == cohort }?["members"] as? [String])
    }

    @Test func personsAreMarkedByIdAndAllOthersAtOnce() throws {
        let desktop = try Desktop(withTerm: true)
        let members = try members(desktop, "c001")
        let first = try desktop.json("mark", "--cohort", "c001", "--session", "2", "present", members[0], members[1])
        #expect(try counts(first) == ["members": 24, "present": 2, "late": 0, "absent": 0, "excused": 0, "unmarked": 22, "guests": 0])
        // In Swedish, with all others: who has a mark already keeps it.
        let second = try desktop.json("mark", "--cohort", "c001", "--session", "2", "sen", members[2], "--rest", "frånvarande")
        #expect(try counts(second) == ["members": 24, "present": 2, "late": 1, "absent": 21, "excused": 0, "unmarked": 0, "guests": 0])
        #expect((second["rest"] as? [String])?.count == 21)
        let third = try desktop.json("mark", "--cohort", "c001", "--session", "2", "none", members[0])
        let afterwards = try counts(third)
        #expect(afterwards["present"] == 1 && afterwards["unmarked"] == 1)
        let rest = try desktop.json("mark", "--cohort", "c001", "--session", "2", "--rest", "excused")
        #expect(try counts(rest)["excused"] == 1)
        let same = try desktop.meet(["mark", "--cohort", "c001", "--session", "2", "late", members[2], "--lang", "en", "--db", "t.db"])
        #expect(same.status == 0 && same.output.isEmpty && same.errors.contains("nothing was changed"))
    }

    @Test func aPersonOfAnotherCohortIsAGuestAndIsFoundByName() throws {
        let desktop = try Desktop(withTerm: true)
        let other = try members(desktop, "c002")[0]
        let list = try desktop.meet(["export", "participants", "--db", "t.db"]).output
        let line = try #require(list.split(separator: "\r\n").first { $0.hasPrefix(other + ",") })
        let name = String(line.split(separator: ",", omittingEmptySubsequences: false)[1])
        let marked = try desktop.json("mark", "--cohort", "c001", "--session", "1", "present", name)
        let mark = try #require((marked["marked"] as? [[String: Any]])?.first)
        #expect(mark["person"] as? String == other && mark["guest"] as? Bool == true)
        let all = try counts(marked)
        #expect(all["guests"] == 1 && all["present"] == 0)
        let said = try desktop.meet(["mark", "--cohort", "Grupp 1", "--session", "1", "late", other, "--lang", "sv", "--db", "t.db"])
        #expect(said.status == 0 && said.errors.contains("\(name): sen (gäst: inte deltagare i gruppen)."))
    }

    @Test(arguments: [
        ["--cohort", "c009", "--session", "1", "present", "p000001"], ["--cohort", "c001", "--session", "9", "present", "p000001"],
        ["--cohort", "c001", "--session", "1", "here?", "p000001"], ["--cohort", "c001", "--session", "1", "present", "p000002", "nobody"],
        ["--cohort", "c001", "--session", "1", "present"], ["--cohort", "c001", "--session", "1"],
        ["--session", "1", "present", "p000002"],
        ["--cohort", "c001", "--session", "1", "--rest", "none"], ["--cohort", "c001", "present", "p000002"],
    ])
    func whatIsWrongIsSaidAndChangesNothing(arguments: [String]) throws {
        let desktop = try Desktop(withTerm: true)
        let run = try desktop.meet(["mark"] + arguments + ["--db", "t.db"])
        #expect(run.status != 0 && run.output.isEmpty && !run.errors.isEmpty, "\(run.errors)")
        let after = try desktop.json("mark", "--cohort", "c001", "--session", "1", "none", "p000002")
        let all = try counts(after)
        #expect(all["unmarked"] == all["members"])
    }

    @Test func aSessionThatIsCalledOffIsNotMarked() throws {
        let desktop = try Desktop(withTerm: true)
        _ = try desktop.meet(["move", "--cohort", "c001", "--session", "3", "--call-off", "--db", "t.db"])
        let run = try desktop.meet(["mark", "--cohort", "c001", "--session", "3", "present", "p000002", "--lang", "en", "--db", "t.db"])
        #expect(run.status == 1 && run.errors.contains("called off") && run.errors.contains("nothing was changed"))
    }

    @Test func aMailingListIsReadInAgainAndChangesNothing() throws {
        let desktop = try Desktop(withTerm: true)
        let run = try desktop.meet([
            "export", "mailing", "--all", "--for", "invitation", "--output", "m.csv", "--lang", "sv", "--db", "t.db",
        ])
        #expect(run.status == 0 && run.output.isEmpty && run.errors.contains("rader skrivna"))
        let lines = desktop.text("m.csv").split(separator: "\r\n")
        #expect(lines.first?.hasPrefix("id,name,display_name,email,phone,letter_name,cohort,slot,session") == true)
        let again = try desktop.json("import", "participants", "m.csv")
        #expect(again["created"] as? Int == 0 && again["updated"] as? Int == 0)
        let one = try desktop.meet(["export", "mailing", "--cohort", "c001", "--for", "venue", "--session", "2", "--db", "t.db"])
        #expect(one.output.split(separator: "\r\n").count == 25)
        for bad in [["--for", "venue"], ["--all", "--cohort", "c001", "--for", "venue"], ["--all"], ["--all", "--for", "party"]] {
            #expect(try desktop.meet(["export", "mailing"] + bad + ["--db", "t.db"]).status == 2)
        }
    }
}
