import MeetCore
import Testing

@testable import MeetTUI

/// What went wrong is shown whole: what to do about it stands in the last lines of an error, and the line of messages shows but one.
struct NoticeStoryTests {
    /// The words of a text that are on the screen, read across the rows without the frame.
    private func missing(_ text: String, in story: Story) -> [String] {
        var seen = ""
        for row in story.rows {
            seen += " " + row.filter { !"│┃█░".contains($0) }.split(separator: " ").joined(separator: " ")
        }
        // A path longer than a row is cut between two signs.
        let joined = seen.filter { $0 != " " }
        return text.split { $0 == " " || $0 == "\n" }.map(String.init).filter { !joined.contains($0) }
    }

    @Test(arguments: [(24, 80), (20, 60)], Language.allCases)
    func everyErrorIsReadWhole(size: (Int, Int), language: Language) {
        let words = Words(language)
        for error in ScreenErrors.all {
            var story = Story(SampleTerm.composed, language, rows: size.0, columns: size.1)
            let text = error.message(words)
            story.send(.failed(request: 0, text: text))
            #expect(missing(text, in: story).isEmpty, "\(error): \(missing(text, in: story))\n\(story.rows.joined(separator: "\n"))")
            guard let notice = story.state.notice else {
                #expect(story.state.message?.fits(columns: size.1) == true, "\(error)")
                continue
            }
            #expect(
                notice.message.text == text && story.canvas.cursor.map { story.canvas[$0.row, $0.column].role } == .selected, "\(error)")
            story.press(.enter)
            let first = text.split(separator: "\n").first.map(String.init) ?? ""
            #expect(story.state.notice == nil && story.rows[size.0 - 2].contains(first.prefix(40)), "\(error)")
            story.press(.down)
            #expect(story.state.message == nil, "\(error)")
        }
    }

    @Test(arguments: [(24, 80), (20, 60)], Language.allCases)
    func whatOnlyWarnsIsReadWholeTooAndStopsNobody(size: (Int, Int), language: Language) throws {
        let words = Words(language)
        for text in [
            words.notSaved(OutdatedError.programme(now: Programme(name: "x")).message(words)), words.notBackedUpToday("/b: full"),
            words.undoOfOther("Märta Ängström fick plats i Grupp 1", by: "karin"),
            words.notSaved(StoreError.venueTaken(ScreenErrors.clash).message(words)),
        ] {
            var story = Story(SampleTerm.composed, language, rows: size.0, columns: size.1)
            let history = try story.desk().history
            let request = story.load()
            story.send(.undoBlocked(request: request, history, text: text))
            #expect(story.state.notice == nil && missing(text, in: story).isEmpty, "\(text)\n\(story.rows.joined(separator: "\n"))")
            let before = story.state.overview.list.selected
            story.press(.down)
            #expect(story.state.overview.list.selected == before + 1 && story.state.message == nil)
        }
    }

    @Test func nothingTypedIsLost() throws {
        var story = Story()
        story.press(.character("2"), .character("a"))
        story.type("An")
        story.send(.failed(request: 0, text: StoreError.busy.message(story.state.words)))
        #expect(story.state.notice != nil)
        story.type("na Björk?")
        story.press(.backspace)
        story.press(.enter)
        #expect(story.state.notice == nil && story.shows("Anna Björk"))
        story.press(.escape)
        #expect(story.shows(story.state.words.formDiscard))
        story.expectSound()
    }

    @Test func whatLiesOverAScreenStaysBelow() {
        var story = Story()
        story.press(.character("P"))
        let title = story.rows[1]
        story.send(.failed(request: 0, text: PaperError.noPrinting(kept: nil).message(story.state.words)))
        #expect(story.state.notice != nil)
        // Nothing is done behind it.
        story.type("pfw")
        #expect(story.printed.isEmpty)
        story.press(.escape)
        #expect(story.state.notice == nil && story.rows[1] == title)
    }

    @Test func whatHasNoRoomOnTheScreenIsScrolled() {
        var story = Story(rows: 20, columns: 60)
        let text = (1...60).map { "rad \($0)." }.joined(separator: "\n")
        story.send(.failed(request: 0, text: text))
        #expect(story.shows("rad 1.") && !story.shows("rad 60."))
        story.press(.end)
        #expect(story.shows("rad 60.") && !story.shows("rad 2."))
        story.play(.mouse(.init(position: Position(row: 8, column: 20), kind: .wheelUp)))
        #expect(!story.shows("rad 60."))
        story.play(.mouse(.init(position: Position(row: 8, column: 20), kind: .press)))
        #expect(story.state.notice == nil && story.state.message?.text == text)
        story.send(.failed(request: 0, text: text))
        story.press(.control("c"))
        #expect(story.loopEffects == [.quit])
    }

    /// The keys of a question would go to it unseen.
    @Test func aQuestionAboutLeavingIsNotCovered() throws {
        var story = Story()
        let text = ScreenErrors.all.map { $0.message(Words(.swedish)) }.max { $0.count < $1.count } ?? ""
        story.type("2aå")
        story.press(.control("c"))
        try #require(story.shows("Stanna"))
        story.send(.failed(request: 0, text: text))
        #expect(story.state.notice == nil && story.shows("Stanna"))
    }

    /// What somebody else's program does is no key of the person's.
    @Test func whatWasSaidStaysWhileAnotherProgramWrites() throws {
        var story = Story()
        let (history, request) = (try story.desk().history, story.load())
        story.send(.undoBlocked(request: request, history, text: "Så här är det."))
        story.change { $0.people[0].notes = "Ny" }
        #expect(story.message == "Så här är det.")
    }
}
