import Testing

@testable import MeetCore

/// Each way in which rules collide gets its sentence.
struct ConflictSentenceTests {
    @Test(arguments: CollisionCase.pairs + CollisionCase.more)
    func theSentenceNamesRulesAndNumbers(collision: CollisionCase) {
        #expect(collision.sample.conflicts.map { Set($0.rules) } == [collision.rules])
        #expect(collision.sample.sentences(.english) == [collision.english])
        #expect(collision.sample.sentences(.swedish) == [collision.swedish])
    }

    /// Nobody has a seat in the empty composition. It meets every rule but those that ask for somebody: the least number of seats, a
    /// minimum, a pin. So slot, absences, together, apart, maximum, neverAlone and exclusion collide neither alone nor two together, and a
    /// pin alone does not either, since nobody can have two. All other rules and pairs of rules have a case here.
    @Test func everyRuleAndPairOfRulesThatCanCollideHasACase() {
        let asking: Set<BrokenRule.Kind> = [.seats, .minimum, .pin]
        var wanted: Set<Set<BrokenRule.Kind>> = [[.seats], [.minimum]]
        var impossible = 0
        for (index, first) in BrokenRule.Kind.allCases.enumerated() {
            for second in BrokenRule.Kind.allCases[(index + 1)...] {
                if asking.isDisjoint(with: [first, second]) { impossible += 1 } else { wanted.insert([first, second]) }
            }
        }
        #expect(impossible == 21 && wanted.count == 26)
        #expect(Set(CollisionCase.pairs.map(\.rules)) == wanted)
        #expect(CollisionCase.pairs.count == wanted.count)
    }

    /// The pairs of rules that cannot collide: with people of every kind that they are about, and nobody asked for.
    @Test func rulesThatAskForNobodyNeverCollide() {
        let sample = ConflictSample(
            seats: [0...2, 0...2], maximum: ["leader": 1, "youth": 0], neverAlone: ["leader", "woman"],
            people: ["A leader woman away with:x not:B out:0", "B youth with:x out:1", "C leader sat with:x not:A", "D woman sat out:0"])
        #expect(sample.conflicts.isEmpty)
    }
}
