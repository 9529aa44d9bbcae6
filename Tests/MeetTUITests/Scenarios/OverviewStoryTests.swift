import MeetCore
import TestSupport
import Testing

@testable import MeetTUI

/// What stands on the Overview, and where it leads.
struct OverviewStoryTests {
    @Test func whatIsDueLeadsToTheCohort() throws {
        var story = Story()
        let due = story.state.overview.due
        // The fifth cohort has nobody, the fourth is too small; both begin within three weeks.
        #expect(due.contains { $0.cohort == 4 } && due.contains { $0.cohort == 3 })
        #expect(story.shows("Att göra") && story.shows("saknar"))
        story.press(.tab)
        while story.state.overview.pane != .due { story.press(.tab) }
        let item = try #require(story.state.overview.due.first)
        #expect(story.canvas[try #require(story.canvas.cursor).row, try #require(story.canvas.cursor).column].role == .selected)
        story.press(.enter)
        #expect(story.state.screen == .compose && story.state.compose.cohort == item.cohort)
    }

    /// Who was erased leaves seats that nobody is to fill, and no energy of them.
    @Test func aCohortOfWhichAllAreErasedHasNothingToMend() throws {
        var data = SampleTerm.composed
        let id = data.programme.cohorts[0].id
        let members = Set(data.composition[id])
        data.programme.cohorts[0].schedule = .dates((0..<6).map { SampleTerm.today + (7 * $0 - 100) })
        data.people.removeAll { members.contains($0.id) }
        var others: [CohortID: [PersonID]] = [:]
        for cohort in data.programme.cohorts.dropFirst() { others[cohort.id] = data.composition[cohort.id] }
        data.composition = Composition(others)
        var former = FormerCounts.Group()
        former.persons = members.count
        data.former.cohorts[id] = former
        let story = Story(data)
        #expect(story.state.overview.trouble.isEmpty && story.shows("\(members.count) raderade"))
        #expect(!story.shows("minst 22") && !story.shows(", energi"))
    }

    @Test func whatIsWrongLeadsToThePersonItIsAbout() throws {
        var data = SampleTerm.composed
        let cohort = data.programme.cohorts[1]
        // Somebody sits where the person cannot come.
        let stranger = try #require(
            data.people.first {
                data.composition.cohortOfPerson[$0.id] == nil && !$0.available.contains(cohort.slot) && $0.together.isEmpty
            })
        var members: [CohortID: [PersonID]] = [:]
        for other in data.programme.cohorts { members[other.id] = data.composition[other.id] }
        members[cohort.id]?.removeLast()
        members[cohort.id]?.append(stranger.id)
        data.composition = Composition(members)
        var story = Story(data)
        story.press(.down)
        #expect(story.state.overview.trouble.contains { $0.persons.contains(stranger.id) })
        story.press(.tab)
        #expect(story.state.overview.pane == .trouble)
        while !story.state.overview.trouble[story.state.overview.troubleList.selected].persons.contains(stranger.id) { story.press(.down) }
        story.press(.enter)
        #expect(story.state.screen == .compose && story.state.compose.cohort == 1)
        #expect(try story.candidate() == stranger.shownName)
        story.expectSound()
    }

    @Test func aCohortIsInOrderOnlyWhereMeetCheckHasNothingToSay() throws {
        let data = SampleTerm.withVenues
        var story = Story(data, rows: 40, columns: 160)
        func row() -> String { story.rows.first { $0.contains("Grupp 1 ") } ?? "" }
        // No session has a venue yet: that is what check says too.
        #expect(!row().contains("i ordning") && row().contains("att rätta"))
        #expect(story.shows("träffar utan lokal"))
        let first = data.programme.cohorts[0].id
        let all = SessionTrouble.all(
            try story.desk().presentData, sessions: SessionCalendar.sessions(of: data.programme), busy: [], today: SampleTerm.today)
        let own = all.filter { trouble in trouble.sessions.contains { $0.cohort == first } }
        let told = story.state.overview.trouble.compactMap { if case .session(let trouble) = $0 { trouble } else { nil } }
        #expect(!own.isEmpty && own.allSatisfy { trouble in if case .away = trouble { true } else { told.contains(trouble) } })
        // What is wrong leads to where it is mended.
        while story.state.overview.pane != .trouble { story.press(.tab) }
        let place = try #require(story.state.overview.trouble.firstIndex { if case .session(.noVenue) = $0 { true } else { false } })
        story.press(.down, times: place)
        story.press(.enter)
        #expect(story.state.screen == .venues)
    }

    @Test func beforeItIsKnownNothingIsSaidToBeInOrder() throws {
        let desk = try Story().desk()
        var state = OverviewState()
        state.refresh(desk)
        var canvas = Canvas(size: Size(rows: 24, columns: 120))
        OverviewView(state: state, desk: desk, words: Words(.swedish), proven: nil).draw(into: &canvas, area: canvas.area)
        let text = CanvasDrawing(canvas).text
        #expect(!text.contains("i ordning") && text.contains("…"))
    }

    @Test func whatCouldNotBeReadIsNotAwaitedForEver() throws {
        let desk = try Story().desk()
        var state = OverviewState()
        state.refresh(desk)
        let isWanted = state.wantsSessions(request: 7)
        #expect(isWanted)
        state.failed(7)
        func text() -> String {
            var canvas = Canvas(size: Size(rows: 24, columns: 120))
            OverviewView(state: state, desk: desk, words: Words(.swedish), proven: nil).draw(into: &canvas, area: canvas.area)
            return CanvasDrawing(canvas).text
        }
        func row() -> String { text().split(separator: "\n").first { $0.contains("Grupp 1 ") }.map(String.init) ?? "" }
        #expect(row().contains("?") && !row().contains("…") && !row().contains("i ordning"), "\(row())")
        // An answer that comes late is not taken for one that is awaited.
        state.take([:], request: 7, desk)
        #expect(row().contains("?"))
    }

    @Test func missingDatesLeadToTheRules() throws {
        var data = SampleTerm.composed
        let first = try #require(SessionDates.resolve(data.programme)[data.programme.cohorts[0].id])
        data.programme.cohorts[0].schedule = .dates(Array(first.prefix(2)))
        var story = Story(data)
        #expect(story.shows("har datum till 2 av 6"))
        while story.state.overview.pane != .due { story.press(.tab) }
        let place = try #require(story.state.overview.due.firstIndex { if case .lacksDates = $0.kind { true } else { false } })
        story.press(.down, times: place)
        story.press(.enter)
        #expect(story.state.screen == .rules)
    }

    @Test func theSessionsOfTheWeekAreInTheirOrderAndLeadToTheirLists() throws {
        var story = Story()
        let week = story.state.overview.week
        let days = week.map(\.date.dayNumber)
        #expect(!week.isEmpty && days == days.sorted() && week.allSatisfy { (0..<7).contains($0.date - SampleTerm.today) })
        while story.state.overview.pane != .week { story.press(.tab) }
        story.press(.enter)
        guard case .printing(let print) = story.state.overlay else { return try #require(nil) }
        #expect(print.cohort == week[0].cohort && print.session == week[0].number)
    }

    @Test func whatIsProvenIsSaidUntilPinsAreOthers() throws {
        var story = Story()
        story.press(.character("m"))
        let result = try story.finishMatch()
        guard let bound = result.mixBound, try story.desk().working.score.hard == 0 else { return }
        #expect(story.shows("(minst \(bound))"))
        story.press(.enter, .tab, .character("p"), .character("1"))
        #expect(!story.shows("(minst"))
    }

    @Test func besideTheEnergyOfACohortStandsWhatItCannotBeBelow() throws {
        var story = Story()
        story.isSlow = true
        story.press(.character("2"), .character("1"))
        func asked() -> [Int] {
            story.waiting.compactMap { if case .work(_, let job) = $0, job.question == .bound { job.cohort } else { nil } }
        }
        func row(_ cohort: Int) -> String { story.rows.first { $0.contains("Grupp \(cohort + 1) ") } ?? "" }
        // One after the other, the selected one first; a key waits for none of them.
        #expect(asked().last == 0)
        story.provesBounds = true
        story.isSlow = false
        story.answerAll()
        let desk = try story.desk()
        func proven(_ cohort: Int) -> Int? { story.state.overview.proven(desk.programme.cohorts[cohort].id) }
        for cohort in 0..<5 {
            let least = try #require(proven(cohort))
            let padding = String(repeating: " ", count: 6 - "\(least)".count)
            #expect(row(cohort).contains("\(desk.working.mix(cohort))\(padding)\(least) "), "\(row(cohort))")
        }
        let bound = CohortBound(of: 3, in: desk.working)
        bound.run(mostRounds: 40)
        #expect(proven(3) == bound.energy)
        #expect(try #require(proven(0)) < desk.working.mix(0))
        // Of others nothing is known until it is proven anew.
        story.provesBounds = false
        story.press(.enter, .enter, .character("1"))
        #expect(proven(0) == nil)
        story.expectSound()
    }

    @Test func aProofThatAnotherScreenEndsIsAskedForAgain() throws {
        var story = Story()
        story.isSlow = true
        func asked() -> Int {
            story.waiting.count { if case .work(_, let job) = $0, job.question == .bound { true } else { false } }
        }
        story.press(.character("3"))
        let first = asked()
        // The thread of proofs answers only what was asked last: neither screen waits for what the other has ended.
        story.press(.character("1"))
        #expect(asked() == first + 1)
        story.press(.character("3"))
        #expect(asked() == first + 2)
        story.press(.character("1"))
        #expect(asked() == first + 3)
    }

    @Test func noProofIsAskedForWhileAMatchRunsOrOfVeryManyCohorts() {
        var story = Story()
        story.isSlow = true
        story.answerAll()
        story.press(.character("m"), .character("2"), .character("1"))
        #expect(!story.waiting.contains { if case .work = $0 { true } else { false } })
        let many = RandomProgramme.make(seed: 9) { size in
            size.people = 120
            size.cohorts = 110
        }
        story = Story(many)
        story.isSlow = true
        story.press(.character("2"), .character("1"))
        #expect(!story.waiting.contains { if case .work = $0 { true } else { false } })
    }

    @Test func aClickTurnsToTheListUnderIt() throws {
        var story = Story()
        let layout = OverviewLayout(story.state.frame.screen, try story.desk())
        let place = layout.inside(.due)
        story.play(.mouse(MouseEvent(position: Position(row: place.row, column: place.column + 4), kind: .press)))
        #expect(story.state.overview.pane == .due && story.canvas.cursor == place.origin)
        story.play(.mouse(MouseEvent(position: layout.cohorts.origin, kind: .press)))
        story.play(.mouse(MouseEvent(position: Position(row: layout.cohorts.row + 1, column: 5), kind: .press)))
        #expect(story.state.overview.pane == .cohorts)
        story.expectSound()
    }

    @Test func beforeAllIsReadTheFirstCohortsAreShownAndKeysWait() throws {
        let store = StoryStore(SampleTerm.composed)
        let app = MeetApp()
        var state = AppState(words: Words(.swedish))
        state.loading.insert(1)
        _ = app.update(&state, .previewed(request: 1, DeskPreview(desk: store.desk, people: 100_000, seated: 67_000)))
        var canvas = Canvas(size: state.size)
        app.draw(state, into: &canvas)
        let text = CanvasDrawing(canvas).text
        #expect(text.contains("100\u{A0}000 anmälda, 67\u{A0}000 har plats") && text.contains("Grupp 3") && text.contains("Läser"))
        for key in [Key.character("3"), .down] {
            let message = try #require(app.message(for: .key(key), state: state))
            _ = app.update(&state, message)
        }
        #expect(state.screen == .overview && state.desk == nil)
        _ = app.update(&state, .loaded(request: 1, store.desk))
        #expect(state.screen == .compose && state.compose.applicantList.selected == 1 && state.preview == nil)
    }
}
