import MeetCore
import Testing

@testable import MeetTUI

/// The first start: three ways to begin, each of which leads on by itself.
struct FirstStartTests {
    @Test func theSampleIsComposedOnTheComposeScreen() throws {
        var story = Story.first(making: SampleTerm.read)
        #expect(story.shows("Det finns ingen databas än") && story.waiting.isEmpty)
        story.press(.enter)
        #expect(story.state.start == nil && story.state.screen == .compose && story.match?.scope == MatchScope())
        try story.finishMatch()
        #expect(try story.desk().working.composition.cohortOfPerson.count > 100 && story.store.log.count == 1)
    }

    @Test func aFileIsFoundByItsPathAndLeadsToThePeople() throws {
        var story = Story.first(making: TermData(programme: SampleTerm.read.programme))
        story.paths = ["anmälda/", "anmälda/vår.csv", "brev.txt"]
        story.disk["anmälda/vår.csv"] = "id,name,birth_year\nq1,Åke Äng,1970\nq2,Bo Ek,nittonhundra\n"
        story.press(.down, .enter)
        story.type("an")
        story.press(.tab)
        #expect(story.state.start?.path?.field.text == "anmälda/")
        story.press(.tab)
        #expect(story.state.start?.path?.field.text == "anmälda/vår.csv")
        story.press(.enter)
        #expect(story.state.screen == .people && story.state.start == nil && story.message.contains("Databasen är skapad."))
        // What the rows become is seen before any of them is there, and what is wrong with one.
        #expect(story.shows("1 ny, 0 ändrade, 0 oförändrade, 1 felaktig") && story.store.data.people.isEmpty)
        story.press(.character("i"), .character("y"))
        #expect(story.store.data.people.map(\.name) == ["Åke Äng"] && story.store.log == ["import 1"])
        story.press(.character("u"))
        #expect(try story.desk().data.people.isEmpty)
        story.expectSound()
    }

    @Test func whoLeavesThePreviewHasReadInNobody() throws {
        var story = Story.first(making: TermData(programme: SampleTerm.read.programme))
        story.disk["a.csv"] = "vem\nÅke Äng\n"
        story.press(.character("2"))
        story.type("a.csv")
        story.press(.enter)
        #expect(story.shows("Filen saknar kolumnen namn"))
        story.press(.escape, .escape)
        #expect(story.state.people.panel == nil && story.store.log.isEmpty && story.state.screen == .people)
    }

    @Test func aProgrammeLeadsToTheRules() {
        var story = Story.first()
        story.press(.character("2"))
        story.type("programme.json")
        story.press(.enter)
        #expect(story.state.screen == .rules && story.message.hasPrefix("Programmet ") && story.state.people.panel == nil)
    }

    @Test func pathsAreAlsoChosenFromTheList() throws {
        var story = Story.first()
        story.paths = ["a/", "a/x.csv", "b.csv"]
        story.press(.character("2"), .down)
        #expect(story.state.start?.path?.isInList == true)
        story.press(.down, .up, .up, .enter)
        #expect(story.state.start?.path?.field.text == "a/")
        story.isSlow = true
        story.press(.down, .down, .enter)
        #expect(story.waiting == [.begin(request: story.state.lastRequest, .file(path: "a/x.csv"))])
    }

    @Test func nothingAtAllLeadsToTheRules() {
        var story = Story.first(making: TermData(programme: Programme(name: "Nytt program")))
        story.press(.character("3"))
        #expect(story.state.screen == .rules && story.state.desk != nil)
        for screen in ["1", "2", "3", "8"] {
            story.type(screen)
            story.press(.down, .enter, .tab, .character("m"), .escape)
            story.expectSound()
        }
    }

    @Test func whoLeavesHasAskedForNothing() {
        for keys in [
            [Key.character("q")], [.character("2"), .escape, .character("q")], [.character("2"), .character("a"), .control("c")],
        ] {
            var story = Story.first()
            story.isSlow = true
            for key in keys { story.press(key) }
            #expect(story.loopEffects == [.quit])
            #expect(story.waiting.allSatisfy { if case .paths = $0 { true } else { false } })
        }
    }

    @Test func whatIsWrongWithTheFileIsSaidAndOneTriesAgain() {
        var story = Story.first()
        story.trouble = "Rad 3: fel."
        story.press(.character("2"))
        story.type("x.csv")
        story.press(.enter)
        #expect(story.message == "Rad 3: fel." && story.state.start?.path?.field.text == "x.csv" && story.state.desk == nil)
        story.trouble = nil
        story.press(.enter)
        #expect(story.state.screen == .people)
    }

    @Test func theMouseChoosesToo() {
        var story = Story.first()
        let row = story.rows.firstIndex { $0.contains("Börja tomt") } ?? 0
        story.play(.mouse(MouseEvent(position: Position(row: row, column: 10), kind: .press)))
        #expect(story.state.start == nil && story.state.screen == .rules)
    }

    @Test func theMouseBeginsTheTourToo() {
        var story = Story.first()
        let row = story.rows.firstIndex { $0.contains(story.state.words.startTour) } ?? 0
        story.play(.mouse(MouseEvent(position: Position(row: row, column: 10), kind: .press)))
        #expect(story.state.wantsTour && story.loopEffects == [.quit])
    }
}
