import MeetCore
import Testing

@testable import MeetTUI

/// Filters, screens, help, the list that is printed, and the way out.
struct LookingAroundTests {
    // MARK: Filters

    @Test func peopleAreFoundAsOneTypes() throws {
        var story = Story()
        story.press(.character("2"), .character("/"))
        var former = story.state.people.shown.count
        for character in "skarp" {
            story.type(String(character))
            #expect(story.state.people.shown.count <= former)
            former = story.state.people.shown.count
        }
        #expect(former > 0 && former < 160)
        #expect(story.shows("\(former) av 160"))
        for index in story.state.people.shown { #expect(try story.desk().person(index).district.contains("Skarpnäck")) }
        #expect(story.canvas.cursor == Position(row: 2, column: 11))
        story.press(.backspace, times: 5)
        #expect(story.state.people.shown.count == 160)
    }

    @Test func allWordsOfAFilterMustBeFound() throws {
        var story = Story()
        story.press(.character("2"), .character("/"))
        story.type("villa kvinna")
        let desk = try story.desk()
        #expect(!story.state.people.shown.isEmpty)
        for index in story.state.people.shown {
            let values = desk.person(index).values
            #expect(values["housing"] == "house" && values["gender"] == "woman")
        }
    }

    @Test func aFilterThatFindsNobodyShowsNobodyAndEscShowsAll() {
        var story = Story()
        story.press(.character("2"), .character("/"))
        story.type("qqqq")
        #expect(story.shows("0 av 160"))
        story.press(.enter, .enter, .down, .end)
        story.expectSound()
        story.press(.escape)
        #expect(story.shows("160 av 160"))
    }

    @Test func whileOneTypesLettersAreLetters() {
        for (screen, title) in [("2", "Personer"), ("3", "Sätt samman")] {
            var story = Story()
            story.type(screen + "/q123umMxp?Åsa")
            #expect(story.shows(title) && story.shows("Sök: q123umMxp?Åsa"))
            #expect(story.waiting.isEmpty && story.loopEffects.isEmpty && story.store.log.isEmpty)
            story.play(.paste("två\nrader"))
            #expect(story.shows("Åsatvå rader"))
            story.press(.control("u"))
            #expect(!story.shows("rader"))
        }
    }

    @Test func evenWhileOneTypesControlKeysWork() {
        for keys in ["2/", "3/", "?", "P"] {
            var story = Story()
            story.type(keys)
            story.press(.control("z"), .control("l"))
            #expect(story.loopEffects == [.suspend, .redraw], "after \(keys)")
            story.press(.control("c"))
            #expect(story.loopEffects.last == .quit, "after \(keys)")
        }
        var story = Story()
        story.type("2/å")
        story.press(.function(1))
        #expect(story.shows("Hjälp: Personer") && story.shows("sluta söka, visa alla"))
        story.press(.escape)
        story.type("s")
        #expect(story.shows("Sök: ås"))
    }

    @Test func theFilterOfApplicantsLeavesTheCohortAlone() throws {
        var story = Story()
        story.press(.character("3"), .tab, .character("/"))
        #expect(story.state.compose.pane == .applicants)
        story.type("ungdom")
        story.press(.enter)
        let name = try story.candidate()
        let members = try story.desk().working.memberCount(0)
        story.press(.enter)
        #expect(try story.desk().working.memberCount(0) == members + 1)
        #expect(try !story.shows("> " + name) && story.desk().membersByName(0).contains { try story.desk().person($0).shownName == name })
        #expect(story.shows("Sök: ungdom"))
        story.press(.character("]"))
        #expect(story.shows("Sök: ungdom"))
        story.press(.escape)
        #expect(story.state.compose.filter.text.isEmpty)
        story.expectSound(plainScore: true)
    }

    @Test func fromAPersonToTheirCohort() throws {
        var story = Story()
        story.press(.character("2"))
        let place = try #require(story.state.people.shown.firstIndex { story.state.desk?.working.cohort(of: $0) == 3 })
        story.press(.down, times: place)
        story.press(.enter)
        #expect(story.state.screen == .compose && story.shows("Grupp 4 (4 av 5)"))
        story.press(.character("2"), .home)
        #expect(story.state.people.list.selected == 0)
    }

    @Test func theSamePersonStaysSelectedWhenTheFilterGoes() throws {
        var story = Story()
        story.press(.character("2"), .character("/"))
        story.type("zeynep")
        story.press(.enter)
        let person = try #require(story.state.people.selected)
        story.press(.escape)
        #expect(story.state.people.selected == person && story.state.people.shown.count == 160)
        story.expectSound()
    }

    // MARK: Help

    @Test func eachPlaceHasItsHelpAndEachEnabledKeyIsInIt() {
        for language in Language.allCases {
            for keys in ["1", "2", "3", "3\t"] {
                var story = Story(SampleTerm.composed, language, rows: 70)
                for key in keys { story.press(key == "\t" ? .tab : .character(key)) }
                let map = AppKeys.map(story.state)
                story.type("?")
                #expect(AppKeys.helpMap(story.state).bindings.map(\.keys) == map.bindings.map(\.keys))
                for binding in map.bindings where binding.isEnabled {
                    let names = binding.keys.map(\.label).joined(separator: " ")
                    #expect(story.rows.contains { $0.contains(names) && $0.contains(binding.long) }, "\(names) \(binding.long)")
                }
                story.type("?")
                #expect(!story.shows(story.state.words.signPinned))
            }
        }
    }

    @Test func theHelpScrollsAndItsKeysDoNothingBelow() {
        var story = Story()
        story.type("3?")
        let first = story.rows
        story.press(.pageDown)
        #expect(story.rows != first)
        story.press(.end)
        #expect(story.shows("energi: 0 är en perfekt blandning"))
        story.press(.home, .character("x"), .character("m"), .character("u"), .tab)
        #expect(story.rows == first && story.store.log.isEmpty && story.waiting.isEmpty)
        story.press(.character("q"))
        #expect(story.state.overlay == nil && story.loopEffects.isEmpty)
    }

    // MARK: The list that is printed

    @Test func theListOpensAtTheNextSessionAndTurnsThroughAll() {
        var story = Story()
        story.press(.down, .character("P"))
        #expect(story.shows("Närvarolista Grupp 2, träff 1 av 6") && story.shows("tisdag 19 januari 2027"))
        story.press(.left)
        #expect(story.shows("träff 1 av 6"))
        for (number, key) in zip(2...6, [Key.right, .character("n"), .character("l"), .right, .right]) {
            story.press(key)
            #expect(story.shows("Närvarolista Grupp 2, träff \(number) av 6") && story.shows("Träff \(number) av 6"))
        }
        story.press(.right, .character("b"))
        #expect(story.shows("träff 5 av 6"))
        story.press(.escape)
        #expect(story.state.overlay == nil && story.files.isEmpty)
    }

    @Test func theListIsSavedAndNamed() throws {
        for (language, name) in [(Language.swedish, "narvaro-c001-2.txt"), (.english, "attendance-c001-2.txt")] {
            var story = Story(SampleTerm.composed, language)
            story.press(.character("3"), .character("P"), .right, .enter)
            #expect(story.files.map(\.name) == [name])
            #expect(story.message.hasSuffix(name))
            let text = story.files[0].text
            for member in try story.desk().membersByName(0) { #expect(try text.contains(story.desk().person(member).shownName)) }
            #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
        }
    }

    @Test func theWholeListCanBeSeenByScrolling() {
        var story = Story()
        story.press(.character("P"))
        #expect(!story.shows("Ledarens underskrift"))
        story.press(.end)
        #expect(story.shows("Ledarens underskrift") && story.shows("Sida 1 (1)"))
        story.press(.pageUp, .up, .home)
        #expect(story.shows("Träff 1 av 6"))
    }

    // MARK: The way out

    @Test func withNothingToLoseQIsTheEnd() {
        var story = Story()
        story.press(.character("q"))
        #expect(story.loopEffects == [.quit])
    }

    @Test func whileAMatchRunsQAsksAndEscStays() {
        var story = Story()
        story.press(.character("m"), .character("q"))
        #expect(story.shows("Avsluta?") && story.shows("Grupper sätts samman just nu."))
        #expect(story.loopEffects.isEmpty)
        story.press(.character("x"), .enter)
        #expect(story.state.overlay == nil && story.state.match != nil)
        story.press(.character("q"), .escape)
        #expect(story.state.overlay == nil && story.waiting.count == 1)
        story.press(.character("q"), .left, .enter)
        #expect(story.loopEffects == [.quit])
    }

    @Test func whoAsksTwiceLeaves() {
        for key in [Key.character("q"), .control("c")] {
            var story = Story()
            story.press(.character("m"), key, key)
            #expect(story.loopEffects == [.quit])
        }
    }

    @Test func aSaveUnderWayIsWaitedForAndThenItEnds() {
        var story = Story()
        story.press(.character("3"))
        story.isSlow = true
        story.press(.enter, .character("q"))
        #expect(story.shows("Den senaste ändringen är ännu inte sparad."))
        #expect(story.loopEffects.isEmpty)
        story.answerAll()
        #expect(story.loopEffects == [.quit])
    }

    @Test func aSaveThatFailsMeanwhileKeepsTheProgramOpen() {
        var story = Story()
        story.press(.character("3"))
        story.isSlow = true
        story.trouble = "full disk"
        story.press(.enter, .character("q"))
        story.answerAll()
        #expect(story.loopEffects.isEmpty && story.state.overlay == nil)
        #expect(story.shows("! Inte sparat: full disk"))
    }

    @Test func whenTheMatchEndsWhileAskedTheAnswerIsSavedAndTheQuestionGoes() throws {
        var story = Story()
        story.press(.character("m"), .character("q"))
        story.isSlow = true
        try story.finishMatch()
        #expect(story.loopEffects.isEmpty && story.state.overlay == nil)
        #expect(story.message.hasPrefix("Klart"))
        story.answerAll()
        #expect(story.store.log.count == 1 && story.loopEffects.isEmpty)
    }

    // MARK: The size of the window

    @Test func aWindowTooSmallSaysSoAndKeepsAll() throws {
        var story = Story()
        story.press(.character("3"), .down, .down)
        let before = CanvasDrawing(story.canvas).description
        story.resize(rows: 19, columns: 80)
        #expect(story.rows[0] == "Fönstret är 80×19 tecken.")
        story.press(.enter, .character("u"), .character("x"), .character("m"), .character("?"), .character("/"), .character("1"))
        story.type("abc")
        #expect(story.store.log.isEmpty && story.waiting.isEmpty)
        story.resize(rows: 24, columns: 80)
        #expect(CanvasDrawing(story.canvas).description == before)
    }

    @Test func inAWindowTooSmallQuitQuitsWhateverWasOpen() {
        for keys in ["", "?", "P", "2/", "3/"] {
            var story = Story()
            story.type(keys)
            story.resize(rows: 10, columns: 40)
            story.press(.character("q"))
            #expect(story.loopEffects == [.quit], "after \(keys)")
        }
    }

    @Test func inAWindowTooSmallTheQuestionIsStillSeen() {
        var story = Story()
        story.press(.character("m"))
        story.resize(rows: 10, columns: 40)
        story.press(.character("q"))
        #expect(story.shows("Avsluta?") && story.shows("Stanna"))
        story.press(.escape, .escape)
        #expect(story.waiting.last == .stopMatch)
    }

    @Test func theSelectionStaysInSightAtEverySize() {
        var story = Story()
        for (screen, moves) in [("2", 100), ("3", 10), ("1", 4)] {
            story.type(screen)
            story.press(.down, times: moves)
            for (rows, columns) in [(20, 60), (60, 200), (21, 75), (24, 80)] {
                story.resize(rows: rows, columns: columns)
                story.expectSound()
                let cursor = story.canvas.cursor
                #expect(cursor.map { story.rows[$0.row].contains(">") } == true, "\(screen) \(rows)×\(columns)")
            }
        }
    }

    @Test func bothLanguagesAreSpokenThroughout() {
        for screen in "123" {
            var swedish = Story(SampleTerm.composed, .swedish)
            var english = Story(SampleTerm.composed, .english)
            swedish.type(String(screen))
            english.type(String(screen))
            #expect(swedish.rows[0].hasSuffix(" sv") && english.rows[0].hasSuffix(" en"))
            let words = [" Översikt", "Personer", "Sökande", "Blandning", "hjälp", "avsluta", "alla regler", "kvinna"]
            for word in words { #expect(!english.shows(word), "\(word) on screen \(screen)") }
            for word in ["Overview", "People", "Applicants", "Mix ", "help", "quit", "woman", "cohort"] {
                #expect(!swedish.shows(word), "\(word) on screen \(screen)")
            }
        }
    }
}
