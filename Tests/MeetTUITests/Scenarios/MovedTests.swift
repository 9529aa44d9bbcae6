import MeetCore
import Testing

@testable import MeetTUI

/// A match says how many it moved, and that `u` takes it back.
struct MovedTests {
    @Test(arguments: Language.allCases)
    func whoHasAnotherSeatIsCounted(language: Language) throws {
        var story = Story(SampleTerm.composed, language)
        let before = try story.desk().working.composition
        story.press(.character("M"))
        let result = try story.finishMatch()
        let (old, new) = (before.cohortOfPerson, result.composition.cohortOfPerson)
        let moved = Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }.count
        #expect(moved > 1 && story.message.contains(language == .swedish ? "\(moved) platser ändrade" : "\(moved) seats changed"))
        #expect(story.message.contains(language == .swedish ? "u ångrar" : "u undoes"))
    }

    @Test func nobodyAndOneAreCountedToo() {
        let three: [PersonID] = ["p1", "p2", "p3"]
        let composition = Composition(["c1": [three[0]], "c2": [three[1]]])
        #expect(composition.moved(to: composition) == 0)
        #expect(composition.moved(to: Composition(["c1": [three[0], three[2]], "c2": [three[1]]])) == 1)
        #expect(composition.moved(to: Composition(["c1": [three[1]], "c2": [three[0]]])) == 2)
    }
}
