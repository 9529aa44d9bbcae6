import TestSupport
import Testing

@testable import MeetCore
@testable import MeetTUI

// What always holds, whatever a person does.
extension Story {
    /// Selections are among what there is, and the lists and scores are those that the data gives when they are made anew.
    func expectSound(plainScore: Bool = false, _ comment: Comment? = nil, _ location: SourceLocation = #_sourceLocation) {
        guard let desk = state.desk else { return }
        func inBounds(_ list: ListState, _ count: Int) -> Bool {
            list.selected >= 0 && list.selected < max(1, count) && list.top >= 0 && list.top <= list.selected
                && list.selected < list.top + list.height
        }
        #expect(inBounds(state.overview.list, desk.programme.cohorts.count), comment, sourceLocation: location)
        #expect(inBounds(state.people.list, state.people.shown.count), comment, sourceLocation: location)
        #expect(inBounds(state.compose.applicantList, state.compose.applicants.persons.count), comment, sourceLocation: location)
        #expect(inBounds(state.marking.list, state.marking.shown.count), comment, sourceLocation: location)
        #expect(inBounds(state.rules.list, state.rules.rows.count), comment, sourceLocation: location)
        #expect(inBounds(state.compose.memberList, state.compose.members.count), comment, sourceLocation: location)
        #expect(AppKeys.map(state).conflicts.isEmpty, comment, sourceLocation: location)
        var fresh = state
        fresh.refresh()
        fresh.fit()
        var canvas = Canvas(size: state.size)
        app.draw(fresh, into: &canvas)
        #expect(CanvasDrawing(canvas).description == CanvasDrawing(self.canvas).description, comment, sourceLocation: location)
        guard plainScore else { return }
        var data = desk.data
        data.composition = desk.working.composition
        data.pins = desk.working.currentPins
        let score = PlainScore.score(data)
        #expect(desk.working.score == score, comment, sourceLocation: location)
        guard desk.programme.cohorts.indices.contains(state.compose.cohort) else { return }
        // What stands beside a name is what the score changes by when the person is really added.
        let cohort = desk.programme.cohorts[state.compose.cohort].id
        let listed = fresh.compose.applicants
        for person in [listed.persons.first, listed.persons.last].compactMap({ $0 }) where state.screen == .compose {
            var then = data
            then.composition[cohort].append(desk.person(person).id)
            let effect = PlainScore.score(then).mix - score.mix
            #expect(listed.effect(of: person, in: desk.problem) == effect, comment, sourceLocation: location)
        }
    }
}
