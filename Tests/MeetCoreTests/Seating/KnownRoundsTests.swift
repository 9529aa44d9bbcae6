import Testing

@testable import MeetCore

/// Every seating that is kept or made of a field is what it is said to be: all sit once a round, and nobody meets twice.
struct KnownRoundsTests {
    /// The repeats of rounds, and whether everyone of `people` sits once in each at tables of `size`.
    private func check(_ rounds: [[[Int]]], people: Int, size: Int) -> (repeats: Int, isWhole: Bool) {
        var met = [Int](repeating: 0, count: people * people)
        var isWhole = true
        for round in rounds {
            if round.joined().sorted() != Array(0..<people) || round.contains(where: { $0.count != size }) { isWhole = false }
            for table in round {
                for first in table {
                    for second in table where second < first { met[first * people + second] += 1 }
                }
            }
        }
        return (met.reduce(0) { $0 + $1 * ($1 - 1) / 2 }, isWhole)
    }

    @Test func whatIsStoredHasNoRepeat() {
        #expect(KnownRounds.starters.count >= 14)
        for starter in KnownRounds.starters {
            let rounds = starter.rounds
            let found = check(rounds, people: starter.tableCount * starter.tableSize, size: starter.tableSize)
            #expect(found.repeats == 0 && found.isWhole, "\(starter.tableCount) tables of \(starter.tableSize)")
            #expect(rounds.count == starter.turns * starter.base.count)
        }
    }

    @Test func whatALongSearchFoundIsWhatItIsSaidToBe() {
        for rounds in KnownRounds.found {
            let people = rounds[0].joined().count
            let score = SeatingScore(rounds, of: SeatingCases.plain(people, sessions: rounds.count))
            #expect(people == 25 && score.repeats == 1)
            for round in rounds {
                #expect(round.joined().sorted() == Array(0..<people))
                #expect(round.map(\.count) == TableSizes.sizes(people: people, tableSize: 4))
            }
        }
    }

    @Test func oneSwapInAStarterIsNoticed() {
        for starter in KnownRounds.starters {
            var base = starter.base
            (base[0][0][0], base[0][1][0]) = (base[0][1][0], base[0][0][0])
            let spoilt = TableStarter(cycles: starter.cycles, turns: starter.turns, base: base)
            #expect(check(spoilt.rounds, people: starter.tableCount * starter.tableSize, size: starter.tableSize).repeats > 0)
        }
    }

    @Test func fieldsGiveAsManyRoundsAsTables() {
        for tables in [2, 3, 4, 5, 7, 8, 9, 11, 13] {
            for size in 2...min(tables, 8) {
                let rounds = KnownRounds.transversal(tables: tables, size: size)
                let found = check(rounds, people: tables * size, size: size)
                #expect(found.repeats == 0 && found.isWhole)
                #expect(rounds.count == tables + (tables.isMultiple(of: size) ? 1 : 0))
            }
        }
        #expect(KnownRounds.transversal(tables: 6, size: 3).isEmpty)
        #expect(KnownRounds.transversal(tables: 4, size: 5).isEmpty)
    }

    @Test func fieldsAreFields() throws {
        for order in [2, 3, 4, 5, 7, 8, 9, 11, 13] {
            let field = try #require(FiniteField(order: order))
            let all = Array(0..<order)
            for element in all {
                #expect(all.map { field.sum(element, $0) }.sorted() == all)
                if element > 0 { #expect(all.map { field.product(element, $0) }.sorted() == all) }
                #expect(field.product(1, element) == element && field.sum(0, element) == element)
            }
            for left in all {
                for right in all {
                    #expect(field.product(left, right) == field.product(right, left))
                    for third in all {
                        let apart = field.sum(field.product(left, right), field.product(left, third))
                        #expect(field.product(left, field.sum(right, third)) == apart)
                    }
                }
            }
        }
        #expect(FiniteField(order: 6) == nil && FiniteField(order: 10) == nil)
    }

    @Test func theRoundsThatTheTermNeedsAreKnown() {
        #expect(KnownRounds.rounds(tables: 6, size: 4).count == 7)
        #expect(KnownRounds.rounds(tables: 6, size: 5).count == 6)
        #expect(KnownRounds.rounds(tables: 5, size: 3).count == 7)
        #expect(KnownRounds.rounds(tables: 8, size: 5).count == 8)
    }

    @Test func oneOfEachGroupOnSixTablesOfFourLeavesTwelveRepeats() {
        let rounds = KnownRounds.oneOfEach(tables: 6, size: 4)
        let found = check(rounds, people: 24, size: 4)
        #expect(found.isWhole && found.repeats == 12)
        #expect(rounds.joined().allSatisfy { Set($0.map { $0 / 6 }).count == 4 })
        let eight = KnownRounds.oneOfEach(tables: 8, size: 4)
        #expect(eight.count == 8 && eight.joined().allSatisfy { Set($0.map { $0 / 8 }).count == 4 })
    }
}
