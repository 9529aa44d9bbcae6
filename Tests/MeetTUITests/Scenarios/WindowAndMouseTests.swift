import Foundation
import MeetCore
import Testing

@testable import MeetTUI

/// The mouse, the size of the window, and the language.
struct WindowAndMouseTests {
    private func mouse(_ kind: MouseEvent.Kind, _ row: Int, _ column: Int) -> InputEvent {
        .mouse(MouseEvent(position: Position(row: row, column: column), kind: kind))
    }

    @Test func aPressSelectsAndADoubleClickOpens() throws {
        var story = Story()
        story.play(mouse(.press, 5, 20))
        #expect(story.state.overview.list.selected == 2 && story.state.screen == .overview)
        story.play(mouse(.release, 5, 20))
        story.play(mouse(.doubleClick, 3, 20))
        #expect(story.state.screen == .compose && story.shows("Grupp 1 (1 av 5)"))
        story.play(mouse(.press, 6, 60))
        #expect(story.state.compose.pane == .members && story.state.compose.memberList.selected == 3)
        story.play(mouse(.press, 5, 10))
        #expect(story.state.compose.pane == .applicants && story.state.compose.applicantList.selected == 1)
        let before = try story.desk().working.memberCount(0)
        story.play(mouse(.doubleClick, 6, 10))
        #expect(try story.desk().working.memberCount(0) == before + 1)
        story.expectSound(plainScore: true)
    }

    @Test func theNamesOfKeysAndTheAnswersOfQuestionsAreButtons() throws {
        func press(_ text: String, _ story: inout Story) throws {
            let row = try #require(story.rows.lastIndex { $0.contains(text) })
            let start = try #require(story.rows[row].range(of: text)).lowerBound
            let column = TextWidth.columns(of: String(story.rows[row][..<start]))
            story.play(mouse(.press, row, column))
            story.play(mouse(.release, row, column))
        }
        for size in [(24, 80), (40, 120), (20, 60)] {
            var story = Story(SampleTerm.composed, .swedish, rows: size.0, columns: size.1)
            // The smallest window has no room for the names of the screens.
            if size.1 > 60 { try press("2 Personer", &story) } else { story.press(.character("2")) }
            #expect(story.state.screen == .people)
            try press("? hjälp", &story)
            #expect(story.shows("Hjälp: Personer"))
            try press("Esc stäng", &story)
            #expect(story.state.overlay == nil)
            story.press(.character("1"), .character("m"), .character("q"))
            try press("Stanna", &story)
            #expect(story.state.overlay == nil && story.match != nil && story.loopEffects.isEmpty)
            story.press(.character("q"))
            try press("Avsluta ändå", &story)
            #expect(story.loopEffects == [.quit])
        }
    }

    @Test func aPressBesideThemDoesNothing() {
        let story = Story()
        for column in 0..<80 where AppView(state: story.state).key(at: Position(row: 23, column: column)) == nil {
            var other = story
            other.play(mouse(.press, 23, column))
            #expect(other.rows == story.rows && other.loopEffects.isEmpty, "column \(column)")
        }
    }

    @Test func theWheelScrollsWhatIsUnderIt() {
        var story = Story()
        story.type("2")
        story.play(mouse(.wheelDown, 8, 20))
        #expect(story.state.people.list.top == 3)
        story.play(mouse(.wheelUp, 8, 20))
        #expect(story.state.people.list.top == 0)
        story.type("?")
        let before = story.rows
        story.play(mouse(.wheelDown, 8, 20))
        #expect(story.rows != before)
        story.play(mouse(.press, 0, 0))
        story.play(mouse(.doubleClick, 23, 79))
        story.expectSound()
    }

    /// What is needed is read in a window of 20 columns too.
    @Test(arguments: Language.allCases) func whatIsNeededIsReadInTheSmallest(_ language: Language) {
        var story = Story(SampleTerm.composed, language)
        for (rows, columns) in [(5, 20), (19, 59)] {
            story.resize(rows: rows, columns: columns)
            #expect(story.rows.joined(separator: "\n").contains("60×20.") && !story.rows.joined().contains("…"), "\(story.rows)")
        }
    }

    @Test func aWindowTooSmallSaysSoAndKeepsAll() throws {
        var story = Story()
        story.press(.character("3"), .down, .down)
        let before = CanvasDrawing(story.canvas).description
        story.resize(rows: 19, columns: 80)
        #expect(story.rows[0] == "För litet fönster:" && story.rows[1] == "80×19, minst 60×20.")
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
