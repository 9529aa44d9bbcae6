import Testing

@testable import MeetCore
@testable import MeetTUI

/// A coordinator has cohorts filled, looks on, and stops when it is enough.
struct MatchStoryTests {
    @Test func theMatchIsAskedForWithWhatIsOnTheDesk() throws {
        var story = Story()
        story.press(.character("3"), .character("]"), .character("m"))
        let match = try #require(story.match)
        #expect(match.scope == MatchScope(cohorts: ["c002"]))
        #expect(match.composition == story.store.data.composition && match.pins == story.store.data.pins)
        #expect(story.shows("Sätter samman") && story.shows("Esc stoppa"))
    }

    @Test func allKeysThatMatchAskForTheirScope() throws {
        for (screen, key, scope) in [
            ("1", "M", MatchScope()), ("1", "F", MatchScope(onlyEmptySeats: true)), ("1j", "m", MatchScope(cohorts: ["c002"])),
            ("1j", "f", MatchScope(cohorts: ["c002"], onlyEmptySeats: true)), ("3", "m", MatchScope(cohorts: ["c001"])),
            ("3", "M", MatchScope()), ("3", "F", MatchScope(onlyEmptySeats: true)),
            ("3", "f", MatchScope(cohorts: ["c001"], onlyEmptySeats: true)),
        ] {
            var story = Story()
            story.type(screen + key)
            #expect(try #require(story.match).scope == scope)
        }
    }

    @Test func theBestSoFarIsSeenWhileItRunsAndTheResultIsOneChange() throws {
        var story = Story()
        let before = story.store.data
        story.press(.character("M"))
        let better = SampleTerm.deal(before, seats: ["c005": 22, "c001": 22])
        story.matchComes(to: better, used: 0.42)
        #expect(story.shows("42 %") && story.shows("22/24"))
        #expect(try story.desk().working.composition == better)
        #expect(story.store.data.composition == before.composition)
        story.expectSound(plainScore: true)
        let result = try story.finishMatch()
        #expect(story.state.match == nil && story.message.hasPrefix("Klart: alla grupper: energi "))
        #expect(story.message.hasSuffix("u ångrar"))
        #expect(story.store.data.composition == result.composition)
        #expect(try story.desk().working.composition == result.composition)
        #expect(story.store.log == ["compose c001 c002 c003 c004 c005"])
        #expect(story.store.draws.last == result.draw && result.draw?.cohorts == story.store.data.programme.cohorts.map(\.id))
        for (person, cohort) in before.pins.pinned { #expect(result.composition.cohortOfPerson[person] == cohort) }
        for (person, cohorts) in before.pins.excluded {
            #expect(result.composition.cohortOfPerson[person].map { !cohorts.contains($0) } ?? true)
        }
        story.press(.character("u"))
        #expect(story.store.data == before)
        #expect(try story.desk().working.composition == before.composition)
    }

    @Test func escStopsAndKeepsTheBestSoFarOnEveryScreen() throws {
        for screen in "123" {
            var story = Story()
            let before = story.store.data
            story.press(.character("M"), .character(screen))
            let partial = SampleTerm.deal(before, seats: ["c001": 23, "c002": 24, "c003": 24, "c004": 22, "c005": 10])
            story.matchComes(to: partial, used: 0.1)
            story.press(.escape)
            #expect(story.waiting.last == .stopMatch)
            let result = try story.finishMatch(from: partial, isStopped: true)
            #expect(story.message.hasPrefix("Stoppat: "))
            #expect(story.store.data.composition == result.composition)
            story.press(.character("u"))
            #expect(story.store.data == before)
        }
    }

    @Test func whileItRunsNothingIsChangedByHandAndItSaysWhy() {
        var story = Story()
        story.press(.character("3"), .tab, .character("m"))
        for key in "dxpmMfu" {
            story.press(.character(key))
            #expect(story.message == "Grupperna sätts samman just nu. Esc stoppar och behåller det bästa hittills.", "key \(key)")
        }
        story.press(.control("r"), .enter)
        #expect(story.waiting.count == 1 && story.store.log.isEmpty)
        story.press(.character("1"), .character("m"))
        #expect(story.waiting.count == 1)
    }

    @Test func oneMayLookAroundWhileItRuns() throws {
        var story = Story()
        story.press(.character("3"), .character("m"), .character("]"), .character("/"))
        story.type("ung")
        story.press(.enter, .down, .character("2"), .character("/"))
        story.type("åsa")
        story.matchComes(to: story.store.data.composition, used: 0.5)
        #expect(story.state.people.filter.text == "åsa" && story.state.compose.filter.text == "ung")
        story.expectSound()
        story.press(.enter, .escape)
        #expect(story.waiting.last == .stopMatch)
        try story.finishMatch()
        story.press(.escape)
        #expect(story.state.people.filter.text.isEmpty)
        story.expectSound(plainScore: true)
    }

    @Test func onlyTheCohortsAskedForAreChanged() throws {
        var story = Story()
        let before = story.store.data.composition
        story.press(.character("3"), .character("f"))
        let result = try story.finishMatch()
        #expect(story.store.log == ["compose c001"])
        for cohort in ["c002", "c003", "c004", "c005"] as [CohortID] {
            #expect(story.store.data.composition[cohort] == before[cohort])
        }
        #expect(Set(before["c001"]).isSubset(of: Set(result.composition["c001"])))
        #expect(story.store.data.composition["c001"] == result.composition["c001"])
    }

    @Test func eachMatchOfASittingDrawsAnew() throws {
        var story = Story()
        story.press(.character("M"))
        let first = try #require(story.match).seed
        try story.finishMatch(steps: 0)
        story.press(.character("M"))
        #expect(try #require(story.match).seed != first)
    }

    @Test func lateNewsOfAMatchIsDropped() throws {
        var story = Story()
        story.press(.character("M"))
        let first = try #require(story.match)
        let result = try story.finishMatch()
        let canvas = CanvasDrawing(story.canvas).description
        let stale = SampleTerm.deal(story.store.data, seats: ["c001": 3])
        story.matchComes(to: stale, used: 0.9, request: first.request)
        story.send(.matched(request: first.request, result))
        #expect(CanvasDrawing(story.canvas).description == canvas)
        #expect(story.store.log.count == 1)
        story.press(.character("M"))
        story.matchComes(to: stale, used: 0.9, request: first.request)
        #expect(story.state.match?.percent == 0)
        #expect(try story.desk().working.composition == result.composition)
    }

    @Test func aMatchThatCannotRunSaysSoAndEnds() throws {
        var story = Story()
        story.press(.character("m"))
        story.send(.failed(request: try #require(story.match).request, text: "minnet är slut"))
        #expect(story.message == "minnet är slut" && story.state.match == nil)
    }

    @Test func aMatchWaitsForAnUndoUnderWay() {
        var story = Story()
        story.press(.character("3"), .enter)
        story.isSlow = true
        story.press(.character("u"), .character("m"))
        #expect(story.match == nil && story.message == "Läser …")
        story.answerAll()
        story.press(.character("m"))
        #expect(story.match?.composition == story.store.data.composition)
    }

    @Test func aMatchOfOneCohortCountsThatCohortAlone() throws {
        var story = Story()
        story.press(.character("3"))
        let before = try story.energy()
        story.press(.character("m"))
        #expect(story.shows("Grupp 1: energi \(before)") && !story.shows("29 tomma"))
        story.matchComes(to: story.store.data.composition, used: 0.3, bound: 40)
        #expect(story.shows("Grupp 1: energi \(before)") && !story.shows("ingen blandning"))
        try story.finishMatch()
        let after = try story.energy()
        #expect(story.message.hasPrefix("Klart: Grupp 1: energi \(before) → \(after)") && story.message.hasSuffix(". u ångrar"))
        story.press(.character("M"))
        #expect(story.shows("alla grupper: energi "))
    }

    @Test func whatIsProvenOfOneCohortIsSaidWhileTheOthersStay() throws {
        var story = Story()
        story.press(.character("3"), .character("m"))
        let desk = try story.desk()
        let others = (1..<5).reduce(0) { $0 + desk.working.mix($1) }
        story.matchComes(to: story.store.data.composition, used: 0.3, bound: others + 40)
        #expect(story.state.match?.bound == 40)
        story.resize(rows: 24, columns: 100)
        #expect(story.shows("energi \(desk.working.mix(0)), 1 tom, kan inte bli under 40"))
        story.matchComes(to: story.store.data.composition, used: 0.4, bound: others)
        #expect(!story.shows("kan inte bli under"))
        let result = try story.finishMatch(steps: 60_000)
        let after = try story.desk()
        if let bound = after.bound(of: MatchScope(cohorts: ["c001"]), result.mixBound) { #expect(bound <= after.working.mix(0)) }
    }

    @Test func whatIsProvenOfAMatchOfAllCohortsIsSaid() throws {
        var story = Story()
        story.press(.character("M"))
        let broken = story.store.data.composition
        story.matchComes(to: broken, used: 0.2, bound: 12)
        #expect(!story.shows("ingen blandning"))
        let match = try #require(story.match)
        let found = Matcher(try story.desk().problem, seed: match.seed).run(
            from: match.composition, pins: match.pins, stop: StopRule(steps: 20_000))
        try #require(found.score.hard == 0)
        story.matchComes(to: found.composition, used: 0.3, bound: 12)
        #expect(story.state.match?.bound == 12)
        story.resize(rows: 24, columns: 100)
        #expect(story.shows("ingen blandning är under 12"))
        for (status, text) in [
            (MatchResult.Status.feasible, "ingen blandning är under 12"), (.optimal, "ingen bättre blandning finns"),
        ] {
            var story = story
            story.endMatch(
                MatchResult(
                    status: status, composition: found.composition, waiting: found.waiting, score: found.score, mixBound: 12,
                    brokenRules: [], seed: found.seed, steps: 1, seconds: 1, wasCancelled: false))
            #expect(story.message.hasSuffix(", " + text + ". u ångrar"), "\(story.message)")
        }
    }

    @Test func whyAMatchCannotMeetTheRulesIsSaid() throws {
        var story = Story()
        story.press(.character("M"))
        let match = try #require(story.match)
        var result = Matcher(try story.desk().problem, seed: match.seed).run(
            from: match.composition, pins: match.pins, stop: StopRule(steps: 100))
        #expect(result.conflicts.isEmpty)
        result.conflicts = [
            Conflict(
                rule: .minimum, cohorts: ["c001"], isEach: false, axis: "influence", category: "decision_maker", persons: [], wanted: 3,
                possible: 2, account: .candidates, parts: [])
        ]
        story.endMatch(result)
        #expect(story.message == "Går inte: Grupp 1 vill ha minst 3 i kategorin ”makthavare”; det finns 2. u ångrar")
    }

    @Test func aScreenThatIsNotSeenIsMadeAnewWhenOneTurnsToIt() throws {
        var story = Story()
        story.press(.character("3"), .tab, .character("1"), .character("M"))
        story.matchComes(to: SampleTerm.deal(story.store.data, seats: ["c005": 22, "c001": 3]), used: 0.4)
        story.press(.character("3"))
        #expect(story.shows("3 av 24 platser") && story.state.compose.members.count == 3)
        story.expectSound(plainScore: true)
        story.press(.character("2"))
        story.expectSound()
    }

    /// A cohort whose sessions are all over is left by a match of all, which says so, and filled where it is meant.
    @Test func whatIsOverIsLeftUnlessItIsMeant() throws {
        var data = SampleTerm.composed
        let days = (1...data.programme.sessionsPerCohort).compactMap { CivilDate(year: 2020, month: 1, day: $0 * 4) }
        data.programme.cohorts[0].schedule = .dates(days)
        let others: Set<CohortID> = ["c002", "c003", "c004", "c005"]
        for (keys, scope) in [
            ("1M", MatchScope(cohorts: others)), ("3F", MatchScope(cohorts: others, onlyEmptySeats: true)),
            ("3m", MatchScope(cohorts: ["c001"])),
        ] {
            var story = Story(data)
            story.type(keys)
            #expect(try #require(story.match).scope == scope)
            #expect(story.message.contains("alla träffar är över") == (scope.cohorts == others))
        }
        for place in data.programme.cohorts.indices {
            data.programme.cohorts[place].schedule = .dates(days)
            data.former[data.programme.cohorts[place].id].persons = 5
        }
        var story = Story(data)
        story.type("1M")
        #expect(story.match == nil && story.message.contains("De lämnas som de är"))
    }
}
