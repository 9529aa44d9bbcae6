import Foundation
import TestSupport
import Testing

@testable import MeetCore

/// Everyone of a kind has the same chance of a seat, and of each cohort: 10,000 draws against chance, by Pearson's test.
///
/// The seeds are fixed, so that a test gives the same every time; chance alone would fail one in a thousand.
struct FairDrawTests {
    private let least = 0.001

    @Test(arguments: [(2, [1]), (3, [2]), (5, [1]), (8, [3]), (9, [8]), (16, [4])])
    func everyoneHasTheSameChanceOfASeat(persons: Int, seats: [Int]) {
        let counts = AlikeTerm(persons: persons, seats: seats).counts()
        #expect(counts.allSatisfy { $0.reduce(0, +) == 10_000 })
        #expect(counts.reduce(0) { $0 + $1[0] } == 10_000 * seats[0])
        #expect(ChiSquared.sameForAll(counts) > least)
        // A few of one kind: none is more than five standard deviations from their share.
        let share = Double(seats[0]) / Double(persons)
        for row in counts { #expect(abs(Double(row[0]) - 10_000 * share) < 5 * (10_000 * share * (1 - share)).squareRoot()) }
    }

    @Test(arguments: [(4, [1, 1]), (6, [1, 3]), (7, [2, 3, 1]), (8, [3, 5])])
    func andTheSameChanceOfEachCohort(persons: Int, seats: [Int]) {
        let counts = AlikeTerm(persons: persons, seats: seats).counts()
        for (cohort, size) in seats.enumerated() { #expect(counts.reduce(0) { $0 + $1[cohort] } == 10_000 * size) }
        #expect(ChiSquared.sameForAll(counts) > least)
    }

    /// All ways in which two of four can sit in two cohorts, and not only each person's own chance.
    @Test func everyOutcomeIsAsLikelyAsTheOthers() {
        let (working, pool) = AlikeTerm(persons: 4, seats: [1, 1]).pool()
        var outcomes: [[Int32]: Int] = [:]
        for seed in 0..<10_000 {
            var dealt = working
            SeatDraw(pool, selection: .lottery, seed: UInt64(seed)).deal(&dealt)
            outcomes[dealt.placeOf, default: 0] += 1
        }
        #expect(outcomes.count == 12)
        #expect(ChiSquared.uniform(Array(outcomes.values)) > least)
    }

    @Test func whoIsPinnedKeepsTheSeatAndTheOthersDrawTheRest() {
        var term = AlikeTerm(persons: 8, seats: [2, 2])
        term.data.pins.pinned = ["p100": "c1", "p107": "c0"]
        let counts = term.counts()
        #expect(counts[0] == [0, 10_000, 0] && counts[7] == [10_000, 0, 0])
        #expect(counts[1...6].allSatisfy { $0[0] > 0 && $0[1] > 0 })
        #expect(ChiSquared.sameForAll(Array(counts[1...6])) > least)
    }

    @Test func cohortsOutsideTheScopeAreNotDealt() {
        var term = AlikeTerm(persons: 9, seats: [2, 2, 2])
        term.scope = MatchScope(cohorts: ["c0", "c2"])
        let counts = term.counts()
        #expect(counts[2] == [0, 10_000, 0, 0] && counts[3] == [0, 10_000, 0, 0])
        let others = counts[0...1] + counts[4...]
        #expect(others.allSatisfy { $0[1] == 0 })
        #expect(ChiSquared.sameForAll(Array(others)) > least)
    }

    @Test func whereOnlyEmptySeatsAreFilledThoseWhoWaitDrawThem() {
        // Two have seats and keep them; preparing fills the other three.
        var term = AlikeTerm(persons: 10, seats: [3, 2])
        term.data.composition = Composition(["c0": ["p100"], "c1": ["p101"]])
        term.scope = MatchScope(onlyEmptySeats: true)
        let counts = term.counts()
        #expect(counts[0] == [10_000, 0, 0] && counts[1] == [0, 10_000, 0])
        #expect(ChiSquared.sameForAll(Array(counts[2...])) > least)
    }

    /// What does not count for the score makes nobody another kind: name, district, needs, an axis without weight, slots and dates that no
    /// cohort has, dates on which one could not come anyway, an exclusion or a tie that cannot matter.
    @Test func whatDoesNotCountMakesNoDifference() {
        var term = AlikeTerm(persons: 10, seats: [2, 2])
        term.data.programme.cohorts.append(
            Cohort(id: "c9", name: "", slot: "s1", seats: 0...1, schedule: .dates([CivilDate(dayNumber: 20_801)])))
        term.data.people[0].name = "Aaa"
        term.data.people[1].district = "Farsta"
        term.data.people[2].values["colour"] = "red"
        term.data.people[3].needs = [.wheelchair]
        term.data.people[4].unavailable = [CivilDate(dayNumber: 20_999), CivilDate(dayNumber: 20_801)]
        term.data.people[5].available = ["other", "s0"]
        term.data.people[6].together = "alone"
        term.data.people[7].apart = ["nobody"]
        term.data.people[8].registered = CivilDate(dayNumber: 20_000)
        term.data.pins.excluded = ["p109": ["c9"]]
        #expect(term.pool().pool.pots.map(\.count) == [10])
        #expect(ChiSquared.sameForAll(term.counts()) > least)
        // Who can come at other times as well is alike while only these cohorts are filled, and not when the others are filled too.
        term.data.people[5].available = ["s0", "s1"]
        #expect(term.pool().pool.pots.map(\.count) == [9, 1])
        term.scope = MatchScope(cohorts: ["c0", "c1"])
        #expect(term.pool().pool.pots.map(\.count) == [10])
        #expect(ChiSquared.sameForAll(term.counts()) > least)
    }

    @Test func whatCountsDoes() {
        var term = AlikeTerm(persons: 10, seats: [2, 2])
        term.data.people[0].values = ["settlement": "established"]
        term.data.people[1].unavailable = [AlikeTerm.dates[2]]
        term.data.people[2].available = []
        term.data.pins.excluded = ["p103": ["c1"]]
        term.data.people[4].apart = ["p105"]
        term.data.people[6].together = "pair"
        term.data.people[7].together = "pair"
        // p102 can come to none; p104 and p105 are to be kept apart from each other and are alike; p106 and p107 come together.
        #expect(term.pool().pool.pots.map { $0.map { Int($0) } } == [[0], [1], [3], [4, 5], [6], [8, 9]])
    }

    @Test func thoseKeptOutOfTheSameCohortsDrawAmongEachOther() {
        var term = AlikeTerm(persons: 9, seats: [3, 3])
        for person in ["p100", "p101", "p106", "p107"] as [PersonID] { term.data.pins.excluded[person] = ["c1"] }
        let excluded = [0, 1, 6, 7]
        let counts = term.counts()
        #expect(excluded.allSatisfy { counts[$0][1] == 0 })
        #expect(counts[0][0] > 0 && counts[6][0] > 0)
        #expect(ChiSquared.sameForAll(excluded.map { counts[$0] }) > least)
        #expect(ChiSquared.sameForAll([2, 3, 4, 5, 8].map { counts[$0] }) > least)
    }

    @Test func thoseWithTheSameTiesDrawAmongEachOther() {
        // p100 sits in c0. p101, p104 and p105 are to be kept apart from p100; p102 and p106 from each other.
        var term = AlikeTerm(persons: 7, seats: [3, 2])
        term.data.composition = Composition(["c0": ["p100", "p102"], "c1": ["p101"]])
        for person in [1, 4, 5] { term.data.people[person].apart = ["p100"] }
        term.data.people[2].apart = ["p106"]
        let (_, pool) = term.pool()
        #expect(pool.pots.map { $0.map { Int($0) } } == [[0], [1, 4, 5], [2, 6], [3]])
        let counts = term.counts()
        #expect(ChiSquared.sameForAll([1, 4, 5].map { counts[$0] }) > least)
        #expect(ChiSquared.sameForAll([2, 6].map { counts[$0] }) > least)
    }

    @Test func groupsThatAreAlikeDrawAsGroups() {
        var term = AlikeTerm(persons: 8, seats: [2, 2])
        term.data.composition = Composition(["c0": ["p100", "p101"], "c1": ["p102", "p103"]])
        for person in 0..<8 { term.data.people[person].together = "pair \(person / 2)" }
        let (working, pool) = term.pool()
        #expect(pool.pots.map { $0.map { Int($0) } } == [[0, 2, 4, 6]])
        for seed in 0..<50 {
            var dealt = working
            SeatDraw(pool, selection: .lottery, seed: UInt64(seed)).deal(&dealt)
            for pair in 0..<4 { #expect(dealt.placeOf[2 * pair] == dealt.placeOf[2 * pair + 1]) }
        }
        let counts = term.counts()
        #expect(ChiSquared.sameForAll(stride(from: 0, to: 8, by: 2).map { counts[$0] }) > least)
    }

    // MARK: The longest waiting

    @Test func whoRegisteredFirstGetsTheSeatAndADayIsDrawn() {
        var term = AlikeTerm(persons: 9, seats: [2, 2])
        term.data.programme.selection = .waiting
        // Two came first, five on the next day, one after them, and one gave no day.
        for (person, day) in [3: 1, 7: 1, 0: 2, 2: 2, 4: 2, 6: 2, 8: 2, 1: 3] {
            term.data.people[person].registered = CivilDate(dayNumber: Int32(20_000 + day))
        }
        term.data.people[5].registered = nil
        let counts = term.counts()
        #expect(counts[3][2] == 0 && counts[7][2] == 0)
        #expect(counts[1][2] == 10_000 && counts[5][2] == 10_000)
        #expect(ChiSquared.sameForAll([0, 2, 4, 6, 8].map { counts[$0] }) > least)
        // Which cohort it is, is chance for the first as well.
        #expect(ChiSquared.uniform(Array(counts[3][0...1])) > least && ChiSquared.uniform(Array(counts[7][0...1])) > least)
    }

    // MARK: What the test is worth

    /// Draws that are not fair, as one might write them, are refused by the same statistic.
    @Test func unfairDrawsAreRefused() {
        var random = SeededRandom(seed: 1)
        // A shuffle in which every place changes with any other: the best known mistake.
        let naive = refused(persons: 6) { order in
            for place in order.indices { order.swapAt(place, random.below(order.count)) }
        }
        #expect(naive < 1e-9)
        // Never staying where one is (Sattolo's shuffle).
        let moving = refused(persons: 6) { order in
            for place in stride(from: order.count - 1, to: 0, by: -1) { order.swapAt(place, random.below(place)) }
        }
        #expect(moving < 1e-9)
        // One person a little more often than the others: two in a hundred draws go to the first.
        let favouring = refused(persons: 6) { order in
            random.shuffle(&order)
            if random.below(50) == 0, let first = order.firstIndex(of: 0) { order.swapAt(0, first) }
        }
        #expect(favouring < least)
        // No draw at all: whoever the search has seated.
        #expect(refused(persons: 6) { _ in } < 1e-9)
        // And the shuffle of the house is not refused.
        #expect(refused(persons: 6) { random.shuffle(&$0) } > least)
    }

    /// The probability of 10,000 draws of three seats in two cohorts by a shuffle.
    private func refused(persons: Int, _ shuffle: (inout [Int]) -> Void) -> Double {
        var counts = [[Int]](repeating: [0, 0, 0], count: persons)
        for _ in 0..<10_000 {
            var order = Array(0..<persons)
            shuffle(&order)
            for (place, person) in order.enumerated() { counts[person][place == 0 ? 0 : place < 3 ? 1 : 2] += 1 }
        }
        return ChiSquared.sameForAll(counts)
    }

    @Test func theProbabilitiesAreThoseOfTheTables() {
        for (statistic, freedom, probability) in [
            (3.841, 1, 0.05), (6.635, 1, 0.01), (18.307, 10, 0.05), (29.588, 10, 0.001), (124.342, 100, 0.05), (2.558, 10, 0.99),
        ] {
            #expect(abs(ChiSquared.probability(statistic, freedom: freedom) - probability) < 2e-4 * max(1, probability * 5))
        }
    }
}
