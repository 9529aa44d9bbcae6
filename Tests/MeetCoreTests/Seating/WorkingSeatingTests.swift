import Testing

@testable import MeetCore

/// What is kept up to date by differences is what a plain recomputation gives, whatever was done before.
struct WorkingSeatingTests {
    @Test func differencesAddUpToThePlainScore() {
        for seed in 0..<24 {
            var random = SeededRandom(seed: UInt64(seed))
            let problem = SeatingCases.random(&random)
            guard !problem.sessions.isEmpty else { continue }
            let order = [SeatingOrder.faces, .mix, .leastChange, .mixWithin(repeats: 5), .facesThenLeastChange][seed % 5]
            var space = SeatingSpace(
                WorkingSeating(SeatingStart.random(problem, &random), of: problem, order: order),
                confinement: seed % 7 == 0 ? .withinClasses : .free)
            for _ in 0..<60 {
                guard let effect = space.propose(&random) else { continue }
                let before = space.levels
                space.accept()
                let working = space.working
                #expect(working.score == SeatingScore(working.tables, of: problem), "seed \(seed)")
                #expect(space.levels == before + effect, "seed \(seed)")
                for (place, sitting) in problem.sessions.enumerated() {
                    #expect(working.tables[place].joined().sorted() == sitting.present, "seed \(seed)")
                    #expect(working.tables[place].map(\.count).sorted(by: >) == sitting.sizes, "seed \(seed)")
                }
            }
        }
    }

    @Test func takingEachOthersPlacesKeepsTheRepeats() {
        for seed in 0..<10 {
            var random = SeededRandom(seed: UInt64(seed))
            let problem = SeatingProblem(
                poles: SeatingCases.poles(11), axisWeights: [3, 4, 1], crossingWeight: 2, sessionCount: 4, tableSize: 3)
            let start = WorkingSeating(SeatingStart.random(problem, &random), of: problem, order: .faces)
            var space = RelabelSpace(start)
            for _ in 0..<40 {
                guard let effect = space.propose(&random) else { continue }
                let before = space.levels
                space.accept()
                let plain = SeatingScore(space.tables(start.tables), of: problem)
                #expect(plain.repeats == start.score.repeats)
                #expect(plain.tableMix == space.levels.first && space.levels == before + effect)
            }
        }
    }

    @Test func sizesAreThoseOfTheContract() {
        #expect(TableSizes.sizes(people: 24, tableSize: 4) == [4, 4, 4, 4, 4, 4])
        #expect(TableSizes.sizes(people: 14, tableSize: 4) == [4, 4, 3, 3])  // 3.5 tables: halves up
        #expect(TableSizes.sizes(people: 17, tableSize: 4) == [5, 4, 4, 4])
        #expect(TableSizes.sizes(people: 1, tableSize: 4) == [1])
        #expect(TableSizes.sizes(people: 0, tableSize: 4).isEmpty)
        for people in 1...60 {
            for size in 1...9 {
                let sizes = TableSizes.sizes(people: people, tableSize: size)
                #expect(sizes.reduce(0, +) == people && (sizes.first ?? 0) - (sizes.last ?? 0) <= 1)
                #expect(sizes.count == max(1, Int((Double(people) / Double(size)).rounded(.toNearestOrAwayFromZero))))
            }
        }
    }
}
