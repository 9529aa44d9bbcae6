import Testing

@testable import MeetCore

/// What counts as the same breach before and after a change.
struct BrokenRuleTests {
    private func minimum(_ found: Int, _ category: CategoryID = "a") -> BrokenRule {
        BrokenRule(rule: .minimum, cohort: "c1", axis: "x", category: category, wanted: 5, found: found)
    }

    @Test func aBreachThatBecomesSmallerIsTheSameAndNoWorse() {
        #expect(minimum(3).isSame(as: minimum(2)) && minimum(3).isAmong([minimum(2)]))
        #expect(!minimum(3).isWorse(than: [minimum(2)]) && !minimum(2).isWorse(than: [minimum(2)]))
        #expect(minimum(1).isWorse(than: [minimum(2)]))
    }

    @Test func aBreachOfSomethingElseIsNew() {
        #expect(!minimum(3, "b").isAmong([minimum(3)]) && minimum(3, "b").isWorse(than: [minimum(3)]))
        let (one, other) = (
            BrokenRule(rule: .apart, cohort: "c1", persons: ["p1", "p2"]), BrokenRule(rule: .apart, cohort: "c1", persons: ["p1", "p3"])
        )
        #expect(!one.isSame(as: other) && one.isWorse(than: [other]))
        #expect(!one.isSame(as: BrokenRule(rule: .apart, cohort: "c2", persons: ["p1", "p2"])))
    }
}
