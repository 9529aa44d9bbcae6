import Testing
import TestSupport

@testable import MeetCore

/// What collides depends on which cohorts are to be filled, and who is there for them.
struct ConflictScopeTests {
    private let sample = ConflictSample(
        seats: [0...9, 0...9], minimum: ["leader": 2], people: ["A leader", "B leader", "C leader", "D leader", "E youth"])

    private func sentences(_ data: TermData, _ composition: Composition, _ cohorts: Set<CohortID>?) -> [String] {
        WorkingComposition(MatchingProblem(data), composition, pins: data.pins).conflicts(scope: MatchScope(cohorts: cohorts))
            .map { $0.sentence(Words(.english), data.programme) { $0.text } }
    }

    @Test func whoSitsInACohortThatIsNotToBeFilledIsNotThere() {
        let data = sample.data
        let seated = Composition(["c1": ["A", "B", "C"]])
        #expect(sentences(data, seated, nil) == [])
        #expect(
            sentences(data, seated, ["c0"]) == ["Grupp 1 needs at least 2 of the category \"decision-maker\", but there is only 1"])
        #expect(sentences(data, Composition(["c1": ["A", "B"]]), ["c0"]) == [])
        // The other way round nothing is wrong: the cohort keeps what it has or takes others.
        #expect(sentences(data, seated, ["c1"]) == [])
    }

    @Test func whoIsPinnedToACohortThatIsToBeFilledIsThereForIt() {
        var data = sample.data
        data.pins.pinned["A"] = "c0"
        #expect(sentences(data, Composition(["c1": ["A", "B", "C"]]), ["c0"]) == [])
        data.pins.pinned = ["D": "c1"]
        #expect(
            sentences(data, Composition(["c1": ["B", "C"]]), ["c0"])
                == ["Grupp 1 needs at least 2 of the category \"decision-maker\", but there is only 1"])
    }

    @Test func aGroupOfWhichSomeoneIsSeatedElsewhereIsNotThere() {
        var sample = sample
        sample.people = ["A leader with:x", "B leader with:x", "C leader", "D leader with:y", "E youth with:y"]
        let together = sentences(sample.data, Composition(["c1": ["B"]]), ["c0"])
        #expect(together == [])
        #expect(
            sentences(sample.data, Composition(["c1": ["B", "E"]]), ["c0"]) == [
                "Grupp 1 needs at least 2 of the category \"decision-maker\", but at most 1 is possible: A and B must be in one cohort, "
                    + "and D and E must be in one cohort"
            ])
    }

    /// Filling one of two cohorts, against trying everything.
    @Test func ofOneCohortNoConflictIsToldThatIsNone() {
        var impossible = 0
        for seed in 0..<200 {
            var data = RandomProgramme.make(seed: UInt64(seed)) {
                $0.people = 8
                $0.cohorts = 2
                $0.seats = seed % 2 == 0 ? 2...3 : 3...3
                $0.availability = 0.7
                $0.together = 0.2
                $0.apart = 0.3
                $0.minimum = seed % 3 == 0 ? 1 : 0
                $0.pins = seed % 4 == 0 ? 0.1 : 0
            }
            data.pins.pinned = data.pins.pinned.filter { $0.value == "c0" }
            var random = SeededRandom(seed: UInt64(seed))
            let others = data.people.map(\.id).filter { data.pins.pinned[$0] == nil && random.below(3) == 0 }
            data.composition = Composition(["c1": others])
            let conflicts = WorkingComposition(MatchingProblem(data), data.composition, pins: data.pins)
                .conflicts(scope: MatchScope(cohorts: ["c0"]))
            let canHold = canBeFilled(data)
            if !canHold { impossible += 1 }
            #expect(conflicts.isEmpty == canHold, "seed \(seed): \(conflicts)")
        }
        #expect(impossible > 40 && impossible < 160)
    }

    /// Whether those who sit nowhere can fill the first cohort so that no rule is broken there.
    private func canBeFilled(_ data: TermData) -> Bool {
        let problem = MatchingProblem(data)
        var working = WorkingComposition(problem, data.composition, pins: data.pins)
        let free = (0..<problem.personCount).filter { working.cohort(of: $0) == nil }
        func holds() -> Bool {
            guard working.brokenRules(in: 0).isEmpty else { return false }
            return problem.groups.allSatisfy { group in
                let seated = group.filter { working.cohort(of: Int($0)) == 0 }
                return seated.isEmpty || seated.count == group.count
            }
        }
        func place(_ rest: ArraySlice<Int>) -> Bool {
            guard let person = rest.first else { return holds() }
            for cohort in [nil, 0] {
                working.seat(person, in: cohort)
                if place(rest.dropFirst()) { return true }
            }
            return false
        }
        return place(free[...])
    }
}
