import Foundation
import MeetCore
import TestSupport
import Testing

// Cohorts are composed and tuned, and what is missing is found.
extension Term {
    /// The energy that a result tells of the whole.
    private func mix(_ result: [String: Any]) throws -> Int { try #require((result["score"] as? [String: Any])?["mix"] as? Int) }

    /// Who sits in a cohort, in the order of the ids.
    func members(_ cohort: CohortID) throws -> [PersonID] { try data().composition[cohort].sorted() }

    /// All cohorts are composed; what cannot be is said, and what would mend it is found: three people are recruited.
    func compose() throws {
        let first = try json(["compose", "--steps", "5000"], ends: 3)
        let conflict = try #require((first["conflicts"] as? [[String: Any]])?.first)
        #expect(first["status"] as? String == "infeasible" && conflict["category"] as? String == "decision_maker")
        #expect(conflict["wanted"] as? Int == 6 && conflict["possible"] as? Int == 5)
        #expect(try mix(first) == score().mix && score().hard == 1)

        // Of all cohorts it is told at once who is missing; one lacks somebody without whom a rule is broken.
        let missing = try #require(try json(["advise"])["cohorts"] as? [[String: Any]])
        let plans = missing.compactMap { ($0["recruits"] as? [[String: Any]])?.first }
        let needed = plans.filter { ($0["effect"] as? [String: Any])?["hard"] as? Int == -1 }
        let recruit = try #require(needed.first)
        #expect(missing.count == 6 && needed.count == 1)
        let wanted = try #require((recruit["persons"] as? [[String: Any]])?.first?["values"] as? [String: Any])
        #expect(recruit["slot"] as? String == "wed-eve" && wanted["influence"] as? String == "decision_maker")
        let axes = wanted.compactMap { axis, category in (category as? String).map { "\(axis)=\($0)" } }.sorted().flatMap {
            ["--axis", $0]
        }
        for name in ["Åskel Vinterfrö", "Börk Vinterfrö", "Cillan Vinterfrö"] {
            let arguments = ["add", "person", "--name", name, "--consent", today, "--available", "onsdag kväll", "--district", "Farsta"]
            try meet(arguments + axes)
        }
        let second = try json(["compose", "--steps", "3000"])
        #expect(try score().hard == 0 && score().unfilled == 0 && mix(second) == score().mix)
        // The proof: no composition of these applicants is below it, this one neither.
        let proof = try json(["compose", "--dry-run", "--steps", "3000"])
        let bound = try #require((proof["bound"] as? [String: Any])?["mix"] as? Int)
        #expect(try bound <= mix(proof) && bound <= score().mix)
    }

    /// One is pinned, one kept out and replaced, two change places and back; a version is kept and compared.
    func tune() throws {
        let group = try members("c001")
        try meet(["pin", group[0].text, "--cohort", "c001"])
        try meet(["exclude", group[1].text, "--cohort", "c001"])
        try meet(["check"], ends: 3)
        let calls = try json(["advise", "--cohort", "c001", "--without", group[1].text, "--top", "1"])
        let next = try #require(((calls["call"] as? [[String: Any]])?.first?["entering"] as? [String])?.first)
        let told = try json(["join", next, "--cohort", "c001", "--for", group[1].text])
        #expect(try mix(told) == score().mix && score().hard == 0 && members("c001").contains(PersonID(next)))

        try meet(["keep", "före bytet"])
        let before = try data().composition
        let (one, other) = try pairThatMayChange("c003", "c006")
        let change = try json(["exchange", one.text, other.text])
        #expect(try mix(change) == score().mix && score().hard == 0 && data().composition != before)
        let kept = try json(["versions", "före bytet"])
        let cohorts = try #require(kept["cohorts"] as? [[String: Any]])
        #expect(cohorts.compactMap { $0["onlyLeft"] as? [Any] }.reduce(0) { $0 + $1.count } == 2)
        try meet(["undo"])
        #expect(try data().composition == before)
        try meet(["redo"])
        try meet(["return", "före bytet"])
        #expect(try data().composition == before && score().hard == 0)
    }

    /// The first two members of two cohorts who may change places without breaking a rule.
    private func pairThatMayChange(_ first: CohortID, _ second: CohortID) throws -> (PersonID, PersonID) {
        for (one, other) in zip(try members(first), try members(second)) {
            let look = try desktop.meet(
                ["exchange", one.text, other.text, "--dry-run", "--db", "t.db"], environment: ["MEET_TODAY": today])
            if look.status == 0 { return (one, other) }
        }
        throw Desktop.Failure(description: "No two may change places")
    }
}
