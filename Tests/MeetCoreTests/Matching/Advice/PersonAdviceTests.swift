import Testing
import TestSupport

@testable import MeetCore

/// Why a person has a seat, and why not: each reason holds, and each number is what plain computing gives.
struct PersonAdviceTests {
    @Test(arguments: 0..<12)
    func aMembersNumbersArePlainlyThose(seed: Int) throws {
        let term = AdviceCase(seed)
        for cohort in 0..<2 {
            for unit in term.leavers(cohort) {
                for person in unit {
                    let why = try #require(PersonAdvice(person, in: term.working).whyIn)
                    #expect(why.cohort == cohort && Set(why.companions) == Set(unit).subtracting([person]))
                    #expect(why.without == term.effect(in: cohort, leaving: unit, entering: []))
                    // What is carried adds up to what would change.
                    #expect(why.carries.reduce(0) { $0 + $1.energy } == why.without.mix)
                    let taking = term.entrants(cohort).filter { term.effect(in: cohort, leaving: unit, entering: $0) <= .zero }
                    #expect(why.replacementCount == taking.count)
                }
            }
        }
    }

    @Test func whatAMemberCarriesIsNamedByAxis() throws {
        var data = RandomProgramme.make(seed: 2) { $0.limits = false }
        for place in data.people.indices { data.people[place].values = ["settlement": "established", "gender": "man"] }
        data.people[0].values = ["settlement": "new", "influence": "youth", "gender": "man"]
        data.composition = Composition(["c0": (0..<6).map { data.people[$0].id }])
        let working = WorkingComposition(MatchingProblem(data), data.composition)
        let carries = TermShare.all(of: [0], in: 0, working)
        // Balance from 5 to one to 5 to none: 4 × 16 becomes 4 × 25. The only one of the new, of whom one is needed.
        let balance = try #require(carries.first { $0.kind == .balance(axis: 0) })
        #expect(balance.value == 4 && balance.valueWithout == 5 && balance.energy == 36)
        let new = try #require(carries.first { $0.kind == .count(axis: 0, category: 1) })
        #expect(new.value == 1 && new.valueWithout == 0 && new.hard == 1)
        #expect(carries.first == new)
    }

    @Test(arguments: 0..<12)
    func everyReasonWhyNotHolds(seed: Int) throws {
        let term = AdviceCase(seed)
        let data = term.data
        for person in data.people.indices where term.working.cohort(of: person) == nil {
            for why in PersonAdvice(person, in: term.working).whyNot {
                let cohort = data.programme.cohorts[why.cohort]
                let room = cohort.seats.upperBound - data.composition[cohort.id].count
                let codes = Set(why.obstacles.map(\.code))
                let isExcluded = data.pins.excludes(data.people[person].id, from: cohort.id)
                #expect(codes.contains("slot") == !data.people[person].available.contains(cohort.slot))
                #expect(codes.contains("excluded") == isExcluded)
                #expect(why.add == term.effect(in: why.cohort, leaving: [], entering: why.coming))
                let isCandidate = term.entrants(why.cohort).contains(why.coming)
                let swaps = term.leavers(why.cohort).map { ($0, term.effect(in: why.cohort, leaving: $0, entering: why.coming)) }
                if isCandidate, !isExcluded {
                    #expect(why.swap?.effect == swaps.map(\.1).min())
                    #expect(codes.contains("full") == (room <= 0))
                    if codes.isEmpty { #expect(room >= why.coming.count && why.add.hard <= 0 && why.best == why.add) }
                } else {
                    #expect(!why.obstacles.isEmpty && why.swap == nil)
                }
            }
        }
    }

    @Test(arguments: [Programme.Selection.lottery, .waiting])
    func thoseAlikeAreCounted(selection: Programme.Selection) throws {
        var data = RandomProgramme.make(seed: 11) {
            $0.people = 200
            $0.together = 0
            $0.apart = 0
            $0.away = 0
        }
        data.programme.selection = selection
        let problem = MatchingProblem(data)
        let composition = Matcher(problem, seed: 1).run(from: Composition(), stop: StopRule(steps: 3000)).composition
        let working = WorkingComposition(problem, composition)
        let waiting = try #require((0..<200).first { working.cohort(of: $0) == nil && problem.mayAttend($0, 0) })
        let alike = try #require(PersonAdvice(waiting, in: working).alike)
        let same = (0..<200).filter { problem.typeOf[$0] == problem.typeOf[waiting] }
        #expect(alike.all == same.count && alike.selection == selection)
        #expect(alike.seated == same.count { working.cohort(of: $0) != nil })
        #expect(alike.seatedIn[0] == [0].map { cohort in same.count { working.cohort(of: $0) == cohort } }.first { $0 > 0 })
    }

    @Test func aMemberElsewhereIsToldOfTheBestExchange() throws {
        let term = AdviceCase(5)
        let person = try #require(term.leavers(1).first { $0.count == 1 && term.data.pins.pinned[term.data.people[$0[0]].id] == nil })[0]
        let why = try #require(PersonAdvice(person, in: term.working, cohorts: [0]).whyNot.first)
        #expect(why.from == 1)
        guard let swap = why.swap else { return }
        let exchanges = term.leavers(0).map { leaving in
            var after = term.data
            let gone = Set(leaving.map { after.people[$0].id })
            after.composition["c0"] = after.composition["c0"].filter { !gone.contains($0) } + [after.people[person].id]
            after.composition["c1"] = after.composition["c1"].filter { $0 != after.people[person].id } + gone.sorted()
            return ScoreEffect(from: PlainScore.score(term.data), to: PlainScore.score(after))
        }
        #expect(swap.effect == exchanges.min())
    }

    @Test func aTrialLeavesEverythingAsItWas() {
        let term = AdviceCase(4)
        var trial = StepTrial(term.working)
        for person in term.data.people.indices {
            let first = trial.effect(of: [(person, 0)])
            _ = trial.brokenLimits(in: 1, entering: [person])
            #expect(trial.effect(of: [(person, 0)]) == first)
        }
    }
}
