import Foundation
import TestSupport
import Testing

/// The sessions as commands show and move them, and what is said to be wrong with them.
struct SessionsTests {
    private func dates(_ report: [String: Any]) throws -> [String] {
        let cohorts = try #require(report["cohorts"] as? [[String: Any]])
        let sessions = try #require(cohorts.first?["sessions"] as? [[String: Any]])
        return sessions.compactMap { $0["date"] as? String }
    }

    @Test func aSessionIsMovedAloneOrWithAllAfterAndBack() throws {
        let desktop = try Desktop(withTerm: true)
        let before = try dates(desktop.json("sessions", "--cohort", "c001"))
        #expect(before.count == 6)
        // A dry run shows what would be, and changes nothing.
        let third = try #require(before.dropFirst(2).first)
        let dry = try desktop.meet("move", "--cohort", "c001", "--session", "6", "--to", "2027-06-16", "--dry-run", "--lang", "en")
        #expect(dry.status == 0 && dry.errors.contains("Nothing was saved") && dry.output.contains("2027-06-16"), "\(dry.errors)")
        #expect(try dates(desktop.json("sessions", "--cohort", "c001")) == before)
        let alone = try dates(desktop.json("move", "--cohort", "c001", "--session", "6", "--to", "2027-06-16"))
        #expect(alone == before.dropLast() + ["2027-06-16"])
        let all = try dates(desktop.json("move", "--cohort", "c001", "--session", "3", "--to", "2027-05-19", "--following"))
        #expect(Array(all.prefix(2)) == Array(before.prefix(2)) && all[2] == "2027-05-19" && all.sorted() == all)
        // Moved, called off, at another time: each by its own key, and the text says so in the language asked for.
        let off = try desktop.meet("move", "--cohort", "c001", "--session", "2", "--start", "17:00", "--call-off", "--lang", "en")
        #expect(off.status == 0 && off.output.contains("17:00–") && off.output.contains("Called off"))
        let again = try desktop.meet("move", "--cohort", "c001", "--session", "2", "--call-off")
        #expect(again.status == 0 && !again.errors.isEmpty)
        #expect(third != "2027-05-19")
    }

    @Test func whatCannotBeMovedIsSaidAndChangesNothing() throws {
        let desktop = try Desktop(withTerm: true)
        let before = desktop.bytes("t.db")
        for (arguments, word) in [
            (["--session", "7", "--to", "2027-06-16"], "--session"), (["--to", "2027-06-16"], "--session"),
            (["--session", "1", "--to", "2027-02-30"], "2027-02-30"), (["--session", "1", "--end", "07:00"], "--end"),
            (["--put-back", "2027-12-24"], "--put-back"), (["--session", "1", "--start", "25:00"], "25:00"),
            (["--session", "1", "--start", "23:00"], "--start"), (["--session", "1", "--call-off", "--take-place"], "--take-place"),
            (["--put-back", "2027-02-03", "--call-off"], "--call-off"), (["--put-back", "2027-02-03", "--session", "1"], "--session"),
            (["--session", "1", "--following"], "--to"), (["--session", "1", "--to", "9999-12-30", "--following"], "9999-12-30"),
            (["--session", "3", "--to", "2027-06-16"], "4"), (["--session", "2", "--to", "2026-12-30", "--following"], "1"),
        ] {
            let run = try desktop.meet(["move", "--cohort", "c001"] + arguments + ["--db", "t.db"])
            #expect(run.status == 2 && run.errors.contains(word), "\(arguments): \(run.errors)")
        }
        #expect(desktop.bytes("t.db") == before)
    }

    @Test func whoIsAwayOnTheNewDayIsTold() throws {
        let desktop = try Desktop(withTerm: true)
        let members = try #require(try desktop.json("export", "composition")["cohorts"] as? [[String: Any]])
        let person = try #require((members.first?["members"] as? [String])?.first)
        try desktop.write("away.csv", "id;namn;borta\r\n\(person);Prov Person;2027-06-16\r\n")
        let imported = try desktop.meet("import", "participants", "away.csv")
        #expect(imported.status == 0, "\(imported.errors)")
        let run = try desktop.meet("move", "--cohort", "c001", "--session", "6", "--to", "2027-06-16", "--dry-run", "--lang", "sv")
        #expect(
            run.status == 0 && run.errors.contains("träff 6, onsdag 16 juni 2027: ") && run.errors.contains("Prov Person"), "\(run.errors)")
        #expect(try !desktop.meet("move", "--cohort", "c001", "--session", "6", "--to", "2027-06-17", "--dry-run").errors.contains("Prov"))
    }

    @Test func whatIsWrongWithSessionsIsListed() throws {
        let desktop = try Desktop(withTerm: true)
        let check = try desktop.meet("check", "--lang", "sv")
        #expect(check.status == 3 && check.output.contains("Grupp 1: ingen av 6 träffar har lokal"))
        let trouble = try #require(try desktop.json("check")["trouble"] as? [String])
        #expect(trouble.count >= 5)
    }
}
