import MeetCore
import Testing

@testable import MeetTUI

// The week, what others do meanwhile, the mouse, and what is typed.
extension VenuesStoryTests {
    @Test func theWeekShowsWhoIsWhere() throws {
        var story = try planned(.swedish, rows: 40, columns: 120)
        story.press(.character("w"))
        let desk = try story.desk()
        let name = desk.programme.cohorts[0].name
        // An idea is not promised yet.
        #expect(story.shows("Vecka 3, ") && story.shows("G1·1? 18:00"))
        // In full below, for the selected house: that of the session.
        #expect(story.shows("mån 18 jan 2027 18:00–20:30  \(name), träff 1 (idé)"))
        story.press(.right)
        #expect(story.shows("Vecka 4, "))
        story.press(.escape)
        #expect(story.state.venues.panel == nil)
    }

    @Test func inTheWeekACohortIsToldInANarrowWindowAClashIsSeenAndEnterGoesThere() throws {
        var data = SampleTerm.withVenues
        let sessions = SessionCalendar.sessions(of: data.programme)
        let first = try #require(sessions.first { $0.key == SessionKey("c001", 1) })
        let other = try #require(sessions.first { $0.key == SessionKey("c002", 1) })
        data.bookings = [
            Booking(number: 1, session: first.key, venue: "medborgarhuset", span: first.span, state: .confirmed),
            Booking(number: 2, session: other.key, venue: "medborgarhuset", span: other.span),
        ]
        var story = Story(data)
        story.press(.character("5"), .character("w"))
        #expect(story.shows("G1·1 18") && story.shows("G2·1? 18") && !story.shows("!G1"))
        // The second one of ours at that house.
        story.press(.tab, .enter)
        #expect(story.state.venues.panel == nil && story.state.venues.session?.key == other.key)
        // Two before one door.
        data.bookings[1].span = first.span
        story = Story(data)
        story.press(.character("5"), .character("w"))
        #expect(story.shows("!G1·1"))
        story.press(.enter)
        #expect(story.state.venues.panel == nil && story.state.venues.session?.key == first.key)
    }

    @Test(arguments: [(Language.swedish, "H läser in dem"), (.english, "H imports them")])
    func housesAreReadInFromAFile(language: Language, told: String) throws {
        var story = Story(SampleTerm.composed, language)
        story.press(.character("5"))
        #expect(story.shows(told) && story.shows(language == .swedish ? "H läs in" : "H import"))
        story.press(.character("H"))
        story.type("hos.csv")
        story.press(.enter)
        // What is typed stays where the file cannot be read.
        #expect(story.shows("hos.csv") && story.state.venues.panel != nil)
        story.press(.backspace, times: 6)
        story.type("us.csv")
        story.disk["hus.csv"] = "2 hus"
        story.press(.enter)
        #expect(story.state.venues.panel == nil && story.message.contains("2 hus"))
    }

    @Test func whatAnotherTerminalImportsIsSeenWithoutAKey() throws {
        var story = Story(SampleTerm.composed)
        story.press(.character("5"))
        #expect(story.shows("Inga lokaler är inlästa") && story.shows("H läser in dem"))
        // A form with something typed stays as it is.
        story.press(.character("d"), .tab)
        story.type("1")
        let typed = story.state.venues.panel
        story.change { $0.venues = SampleTerm.withVenues.venues }
        #expect(story.state.venues.panel == typed && !story.state.venues.options.isEmpty)
        story.press(.escape, .escape)
        #expect(try story.desk().data.venues.count == SampleTerm.withVenues.venues.count)
    }

    @Test func whatAnotherTerminalWritesWaitsForWhatIsDoneHere() throws {
        var story = story()
        story.isSlow = true
        story.change { $0.venues.removeLast() }
        // While it is read something is done here: that is not lost from sight, and it is read once more.
        story.press(.character("3"), .enter)
        let seat = story.waiting
        #expect(seat.contains { if case .reread = $0 { true } else { false } })
        story.answerAll()
        #expect(story.state.others.reading == nil && !story.state.others.isDisturbed)
        #expect(try story.desk().data.venues.count == SampleTerm.withVenues.venues.count - 1)
        story.expectSound()
    }

    @Test func theQuestionIsAnsweredWithTheMouseToo() throws {
        var story = story()
        story.press(.character("5"), .enter, .end, .enter)
        let row = try #require(story.rows.firstIndex { $0.contains("Boka ändå [") })
        let text = story.rows[row]
        let column = TextWidth.columns(of: text[..<(try #require(text.firstRange(of: "Boka ändå [")).lowerBound)])
        story.play(.mouse(MouseEvent(position: Position(row: row, column: column), kind: .press)))
        #expect(try booking(story) != nil && story.state.venues.panel == nil)
    }

    @Test func thePathOfACalendarIsOfferedWhileOneTypes() throws {
        var story = story()
        story.paths = ["kalendrar/", "kalle.ics", "annat.ics"]
        story.press(.character("5"), .enter, .character("I"))
        story.type("kal")
        #expect(story.shows("kalendrar/"))
    }

    @Test func whatIsDueStandsOnTheOverviewAndLeadsHere() throws {
        var story = story()
        #expect(story.shows("ingen lokal"))
        story.press(.tab)
        while story.state.overview.pane != .due { story.press(.tab) }
        let place = try #require(story.state.overview.due.firstIndex { if case .venue = $0.kind { true } else { false } })
        story.press(.down, times: place)
        story.press(.enter)
        #expect(story.state.screen == .venues)
    }

    @Test func whatAnotherProgramChangedMeanwhileIsNotWrittenOver() throws {
        var story = try planned()
        story.press(.character("r"))
        story.type("Kim")
        let former = try #require(try booking(story))
        var theirs = former
        theirs.state = .confirmed
        _ = story.store.keep(.booking(theirs, former: former))
        story.press(.enter)
        #expect(try booking(story) == theirs && story.shows("Kim"))
    }

    @Test func nothingTypedIsLost() throws {
        var story = try planned()
        story.press(.character("e"))
        story.type("Kim")
        #expect(story.state.holdsTyped)
        story.trouble = "disken är full"
        story.press(.enter)
        #expect(story.shows("Kim") && story.state.venues.panel != nil)
        story.trouble = nil
        story.press(.enter)
        #expect(story.state.venues.panel == nil)
    }
}
