import Foundation
import TestSupport
import Testing

/// `meet seat` and what is printed of tables, as a script and as a coordinator use them.
struct SeatTests {
    private func cohorts(_ object: [String: Any]) throws -> [[String: Any]] { try #require(object["cohorts"] as? [[String: Any]]) }

    private func tables(_ cohort: [String: Any]) throws -> [[[String]]] {
        try #require(cohort["sessions"] as? [[String: Any]]).map { try #require($0["tables"] as? [[String]]) }
    }

    private func repeats(_ sessions: [[[String]]]) -> Int {
        var met: [Set<String>: Int] = [:]
        for table in sessions.joined() {
            for (place, first) in table.enumerated() {
                for second in table[..<place] { met[[first, second], default: 0] += 1 }
            }
        }
        return met.values.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
    }

    @Test func tablesHaveTheShapeOfTheDocumentsAndAreKept() throws {
        let desktop = try Desktop(withTerm: true)
        let dry = try desktop.json("seat", "--steps", "10000", "--dry-run")
        let again = try desktop.json("seat", "--steps", "10000")
        #expect(
            try desktop.meet(["seat", "--steps", "10000", "--anew", "--dry-run", "--json", "--db", "t.db"]).output
                == desktop.meet(["seat", "--steps", "10000", "--anew", "--json", "--db", "t.db"]).output)
        #expect(dry["seconds"] == nil && dry["seed"] as? Int == 1)
        let composition = try #require(try desktop.json("export", "composition")["cohorts"] as? [[String: Any]])
        let seated = try cohorts(again)
        #expect(seated.count == composition.count)
        for (cohort, members) in zip(seated, composition) {
            #expect(Set(cohort.keys) == ["id", "repeats", "repeatsBound", "tableMix", "tableMixBound", "sessions"])
            let sessions = try tables(cohort)
            #expect(sessions.count == 6)
            for session in sessions {
                // All but who is away that day: of 24 in the sample never more than one.
                let there = Set(session.joined())
                let all = try #require(members["members"] as? [String])
                #expect(there.count == session.joined().count && there.isSubset(of: all) && all.count - there.count <= 1)
                #expect(session.count == 6 && session.allSatisfy { (3...4).contains($0.count) && $0 == $0.sorted() })
            }
            #expect(cohort["repeats"] as? Int == repeats(sessions) && cohort["repeats"] as? Int == 0)
        }
        let sheet = try desktop.meet(["print", "tables", "--cohort", "c001", "--session", "2", "--lang", "en", "--db", "t.db"])
        #expect(sheet.status == 0 && sheet.output.contains("Session 2 of 6") && sheet.output.contains("Table 6"))
        let grid = try desktop.meet(["print", "encounters", "--cohort", "c001", "--lang", "en", "--db", "t.db"])
        #expect(grid.output.contains("60 pairs never meet, 216 once."))
    }

    @Test func theMixCanComeFirstAndWhatLiesBetweenToo() throws {
        let desktop = try Desktop(withTerm: true)
        func numbers(_ arguments: String...) throws -> (repeats: Int, mix: Int) {
            let run = try desktop.meet(
                ["seat", "--cohort", "c001", "--steps", "40000", "--dry-run", "--json", "--db", "t.db"] + arguments)
            let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
            let cohort = try #require(try cohorts(object).first)
            return (try #require(cohort["repeats"] as? Int), try #require(cohort["tableMix"] as? Int))
        }
        let faces = try numbers("--priority", "faces")
        let mix = try numbers("--priority", "mix")
        let between = try numbers("--repeats", "20")
        #expect(faces.repeats == 0 && mix.mix < between.mix && between.mix < faces.mix && between.repeats <= 20)
        let bytes = desktop.bytes("t.db")
        let plans = try #require(try cohorts(try desktop.json("seat", "--plans", "--steps", "100000")).first?["plans"] as? [[String: Int]])
        #expect(plans.count >= 2 && plans[0]["repeats"] == 0)
        let advice = try cohorts(try desktop.json("seat", "--advice", "--cohort", "c002"))
        #expect((advice.first?["tableSizes"] as? [[String: Any]])?.count == 5)
        #expect(desktop.bytes("t.db") == bytes)
    }

    @Test func aPlanMadeAgainMovesNobodyWhereNothingHasChanged() throws {
        let desktop = try Desktop(withTerm: true)
        let first = try cohorts(try desktop.json("seat", "--steps", "10000"))
        let again = try cohorts(try desktop.json("seat", "--again", "least", "--steps", "10000"))
        for (before, after) in zip(first, again) {
            // Who is known to be away is not seated, and then someone may have to move; nobody else does.
            let moved = try #require(after["moved"] as? Int)
            #expect(moved <= 6)
            #expect(try tables(before).count == tables(after).count)
        }
    }

    @Test func tablesThatAreThereStayUnlessTheyAreToGo() throws {
        let desktop = try Desktop(withTerm: true)
        _ = try desktop.json("seat", "--cohort", "c001", "--table-size", "5", "--steps", "5000")
        let bytes = desktop.bytes("t.db")
        let kept = try desktop.meet("seat", "--cohort", "c001", "--steps", "5000", "--lang", "en")
        #expect(kept.status == 0 && kept.errors.contains("--anew") && desktop.bytes("t.db") == bytes, "\(kept.errors)")
        // Of all cohorts the others get tables.
        let rest = try desktop.json("seat", "--steps", "5000")
        #expect(rest["kept"] as? [String] == ["c001"])
        let others = try cohorts(rest)
        #expect(others.count > 1 && !others.contains { $0["id"] as? String == "c001" })
        // The size that was chosen stays, whichever way is planned again, and where nothing has changed nobody moves.
        let again = try cohorts(try desktop.json("seat", "--cohort", "c001", "--again", "least", "--steps", "5000"))
        #expect(again.first?["moved"] as? Int == 0)
        let anew = try cohorts(try desktop.json("seat", "--cohort", "c001", "--anew", "--steps", "5000"))
        for tables in [try tables(try #require(again.first)), try tables(try #require(anew.first))] {
            #expect(tables.allSatisfy { $0.count == 5 })
        }
    }

    @Test func whatCannotBeMeantIsSaid() throws {
        let desktop = try Desktop(withTerm: true)
        let bytes = desktop.bytes("t.db")
        for wrong in [["--priority", "x"], ["--again", "y"], ["--table-size", "1"], ["--repeats", "-1"], ["--cohort", "c099"]] {
            let run = try desktop.meet(["seat", "--db", "t.db"] + wrong)
            #expect(run.status == 2 && !run.errors.isEmpty && run.output.isEmpty, "\(wrong)")
        }
        #expect(try desktop.meet(["print", "tables", "--cohort", "c001", "--session", "9", "--db", "t.db"]).status == 2)
        #expect(desktop.bytes("t.db") == bytes)
    }
}
