import Foundation
import TestSupport
import Testing

/// `meet advise` as a script and as a coordinator use it: shapes, exit codes, and that what is promised comes true.
struct AdviseTests {
    private let effectKeys: Set = ["hard", "unfilled", "mix", "absences"]

    private func members(_ desktop: Desktop, _ cohort: Int) throws -> [String] {
        let cohorts = try #require(try desktop.json("export", "composition")["cohorts"] as? [[String: Any]])
        return try #require(cohorts[cohort]["members"] as? [String])
    }

    private func waiting(_ desktop: Desktop) throws -> [String] {
        try #require(try desktop.json("export", "composition")["waiting"] as? [String])
    }

    @Test func theAdviceForACohortHasTheShapeOfTheDocuments() throws {
        let desktop = try Desktop(withTerm: true)
        let bytes = desktop.bytes("t.db")
        let advice = try desktop.json("advise", "--cohort", "c001", "--top", "3")
        #expect(desktop.bytes("t.db") == bytes)
        #expect(
            Set(advice.keys) == [
                "cohort", "members", "mix", "seconds", "counts", "steps", "replacements", "recruits", "recruitsOfOne",
            ])
        #expect(advice["cohort"] as? String == "c001" && advice["members"] as? Int == 24)
        #expect(try #require(advice["seconds"] as? Double) < 5)
        let counts = try #require(advice["counts"] as? [String: Int])
        #expect(counts.keys.sorted() == ["add", "remove", "swap"])
        #expect(counts["swap"] == (counts["add"] ?? 0) * (counts["remove"] ?? 0))
        let steps = try #require(advice["steps"] as? [[String: Any]])
        #expect(steps.count == 9)
        for step in steps {
            #expect(Set(try #require(step["effect"] as? [String: Int]).keys) == effectKeys)
            #expect(step["leaving"] is [String] && step["entering"] is [String] && step["mix"] is Int && step["choices"] is Int)
        }
        let replacements = try #require(advice["replacements"] as? [[String: Any]])
        #expect(replacements.flatMap { $0["leaving"] as? [String] ?? [] }.sorted() == (try members(desktop, 0)))
        for replacement in replacements { #expect(!(replacement["call"] as? [[String: Any]] ?? []).isEmpty) }
        let recruits = try #require(advice["recruits"] as? [[String: Any]])
        for (place, recruit) in recruits.enumerated() {
            let persons = try #require(recruit["persons"] as? [[String: Any]])
            #expect(persons.count > place && persons.allSatisfy { $0["values"] is [String: Any] && $0["waiting"] is Int })
            #expect((recruit["sentence"] as? String)?.contains("→") == true && recruit["slot"] as? String == "mon-eve")
        }
    }

    /// A recruit as advised is imported, pinned in the place of the one who is named, and the energy is what was said.
    @Test func theRecruitThatIsAdvisedDoesWhatIsSaid() throws {
        let desktop = try Desktop(withTerm: true)
        let advice = try desktop.json("advise", "--cohort", "c001")
        let recruit = try #require((advice["recruits"] as? [[String: Any]])?.first)
        let values = try #require((recruit["persons"] as? [[String: Any]])?.first?["values"] as? [String: Any])
        let named = values.compactMapValues { $0 as? String }
        let header = ["id", "name", "available", "consent"] + named.keys.sorted()
        let row = ["z1", "Ny Person", "mon-eve", "yes"] + named.keys.sorted().compactMap { named[$0] }
        try desktop.write("new.csv", header.joined(separator: ",") + "\n" + row.joined(separator: ",") + "\n")
        #expect(try desktop.meet("import", "participants", "new.csv").status == 0)
        let leaving = try #require((recruit["leaving"] as? [String])?.first)
        let calls = try desktop.json("advise", "--without", leaving, "--top", "1000")
        let call = try #require((calls["call"] as? [[String: Any]])?.first { $0["entering"] as? [String] == ["z1"] })
        #expect(call["mix"] as? Int == recruit["mix"] as? Int)
        // Nobody who waited before is better.
        #expect((calls["call"] as? [[String: Any]])?.first?["mix"] as? Int == recruit["mix"] as? Int)
    }

    @Test func replacementsAreInTheOrderInWhichToCall() throws {
        let desktop = try Desktop(withTerm: true)
        let member = try #require(try members(desktop, 1).first)
        let advice = try desktop.json("advise", "--cohort", "c002", "--without", member, "--top", "100")
        #expect(Set(advice.keys) == ["cohort", "members", "mix", "seconds", "leaving", "without", "choices", "call"])
        let calls = try #require(advice["call"] as? [[String: Any]])
        #expect(calls.count == min(100, advice["choices"] as? Int ?? 0) && !calls.isEmpty)
        let scores = calls.map { call in
            let effect = call["effect"] as? [String: Int] ?? [:]
            return ["hard", "unfilled", "mix", "absences"].map { effect[$0] ?? .max }
        }
        #expect(zip(scores, scores.dropFirst()).allSatisfy { !$1.lexicographicallyPrecedes($0) })
        #expect(calls.allSatisfy { $0["registered"] is String && $0["away"] is Int })
        let text = try desktop.meet("advise", "--without", member, "--lang", "sv")
        #expect(text.status == 0 && text.output.contains("ring i den här ordningen") && text.output.contains("Väntat"))
    }

    @Test func aPersonIsToldWhyAndWhyNot() throws {
        let desktop = try Desktop(withTerm: true)
        let member = try #require(try members(desktop, 2).first)
        let seated = try desktop.json("advise", member)
        #expect(Set(seated.keys) == ["person", "cohort", "seconds", "alike", "in", "notIn"])
        let why = try #require(seated["in"] as? [String: Any])
        #expect(Set(why.keys) == ["isPinned", "companions", "mix", "without", "carries", "asGood", "call"])
        #expect(seated["cohort"] as? String == "c003" && (seated["notIn"] as? [Any])?.isEmpty == true)
        let waits = try desktop.json("advise", try #require(try waiting(desktop).first))
        #expect(waits["cohort"] is NSNull && waits["in"] is NSNull)
        let answers = try #require(waits["notIn"] as? [[String: Any]])
        #expect(answers.count == 5)
        for answer in answers {
            #expect(Set(answer.keys) == ["cohort", "obstacles", "add", "swap", "sentence"])
            let obstacles = try #require(answer["obstacles"] as? [[String: String]])
            #expect(obstacles.allSatisfy { Set($0.keys) == ["reason", "sentence"] } && !obstacles.isEmpty)
        }
        let elsewhere = try desktop.json("advise", member, "--cohort", "c001")
        #expect((elsewhere["notIn"] as? [[String: Any]])?.first?["cohort"] as? String == "c001")
    }

    @Test func anExclusionIsTheReasonThatIsGiven() throws {
        let desktop = try Desktop(withTerm: true)
        let person = try #require(try waiting(desktop).first)
        #expect(try desktop.meet("exclude", person, "--cohort", "c002").status == 0)
        let text = try desktop.meet("advise", person, "--cohort", "c002", "--lang", "sv")
        #expect(text.status == 0 && text.output.contains("hålls utanför gruppen"))
        let english = try desktop.meet("advise", person, "--cohort", "Grupp 2", "--lang", "en")
        #expect(english.output.contains("is kept out of the cohort"))
    }

    @Test(arguments: ["sv", "en"])
    func theTextFitsInEightyColumns(language: String) throws {
        let desktop = try Desktop(withTerm: true)
        let member = try #require(try members(desktop, 0).first)
        let person = try #require(try waiting(desktop).last)
        for command in [[], ["--cohort", "c001"], ["--without", member], [member], [person]] {
            let run = try desktop.meet(["advise"] + command + ["--db", "t.db", "--lang", language])
            #expect(run.status == 0 && run.errors.isEmpty)
            #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(run.output)")
        }
        let text = try desktop.meet("advise", "--cohort", "c001", "--lang", language).output
        for heading in language == "sv" ? ["Byta", "Om någon lämnar gruppen", "bör rekryteras"] : ["Swap", "If someone leaves", "recruit"] {
            #expect(text.contains(heading))
        }
    }

    /// Alone it says for each cohort what the advice for it says of whom to recruit.
    @Test func whomToRecruitIsToldForAllCohortsAtOnce() throws {
        let desktop = try Desktop(withTerm: true)
        let all = try #require(try desktop.json("advise")["cohorts"] as? [[String: Any]])
        #expect(all.count == 5 && all.contains { ($0["recruits"] as? [Any])?.isEmpty == false })
        for part in all {
            let one = try desktop.json("advise", "--cohort", try #require(part["cohort"] as? String))
            #expect(part["recruits"] as? NSArray == one["recruits"] as? NSArray && part["mix"] as? Int == one["mix"] as? Int)
        }
        let text = try desktop.meet("advise", "--lang", "sv").output
        #expect((1...5).allSatisfy { text.contains("Grupp \($0), ") })
    }

    @Test func whatIsAskedWronglyIsSaid() throws {
        let desktop = try Desktop(withTerm: true)
        let member = try #require(try members(desktop, 0).first)
        for (arguments, status) in [
            (["--top", "3"], 2), (["--cohort", "c009"], 2), (["nobody"], 2), (["--cohort", "c001", "--top", "0"], 2),
            ([member, "--without", member], 2), ([member, member], 2), (["--without", "nobody"], 2),
            (["--without", member, "--cohort", "c002"], 1),
        ] as [([String], Int32)] {
            let run = try desktop.meet(["advise"] + arguments + ["--db", "t.db"])
            #expect(run.status == status && run.output.isEmpty && !run.errors.isEmpty, "\(arguments): \(run.status) \(run.errors)")
        }
        let alone = try desktop.meet("advise", "--without", try #require(try waiting(desktop).first), "--lang", "sv")
        #expect(alone.status == 1 && alone.errors.contains("har ingen plats"))
        #expect(try desktop.meet(["advise", "--cohort", "c001", "--db", "none.db"]).status == 66)
    }
}
