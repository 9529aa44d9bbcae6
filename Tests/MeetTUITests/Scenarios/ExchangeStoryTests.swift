import Testing

@testable import MeetCore
@testable import MeetTUI

/// A coordinator has two persons change places, and sees what is known of the best that can be.
struct ExchangeStoryTests {
    @Test func twoPersonsChangePlacesAndOneUndoTakesItBack() throws {
        var story = Story()
        story.press(.character("3"), .character(" "))
        let applicant = try #require(story.state.compose.candidate)
        #expect(story.shows("="))
        story.press(.tab, .down, .down, .down)
        let member = try #require(story.state.compose.candidate)
        var trial = try story.desk().working
        trial.seat(applicant, in: 0)
        trial.seat(member, in: nil)
        #expect(story.shows("→ \(trial.mix(0)) om "))
        story.press(.character(" "))
        #expect(try story.energy() == trial.mix(0) && story.state.compose.marked == nil)
        #expect(story.store.log.count == 1 && story.message.hasSuffix("bytte plats. u ångrar"))
        story.press(.character("u"))
        #expect(story.store.data == SampleTerm.composed)
        story.expectSound(plainScore: true)
    }

    @Test func membersOfTwoCohortsChangePlaces() throws {
        var story = Story()
        story.press(.character("3"), .tab, .down, .down, .down, .character(" "))
        let first = try #require(story.state.compose.candidate)
        // What it would do to the other cohort is shown too, before it is done.
        story.press(.character("]"))
        let before = try story.desk().working
        var trial = before
        let candidate = try #require(story.state.compose.candidate)
        for person in [first, candidate] { trial.seat(person, in: nil) }
        trial.seat(first, in: before.cohort(of: candidate))
        trial.seat(candidate, in: 0)
        #expect(story.shows("→ \(trial.mix(1)) · Grupp 1 \(before.mix(0)) → \(trial.mix(0)) "))
        story.press(.character(" "))
        let second = try #require(story.state.compose.candidate)
        let desk = try story.desk()
        #expect(desk.working.cohort(of: first) == 1 && desk.working.cohort(of: second) != nil)
        #expect(story.store.log.count == 1)
        story.expectSound(plainScore: true)
    }

    @Test func whatCannotBeExchangedIsSaid() throws {
        var story = Story()
        story.press(.character("3"), .character(" "), .down, .character(" "))
        #expect(story.message.contains("är i samma grupp, eller väntar båda") && story.store.log.isEmpty)
        story.press(.character(" "), .escape)
        #expect(story.state.compose.marked == nil)
        story.press(.character(" "), .character(" "))
        #expect(story.state.compose.marked == nil && story.store.log.isEmpty)
        story.press(.end, .character(" "), .tab, .down, .character(" "))
        #expect(story.store.log.isEmpty && story.message.hasPrefix("! ") == false && !story.message.isEmpty)
    }

    @Test func theBestSeenInASittingIsKept() throws {
        var story = Story()
        story.press(.character("3"), .tab)
        // 23 of 24 seats are taken and all rules hold; then one more comes, and the cohort is full.
        #expect(!story.shows("bäst hittills"))
        story.press(.tab, .enter, .tab)
        let full = try story.energy()
        #expect(story.shows("full: bäst hittills \(full)"))
        story.press(.down, .down, .down, .down, .enter)
        #expect(story.shows("full: bäst hittills \(full)"))
        story.press(.character("u"), .character("u"))
        #expect(story.shows("full: bäst hittills \(full)"))
        story.press(.character("m"))
        try story.finishMatch()
        let matched = try story.energy()
        #expect(matched < full && story.shows("full: bäst hittills \(matched)"))
        story.press(.character("u"))
        #expect(story.shows("full: bäst hittills \(matched)"))
        // With others to choose from it is no measure any more, until the same can be had again.
        story.press(.tab, .character("x"))
        #expect(!story.shows("bäst hittills"))
        story.press(.character("u"))
        #expect(story.shows("full: bäst hittills \(matched)"))
    }

    @Test func whatIsProvenStandsAsLongAsTheSameCanBeHad() throws {
        var story = Story()
        story.provesBounds = true
        story.press(.character("3"))
        let proven = try #require(story.state.compose.limits.proven("c001"))
        #expect(story.shows("full: bevisat minst \(proven)"))
        let match = Matcher(try story.desk().problem, scope: MatchScope(cohorts: ["c001"]), seed: 3)
            .run(from: story.store.data.composition, pins: story.store.data.pins, stop: StopRule(steps: 20_000))
        let best = WorkingComposition(try story.desk().problem, match.composition)
        #expect(proven <= best.mix(0))
        // Who of those who can be had sits in the cohort changes nothing of it.
        story.provesBounds = false
        story.press(.enter)
        #expect(story.state.compose.limits.proven("c001") == proven)
        // Who is kept out can no longer be had.
        story.press(.character("x"))
        #expect(story.state.compose.limits.proven("c001") == nil && !story.shows("bevisat minst"))
        story.press(.character("u"))
        #expect(story.state.compose.limits.proven("c001") == proven)
    }

    @Test func whatIsWorstIsSaidInPlainWords() throws {
        for (language, camps, lack, empty) in [
            (Language.swedish, "Mest skevt (", "för få", "Gruppen är tom"), (.english, "Worst (", "too few", "The cohort is empty"),
        ] {
            var story = Story(SampleTerm.composed, language)
            story.press(.character("3"))
            let desk = try story.desk()
            for cohort in 0..<5 {
                let line = WorstText(desk, cohort, story.state.words).line
                #expect(story.shows(line.prefix(60).description), "\(line)")
                if desk.working.memberCount(cohort) == 0 {
                    #expect(line.hasPrefix(empty))
                } else {
                    let worst = try #require(CohortTerm.worst(in: cohort, desk.working))
                    #expect(line.hasPrefix("\(camps)\(worst.energy) "))
                }
                story.press(.character("]"))
            }
            let words = story.state.words
            #expect(words.lacks(2, "x").contains(lack))
        }
    }

    @Test func eachKindOfWorstHasItsSentence() throws {
        // Two camps: half of them new in estates, the others established in houses.
        var data = SampleTerm.read
        data.programme.axes = data.programme.axes.filter { $0.kind == .contrast }
        for axis in data.programme.axes.indices {
            for category in data.programme.axes[axis].categories.indices { data.programme.axes[axis].categories[category].target = nil }
        }
        let poles = data.programme.axes.map { axis in axis.categories.map(\.id) }
        func sentence(_ first: Int, _ second: Int, _ values: [(Int, Int)]) -> String {
            var data = data
            for (person, pole) in values.enumerated() {
                data.people[person].values = [
                    data.programme.axes[0].id: poles[0][pole.0], data.programme.axes[2].id: poles[2][pole.1],
                ]
                data.people[person].consent = .given(nil)
            }
            data.composition = Composition(["c001": data.people.prefix(values.count).map(\.id)])
            let desk = Desk(data, dates: SessionDates.resolve(data.programme), today: SampleTerm.today)
            return WorstText(desk, 0, Words(.swedish)).line
        }
        let camps = sentence(0, 0, (0..<10).map { ($0 % 2, $0 % 2) })
        #expect(camps == "Mest skevt (100 av 100): två läger: etablerad+villa mot ny i Stockholm+miljonprogram")
        let crosswise = sentence(0, 0, (0..<10).map { ($0 % 2, 1 - $0 % 2) })
        #expect(crosswise == "Mest skevt (100 av 100): två läger: etablerad+miljonprogram mot ny i Stockholm+villa")
        let balance = sentence(0, 0, (0..<10).map { (0, $0 % 2) })
        #expect(balance.hasSuffix(": obalans: etablerad 10, ny i Stockholm 0"))
    }
}
