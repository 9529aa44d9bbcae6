import Testing

@testable import MeetCore

/// Tables come out as good as is known to be possible, and never better than what is proven.
struct SeaterTests {
    /// The numbers of docs/SEATING.md, reached by steps alone; the sizes that need no long search.
    @Test(arguments: [
        (12, 45), (13, 60), (14, 17), (15, 21), (16, 24), (17, 32), (22, 0), (23, 0), (24, 0), (26, 0), (27, 0), (28, 0), (29, 0), (30, 0),
        (31, 0), (32, 0),
    ])
    func repeatsAreTheLeastPossible(people: Int, known: Int) {
        let found = Seater.seat(SeatingCases.plain(people), order: .facesAlone, stop: StopRule(steps: 20_000))
        #expect(found.bound.repeats == known)
        #expect(found.score.repeats <= known + (people <= 17 ? 6 : 0), "\(people) people")
        #expect(found.score.repeats >= found.bound.repeats)
    }

    /// Sizes for which the best known number is above what is proven; how near a long search comes is for the bench.
    @Test(arguments: [(18, 16, 0), (19, 18, 0), (20, 22, 1), (21, 24, 1), (25, 1, 0)])
    func repeatsAreNearTheBestKnown(people: Int, most: Int, bound: Int) {
        let found = Seater.seat(SeatingCases.plain(people), order: .facesAlone, stop: StopRule(steps: 15_000))
        #expect(found.score.repeats <= most && found.bound.repeats == bound, "\(people) people: \(found.score.repeats)")
    }

    @Test func tightCasesComeFromConstructions() {
        for (people, tableSize, sessions) in [
            (24, 4, 7), (32, 4, 10), (15, 3, 7), (18, 3, 8), (21, 3, 10), (28, 4, 9), (40, 5, 8), (30, 5, 6),
        ] {
            let problem = SeatingCases.plain(people, sessions: sessions, tableSize: tableSize)
            let found = Seater.seat(problem, order: .facesAlone, stop: StopRule(steps: 0))
            #expect(found.score.repeats == 0 && found.steps == 0, "\(people) people at tables of \(tableSize), \(sessions) times")
        }
    }

    @Test func twentyFourAtCrossedAxesSitTwoAndTwoWithTwelveRepeats() {
        let problem = SeatingCases.crossed(24, tableSize: 4)
        let found = Seater.seat(problem, order: .mix, stop: StopRule(steps: 2_000))
        #expect(found.score.tableMix == 0 && found.score.repeats <= 12)
    }

    @Test func fortyAtCrossedAxesSitTwoAndThreeWithoutARepeat() {
        let problem = SeatingCases.crossed(40, tableSize: 5)
        let found = Seater.seat(problem, order: .mix, stop: StopRule(steps: 100_000))
        #expect(found.score.repeats == 0 && found.bound.repeats == 0 && found.score.tableMix == found.bound.tableMix)
        for table in found.tables.joined() {
            for axis in 0..<2 {
                let sum = table.reduce(0) { $0 + SeatingCases.poles(40)[$1][axis] }
                #expect(abs(sum) == 1)
            }
        }
    }

    /// All tables of very few people, one after the other: the bound holds, and the search finds the best.
    @Test func smallCasesAreSolvedAndNeverBelowTheBound() {
        for (people, tableSize, sessions) in [(4, 2, 3), (4, 2, 4), (5, 2, 3), (6, 3, 2), (6, 3, 3), (6, 2, 3), (7, 3, 2)] {
            let poles = (0..<people).map { [$0 % 2 == 0 ? 1 : -1, [1, 0, -1][$0 % 3]] }
            let problem = SeatingProblem(
                poles: poles, axisWeights: [2, 1], crossingWeight: 1, sessionCount: sessions, tableSize: tableSize)
            let rounds = everyRound(problem.sessions[0])
            var best: (faces: Levels, mix: Levels)?
            // Who is who at the first session is all one to the repeats, but not to the mix: all rounds are tried at each.
            var chosen = [Int](repeating: 0, count: sessions)
            while true {
                let score = SeatingScore(chosen.map { rounds[$0] }, of: problem)
                let faces = SeatingOrder.faces.levels(score)
                let mix = SeatingOrder.mix.levels(score)
                best = (min(best?.faces ?? faces, faces), min(best?.mix ?? mix, mix))
                // The order of the sessions does not matter, so they ascend.
                guard let place = chosen.indices.last(where: { chosen[$0] < rounds.count - 1 }) else { break }
                let next = chosen[place] + 1
                for later in place..<sessions { chosen[later] = next }
            }
            let found = Seater.seat(problem, order: .faces, stop: StopRule(steps: 20_000))
            let mixed = Seater.seat(problem, order: .mix, stop: StopRule(steps: 20_000))
            #expect(SeatingOrder.faces.levels(found.score) == best?.faces, "\(people) at \(tableSize), \(sessions) times")
            #expect(SeatingOrder.mix.levels(mixed.score) == best?.mix, "\(people) at \(tableSize), \(sessions) times")
            #expect(found.bound.repeats <= best?.faces.first ?? 0)
            #expect(found.bound.tableMix <= best?.mix.first ?? 0)
        }
    }

    /// The least case of what is proven of one large table among small ones: all rounds of seven people at 3 + 2 + 2, one after the other.
    @Test func aLargeTableAmongSmallOnesEndsRoundsWithoutARepeat() {
        #expect(RoundLimit.rounds(sizes: [3, 2, 2]) == 3 && RoundLimit.rounds(sizes: [5, 4, 4, 4, 4]) == 5)
        #expect(RoundLimit.rounds(sizes: [4, 3, 3, 3]) == nil && RoundLimit.rounds(sizes: [5, 4, 4, 4]) == nil)
        let rounds = everyRound(Sitting(number: 1, present: Array(0..<7), sizes: [3, 2, 2])).map { round in
            round.reduce(into: Set<Int>()) { pairs, table in
                for first in table { for second in table where first < second { pairs.insert(first * 7 + second) } }
            }
        }
        func most(_ used: Set<Int>, from place: Int) -> Int {
            rounds.indices[place...].reduce(0) { best, next in
                used.isDisjoint(with: rounds[next]) ? max(best, 1 + most(used.union(rounds[next]), from: next + 1)) : best
            }
        }
        #expect(rounds.count == 105 && most([], from: 0) <= 3)
    }

    @Test func aSeedDecidesAll() {
        let problem = SeatingProblem(
            poles: SeatingCases.poles(19), axisWeights: [4, 2, 1], crossingWeight: 1, sessionCount: 5, tableSize: 4)
        for order in [SeatingOrder.faces, .mix] {
            let one = Seater.seat(problem, order: order, stop: StopRule(steps: 8_000), seed: 7)
            let two = Seater.seat(problem, order: order, stop: StopRule(steps: 8_000), seed: 7)
            let other = Seater.seat(problem, order: order, stop: StopRule(steps: 8_000), seed: 8)
            #expect(one.tables == two.tables && one.steps == two.steps)
            #expect(one.tables != other.tables)
        }
    }

    @Test func aSearchThatIsStoppedAtOnceStillSeatsEveryone() {
        let cancel = CancelFlag()
        cancel.cancel()
        for order in [SeatingOrder.faces, .mix, .leastChange] {
            let found = Seater.seat(SeatingCases.crossed(21, tableSize: 4), order: order, stop: StopRule(seconds: 60, cancel: cancel))
            #expect(found.tables.count == 6 && found.tables.allSatisfy { $0.joined().sorted() == Array(0..<21) })
        }
    }

    @Test func whereNobodyIsToBeSeatedNothingIsFound() {
        for problem in [SeatingCases.plain(0, sessions: 0), SeatingCases.plain(5, sessions: 0), SeatingCases.plain(1)] {
            for order in [SeatingOrder.facesAlone, .faces, .mix, .mixWithin(repeats: 1), .leastChange, .facesThenLeastChange] {
                let found = Seater.seat(problem, order: order, stop: StopRule(steps: 1000))
                #expect(found.tables.count == problem.sessions.count && found.score.repeats == 0)
            }
            #expect(SeatingFront.find(problem, stop: StopRule(steps: 1000)).plans.count <= 1)
        }
    }

    @Test func plansOfAFrontAreAllWorthHaving() {
        let problem = SeatingProblem(
            poles: SeatingCases.poles(18), axisWeights: [4, 4, 4], crossingWeight: 1, sessionCount: 6, tableSize: 4)
        let front = SeatingFront.find(problem, stop: StopRule(steps: 60_000))
        #expect(front.plans.count >= 3)
        for (left, right) in zip(front.plans, front.plans.dropFirst()) {
            #expect(left.score.repeats < right.score.repeats && left.score.tableMix > right.score.tableMix)
        }
        for plan in front.plans { #expect(plan.score == SeatingScore(plan.tables, of: problem)) }
    }

    @Test func adviceTellsEachSizeOfTables() {
        let advice = TableAdvice.advice(people: 24, sessions: 6, steps: 5_000)
        #expect(advice.map(\.tableSize) == [3, 4, 5, 6, 7])  // tables of 8 are those of 7
        #expect(advice[1].repeats == 0 && advice[1].pairsMet == 216 && advice[1].fewestMet == 18)
        #expect(advice[3].repeatsBound == 120)
        #expect(TableAdvice.advice(people: 1, sessions: 6).isEmpty)
    }

    /// All ways to seat those of a session, as tables whose first persons ascend.
    private func everyRound(_ sitting: Sitting) -> [[[Int]]] {
        func fill(_ rest: [Int], _ sizes: [Int]) -> [[[Int]]] {
            guard let size = sizes.first else { return [[]] }
            return choices(rest, size).flatMap { table in
                fill(rest.filter { !table.contains($0) }, Array(sizes.dropFirst())).map { [table] + $0 }
            }
        }
        var seen: Set<Set<[Int]>> = []
        return fill(sitting.present, sitting.sizes).filter { seen.insert(Set($0)).inserted }
    }

    private func choices(_ from: [Int], _ count: Int) -> [[Int]] {
        guard count > 0 else { return [[]] }
        return from.indices.flatMap { place in
            choices(Array(from[(place + 1)...]), count - 1).map { [from[place]] + $0 }
        }
    }
}
