import MeetCore
import Testing

@testable import MeetTUI

/// The tour, walked with the sample: each step is open before it is done, and done by what it names.
struct TourStoryTests {
    /// Does what the present step names; a match that begins is brought to its end.
    private func walk(_ story: inout Story, _ step: TourStep) throws {
        for key in step.keys { story.press(key) }
        if story.match != nil { try story.finishMatch(steps: 20_000) }
    }

    /// The step at which the tour is.
    private func step(_ story: Story) -> TourStep? { story.state.tour?.step }

    @Test(arguments: Language.allCases, [(24, 80), (20, 60)])
    func everyStepIsOpenBeforeAndDoneAfterItsKeys(language: Language, size: (Int, Int)) throws {
        var story = Story.tour(language, rows: size.0, columns: size.1)
        for (place, wanted) in TourStep.allCases.enumerated() {
            #expect(step(story) == wanted, "\(wanted)")
            let title = story.state.words.tourTitle(step: place + 1, of: TourStep.allCases.count, done: place)
            #expect(story.shows(title), "\(title)")
            try walk(&story, wanted)
            #expect(story.state.tour?.done == place + 1, "\(wanted)\n\(story)")
            if wanted == .print || wanted == .explain { #expect(story.state.screen == .compose) }
            if TourStep.allCases.indices.contains(place + 1) { #expect(story.state.screen == wanted.screen, "\(wanted)") }
        }
        #expect(step(story) == nil && story.shows("man meet"))
        story.expectSound()
    }

    @Test func whatIsDoneAnotherWayCountsToo() throws {
        var story = Story.tour()
        // By the menu, not by the key.
        story.press(.end)
        #expect(step(story) == .compose)
        story.press(.character(":"))
        story.type("gå till Sätt samman")
        story.press(.enter)
        #expect(step(story) == .effect && story.state.screen == .compose)
        story.press(.pageDown)
        #expect(step(story) == .seat)
        story.press(.character("a"))
        #expect(step(story) == .undo)
    }

    @Test func anotherDeedIsNotTheStep() throws {
        var story = Story.tour()
        let wrong: [TourStep: [Key]] = [
            .look: [.up, .tab, .tab, .tab, .tab, .character("2"), .character("1")], .compose: [.character("2")],
            .effect: [.up], .seat: [.character("x")], .undo: [.down], .match: [.down, .enter], .pin: [.tab, .down], .all: [.up],
            .explain: [.character("s"), .escape], .replace: [.character("r")], .print: [.escape], .mark: [.escape, .character("6"), .down],
            .statistics: [.character("4")], .help: [.character("U"), .escape], .menu: [.escape],
        ]
        for wanted in TourStep.allCases {
            var astray = story
            for key in try #require(wrong[wanted]) { astray.press(key) }
            if astray.match != nil { try astray.finishMatch() }
            #expect(step(astray) == wanted, "\(wanted)\n\(astray)")
            try walk(&story, wanted)
        }
    }

    /// Whoever is quick presses keys before the data is read.
    @Test func aKeyBeforeTheDataCounts() {
        var story = Story.tour(waiting: true)
        story.press(.down)
        #expect(story.state.tour?.done == 0)
        story.answerAll()
        #expect(step(story) == .compose)
    }

    @Test func aMatchThatStillRunsIsNotDone() throws {
        var story = Story.tour()
        for wanted in TourStep.allCases.prefix(5) { try walk(&story, wanted) }
        story.press(.character("m"))
        #expect(step(story) == .match && story.state.match != nil)
        try story.finishMatch(steps: 20_000)
        #expect(step(story) == .pin)
    }

    @Test func aStepIsSkippedAndTheTourIsLeftFromAnywhere() {
        var story = Story.tour()
        story.press(.control("t"))
        #expect(step(story) == .compose && story.state.tour?.done == 0)
        story.press(.character("3"), .character("/"))
        story.type("å")
        story.press(.control("t"))
        #expect(step(story) == .seat && story.state.tour?.done == 1, "also while one types")
        story.press(.control("t"), times: 20)
        #expect(step(story) == nil)
        story.press(.control("x"))
        #expect(story.loopEffects == [.quit])
    }

    @Test func theScreenKeepsItsPlaceAboveTheStrip() {
        for size in [(24, 80), (20, 60)] {
            let story = Story.tour(.swedish, rows: size.0, columns: size.1)
            let frame = story.state.frame
            #expect(frame.tour.rows == TourView.rows && frame.screen.endRow == frame.tour.row && frame.tour.endRow == frame.message.row)
            #expect(story.canvas.cursor.map { frame.screen.contains($0) } == true, "the cursor stays on what is selected")
        }
    }

    @Test func eachSentenceFitsInTheSmallestWindow() {
        for language in Language.allCases {
            let words = Words(language)
            for step in TourStep.allCases {
                for glyphs in [GlyphSet.unicode, .ascii] {
                    var named = glyphs
                    named.keyNames = KeyNames(words)
                    let text = words.tourSentence(step.rawValue, step.keys.map { $0.label(named) })
                    #expect(!text.isEmpty && TextWidth.wrap(text, columns: 58).count <= TourView.rows - 1, "\(language): \(text)")
                }
            }
            #expect(TextWidth.wrap(words.tourEnd, columns: 58).count <= TourView.rows - 1, "\(words.tourEnd)")
            let title = words.tourTitle(step: 15, of: 15, done: 15) + words.tourKeys("Ctrl-T", "Ctrl-X", isOver: false)
            #expect(TextWidth.columns(of: title) <= 56, "\(title)")
            #expect(TextWidth.columns(of: words.firstVisit) <= 77 && TextWidth.columns(of: words.tourMustWait) <= 75)
        }
    }

    @Test func theMenuLeadsToTheTourAndBack() {
        var story = Story()
        story.press(.down, .character(":"))
        story.type("rundtur")
        story.press(.enter)
        #expect(story.state.wantsTour && story.loopEffects == [.quit])
        story.send(.tour(.over(trouble: nil)))
        #expect(!story.state.wantsTour && story.state.overview.list.selected == 1)
        story.send(.tour(.over(trouble: "Mappen är full")))
        #expect(story.message == "Mappen är full")
    }

    @Test func theTourWaitsForWhatGoesOn() {
        var story = Story()
        story.press(.character("m"))
        story.send(.tour(.begin))
        #expect(!story.state.wantsTour && story.loopEffects.isEmpty && story.message == story.state.words.tourMustWait)
    }

    @Test func theFirstStartOffersTheTour() {
        var story = Story.first()
        #expect(story.shows("t " + story.state.words.startTour))
        story.press(.character("t"))
        #expect(story.state.wantsTour && story.loopEffects == [.quit])
    }

    @Test func whoComesToAnUntouchedProgrammeIsToldWhereToBegin() throws {
        var story = Story(SampleTerm.read)
        #expect(story.message == story.state.words.firstVisit)
        story.press(.down)
        #expect(story.message.isEmpty)
        story.reload()
        #expect(story.message.isEmpty)
        #expect(Story().message.isEmpty, "nor where something was done")
        // After the sample was composed.
        var first = Story.first(making: SampleTerm.read)
        first.press(.enter)
        try first.finishMatch()
        first.press(.down)
        #expect(first.message == first.state.words.firstVisit)
    }

    /// What was worked out when the tour began was stopped, and no answer to it comes.
    @Test func afterTheTourWhatWasAwaitedIsAskedForAgain() throws {
        for (screen, isWanted) in [
            ("1", { (effect: AppEffect) in if case .work = effect { true } else { false } }),
            ("3", { (effect: AppEffect) in if case .work = effect { true } else { false } }),
            ("8", { (effect: AppEffect) in if case .checkRules = effect { true } else { false } }),
        ] {
            var story = Story()
            story.isSlow = true
            story.type(screen)
            #expect(story.waiting.contains(where: isWanted), "\(screen)")
            let stopped = story.waiting.count
            story.send(.tour(.over(trouble: nil)))
            #expect(story.waiting.dropFirst(stopped).contains(where: isWanted), "\(screen)")
        }
    }

    /// Whoever composes before being asked to, takes it back and goes on is not left behind.
    @Test func whatIsDoneBeforeItsStepStopsNobody() throws {
        var story = Story.tour()
        story.press(.down, .character("3"))
        #expect(step(story) == .effect)
        story.press(.character("m"))
        try story.finishMatch(steps: 20_000)
        story.press(.down)
        #expect(step(story) == .seat)
        story.press(.character("u"), .enter)
        #expect(step(story) == .undo, "\(story)")
        story.press(.character("u"))
        #expect(step(story) == .match)
        // Of a full cohort too a match that ended is one.
        story.press(.character("m"))
        try story.finishMatch(steps: 20_000)
        #expect(step(story) == .pin)
    }
}
