import MeetCore
import Testing

@testable import MeetTUI

/// Changes of people and programme: asked for by a screen, kept by the store, shown when read anew, undone by one key.
struct KeepingTests {
    private let app = MeetApp()

    private func loaded() throws -> (AppState, StoryStore) {
        let store = StoryStore(SampleTerm.composed)
        var state = AppState(words: Words(.swedish))
        // A screen that has nothing worked out beside.
        state.screen = .people
        state.loading.insert(0)
        _ = app.update(&state, .loaded(request: 0, store.desk))
        return (state, store)
    }

    @Test func theChangeOfAnotherIsUndoneOnlyWhenOneHasReadThatItIs() throws {
        var (state, _) = try loaded()
        state.desk?.history = Desk.History(undo: "närvaro för Åsa", number: 7, other: "berit")
        #expect(app.update(&state, .undo) == [])
        #expect(state.message?.text.contains("berit") == true && state.message?.text.contains("närvaro för Åsa") == true)
        let second = app.update(&state, .undo)
        #expect(second.contains { if case .run(.undo(_, expected: 7)) = $0 { true } else { false } })
        state.loading = []
        // One's own is undone at once, and where something is on its way from here it is that which is meant.
        state.desk?.history = Desk.History(undo: "x", number: 8)
        state.keeping = [99: .people]
        let own = app.update(&state, .undo)
        #expect(own.contains { if case .run(.undo(_, expected: nil)) = $0 { true } else { false } })
    }

    private func newcomer(_ desk: Desk) -> Person {
        var person = desk.data.people[0]
        person.id = "p999"
        person.name = "Åke Ny"
        person.displayName = ""
        return person
    }

    private func edit(_ store: StoryStore, _ change: (inout Programme) -> Void) -> RecordChange {
        var programme = store.data.programme
        change(&programme)
        return .rules(programme, former: store.data.programme, RuleEdit(.change, .programme, ""))
    }

    @Test func aPersonIsShownWhenKeptAndNotBefore() throws {
        var (state, store) = try loaded()
        let person = newcomer(store.desk)
        let effects = app.carryOut([.keep(.person(person, former: nil))], .people, &state)
        #expect(effects == [.run(.keep(request: 1, .person(person, former: nil)))])
        #expect(state.keeping == [1: .people] && state.desk?.problem.index(of: PersonID("p999")) == nil)
        let name = store.keep(.person(person, former: nil))
        _ = app.update(&state, .kept(request: 1, store.desk, name: name))
        #expect(state.desk?.problem.index(of: PersonID("p999")) != nil && state.keeping.isEmpty && state.loading.isEmpty)
        #expect(state.message?.text == "Sparat: person p999. u ångrar" && state.desk?.history.undo == "person p999")
    }

    @Test func whatCouldNotBeKeptIsSaidAndChangesNothing() throws {
        var (state, store) = try loaded()
        _ = app.carryOut([.keep(.person(newcomer(store.desk), former: nil))], .people, &state)
        let effects = app.update(&state, .failed(request: 1, text: "Disken är full."))
        #expect(effects.isEmpty && state.keeping.isEmpty && state.loading.isEmpty)
        #expect(state.message == MessageLine(.error, "Inte sparat: Disken är full."))
        #expect(state.desk?.data.people == store.data.people)
    }

    @Test func whereNothingDiffersThatIsSaid() throws {
        var (state, store) = try loaded()
        let same = edit(store) { _ in }
        _ = app.carryOut([.keep(same)], .rules, &state)
        _ = app.update(&state, .kept(request: 1, store.desk, name: store.keep(same)))
        #expect(state.message?.text == state.words.nothingDiffers && state.desk?.history.undo == nil)
    }

    @Test func oneAtATimeAndNotWhileAMatchRunsOrWhereNothingMayChange() throws {
        var (state, store) = try loaded()
        let change = ScreenRequest.keep(.person(newcomer(store.desk), former: nil))
        _ = app.carryOut([change], .people, &state)
        #expect(app.carryOut([change], .people, &state).isEmpty && state.message?.text == state.words.waitForKeeping)
        (state, store) = try loaded()
        _ = app.carryOut([.match(MatchScope())], .overview, &state)
        #expect(app.carryOut([change], .people, &state).isEmpty && state.message?.text == state.words.waitForMatch)
        var closed = AppState(words: Words(.swedish), isReadOnly: true)
        closed.take(store.desk)
        #expect(app.carryOut([change], .people, &closed).isEmpty && closed.message?.text == closed.words.cannotChange)
    }

    @Test func whatIsSeatedMeanwhileIsNotLost() throws {
        var (state, store) = try loaded()
        let person = newcomer(store.desk)
        let waiting = try #require(store.data.people.first { store.data.composition.cohortOfPerson[$0.id] == nil }).id
        _ = app.carryOut([.keep(.person(person, former: nil))], .people, &state)
        _ = app.carryOut([.arrange(.seat(waiting, "c005"))], .compose, &state)
        // The store has kept the person, and not yet the seat.
        _ = app.update(&state, .kept(request: 1, store.desk, name: store.keep(.person(person, former: nil))))
        let desk = try #require(state.desk)
        #expect(desk.working.composition.cohortOfPerson[waiting] == "c005")
    }

    @Test func theSamePersonStaysSelectedWhenAnotherComesBefore() throws {
        var story = Story()
        story.press(.character("2"), .down, .down, .down)
        let selected = try story.desk().person(#require(story.state.people.selected)).id
        var person = newcomer(try story.desk())
        person.id = "a000"
        var state = story.state
        _ = app.carryOut([.keep(.person(person, former: nil))], .people, &state)
        _ = story.store.keep(.person(person, former: nil))
        _ = app.update(&state, .kept(request: state.lastRequest, story.store.desk, name: "x"))
        let desk = try #require(state.desk)
        #expect(desk.person(try #require(state.people.selected)).id == selected)
    }

    @Test func aListOfACohortThatIsGoneCloses() throws {
        var (state, store) = try loaded()
        _ = app.carryOut([.print(cohort: 4)], .overview, &state)
        _ = store.keep(edit(store) { $0.cohorts.removeLast() })
        state.loading.insert(7)
        _ = app.update(&state, .undone(request: 7, store.desk, name: "x", isRedo: false))
        #expect(state.overlay == nil && state.desk?.programme.cohorts.count == 4)
    }
}
