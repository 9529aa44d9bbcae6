import Foundation
import TestSupport
import Testing

/// The draws as a coordinator asks for them: all that were made, one drawn again, and what has changed since.
struct DrawsTests {
    private func draws(_ desktop: Desktop) throws -> [[String: Any]] {
        try #require(try desktop.json("draws")["draws"] as? [[String: Any]])
    }

    @Test func eachCompositionLeavesADrawAndADryRunNone() throws {
        let desktop = try Desktop(withTerm: true)
        let first = try draws(desktop)
        #expect(first.count == 1)
        let result = try desktop.json("compose", "--steps", "3000", "--seed", "5", "--cohort", "c002")
        _ = try desktop.meet("compose", "--steps", "3000", "--seed", "6", "--dry-run")
        let all = try draws(desktop)
        #expect(all.compactMap { $0["number"] as? Int } == [2, 1])
        #expect(all[0]["seed"] as? Int == 5 && all[0]["cohorts"] as? [String] == ["c002"] && all[0]["who"] as? String == "anna")
        #expect((all[0]["search"] as? [String: Any])?["stepsAllowed"] as? Int == 3000)
        #expect(all[0]["score"] as? NSDictionary == result["score"] as? NSDictionary)
        #expect(all.allSatisfy { $0["samePool"] as? Bool == true && $0["sameResult"] as? Bool == true && $0["undone"] as? Bool == false })
        #expect((all[0]["digest"] as? String)?.count == 64 && all[0]["digest"] as? String != all[1]["digest"] as? String)
        // The same composition once more is no change, but a draw.
        _ = try desktop.meet("compose", "--steps", "3000", "--seed", "5", "--cohort", "c002")
        _ = try desktop.meet("compose", "--steps", "3000", "--seed", "5", "--cohort", "c002")
        #expect(try draws(desktop).count == 4)
    }

    @Test func aDrawUnderTheClockIsDrawnAgainWithTheSameResult() throws {
        let desktop = try Desktop(withTerm: true)
        let result = try desktop.json("compose", "--seconds", "0.3", "--seed", "9")
        let draw = try desktop.json("draws", "2")
        #expect(draw["sameResult"] as? Bool == true && draw["differing"] as? [String] == [])
        #expect((draw["search"] as? [String: Any])?["secondsAllowed"] as? Double == 0.3)
        var seated: [String: [String]] = [:]
        for pot in try #require(draw["pots"] as? [[String: Any]]) {
            let lots = try #require(pot["lots"] as? [[String: Any]])
            #expect(lots.compactMap { $0["lot"] as? String } == lots.compactMap { $0["lot"] as? String }.sorted())
            for lot in lots {
                if let cohort = lot["cohort"] as? String { seated[cohort, default: []] += lot["people"] as? [String] ?? [] }
            }
        }
        for cohort in try #require(result["cohorts"] as? [[String: Any]]) {
            let id = try #require(cohort["id"] as? String)
            // Beside those drawn only p000002 has a seat, who is pinned.
            let members = (cohort["members"] as? [String])?.filter { $0 != "p000002" }
            #expect(seated[id]?.sorted() == members)
        }
        let text = try desktop.meet("draws", "2", "--lang", "sv")
        #expect(text.status == 0 && text.output.contains("alla får") && text.output.contains("Underlaget är detsamma"))
        #expect(try desktop.meet("draws", "--lang", "sv").output.contains("samma"))
    }

    @Test func whoCameOrChangedSinceIsNamed() throws {
        let desktop = try Desktop(withTerm: true)
        try desktop.write("more.csv", "id,name,available,consent\nzz1,Zed,wed-eve,no\n")
        #expect(try desktop.meet("import", "participants", "more.csv").status == 0)
        #expect(try desktop.meet("exclude", "p000010", "--cohort", "c002").status == 0)
        let draw = try desktop.json("draws", "1")
        #expect(draw["samePool"] as? Bool == false && draw["sameResult"] as? Bool == true)
        let pool = try #require(draw["pool"] as? [String: Any])
        #expect(pool["added"] as? [String] == ["zz1"] && pool["removed"] as? Int == 0)
        #expect((pool["changed"] as? [String])?.allSatisfy { $0 == "p000010" } == true)
        let text = try desktop.meet("draws", "1", "--lang", "en").output.replacing("\n", with: " ")
        #expect(text.contains("The pool has changed since the draw.") && text.contains("Zed (zz1)"))
    }

    @Test func whoTakesBackConsentIsInNoDraw() throws {
        let desktop = try Desktop(withTerm: true)
        let lots = try desktop.json("draws", "1", "--person", "p000009")["pots"] as? [Any]
        #expect(lots?.count == 1)
        try desktop.write("no.csv", "id,name,consent\np000009,Nio,no\n")
        #expect(try desktop.meet("import", "participants", "no.csv").status == 0)
        let draw = try desktop.json("draws", "1")
        #expect(draw["digest"] is NSNull && draw["sameResult"] as? Bool == true)
        #expect((draw["pool"] as? [String: Any])?["removed"] as? Int == 1)
        let alone = try desktop.meet("draws", "1", "--person", "p000009", "--lang", "sv")
        #expect(alone.status == 0 && alone.output.contains("deltog inte"))
    }

    @Test func whatIsNotThereIsSaid() throws {
        let desktop = try Desktop(withTerm: true)
        for (arguments, text) in [
            (["draws", "7"], "det finns ingen lottning ”7”"), (["draws", "x"], "det finns ingen lottning ”x”"),
            (["draws", "1", "2"], "hör inte hit"), (["draws", "1", "--person", "nobody"], "ingen heter eller har id"),
        ] {
            let run = try desktop.meet(arguments + ["--db", "t.db", "--lang", "sv"])
            #expect(run.status == 2 && run.errors.contains(text), "\(run.errors)")
        }
        let empty = try Desktop()
        _ = try empty.meet("init", Desktop.sample("programme.json"))
        #expect(try empty.meet("draws", "--lang", "sv").output.contains("Inga grupper har satts samman än."))
    }
}
