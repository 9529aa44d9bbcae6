import MeetCore
import Testing

@testable import MeetTUI

/// What one looks at is found again when the data are read anew, also where cohorts or axes have changed places.
struct FoundAgainTests {
    private func desk(_ change: (inout TermData) -> Void = { _ in }) -> Desk {
        var data = SampleTerm.composed
        change(&data)
        return Desk(data, dates: SessionDates.resolve(data.programme), today: SampleTerm.today)
    }

    @Test func theCohortAndTheOrderByAnAxisStay() throws {
        let before = desk()
        let after = desk {
            $0.programme.cohorts.reverse()
            $0.programme.axes.reverse()
        }
        var state = ComposeState()
        state.show(cohort: 1, before)
        state.order = .axis(0)
        state.adopt(after, from: before)
        #expect(after.programme.cohorts[state.cohort].id == before.programme.cohorts[1].id)
        #expect(state.order == .axis(after.programme.axes.count - 1))
        var overview = OverviewState()
        overview.list.select(1, count: before.programme.cohorts.count)
        overview.adopt(after, from: before)
        #expect(after.programme.cohorts[overview.list.selected].id == before.programme.cohorts[1].id)
    }

    @Test func rowsThatNameThePeopleOfAnotherDeskAreDropped() {
        let before = desk()
        let after = desk { $0.programme.axes.removeLast() }
        var panel = ComposePanel(.explanation(nil))
        panel.await(1, of: 7, 0, before)
        // The desk was read anew while the rows were worked out, with the screen turned to or not.
        panel.take([], request: 1, after)
        #expect(panel.rows == nil)
        #expect(panel.wants(7, isMatching: false))
        panel.await(2, of: 7, 0, after)
        #expect(!panel.wants(8, isMatching: true))
        panel.take([], request: 2, after)
        #expect(panel.isCurrent(7))
        panel.adopt(before)
        #expect(panel.rows == nil)
    }

    @Test func textsOfTheRulesThatHoldSeparatorsOutliveAnEdit() throws {
        let long = String(repeating: "å", count: 300)
        let before = desk {
            $0.programme.sessions = [SessionPlan(number: 1, theme: "Min plats", exercise: long)]
            $0.programme.sessions[0].needs = ["kök, stort", "ljud"]
        }
        let words = Words(.swedish)
        let editor = try #require(RuleEditor(.edit(.session(0)), from: .session(0), before.programme, words))
        #expect(editor.result(on: before.programme, words).programme == before.programme)
    }
}
