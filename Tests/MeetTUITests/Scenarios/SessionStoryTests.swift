import MeetCore
import Testing

@testable import MeetTUI

/// A session that cannot be when it was planned: moved, called off, or met on a day that would be skipped.
struct SessionStoryTests {
    /// The sample with the first cohort at even intervals over a break, on the Venues screen.
    private func story(_ language: Language = .swedish) throws -> Story {
        var data = SampleTerm.withVenues
        let dates = SessionDates(of: data.programme.cohorts[0], in: data.programme).dates
        let first = try #require(dates.first)
        data.programme.cohorts[0].schedule = .rhythm(first: first, everyDays: 7)
        data.programme.daysOff = [DaysOff(kind: .schoolBreak, days: (first + 14)...(first + 15), label: "sportlov")]
        var story = Story(data, language, rows: 24, columns: 80)
        story.press(.character("5"))
        return story
    }

    private func dates(_ story: Story) throws -> [CivilDate] {
        let programme = try story.desk().programme
        return SessionDates(of: programme.cohorts[0], in: programme).dates
    }

    @Test func aSessionIsMovedInItsFormAndOneKeyTakesItBack() throws {
        var story = try story()
        let before = try dates(story)
        story.press(.down, .character("d"))
        #expect(story.shows("Datum") && story.shows("träff 2"))
        let there = before[1] + 1
        story.press(.end, .control("u"))
        story.type(there.description.filter { $0 != "-" })
        #expect(story.shows(Words(.swedish).weekday(there.weekday.rawValue)))
        story.press(.enter)
        #expect(story.state.venues.panel == nil)
        var expected = before
        expected[1] = there
        #expect(try dates(story) == expected && story.state.venues.sessions.map(\.date) == expected)
        story.expectSound()
        story.press(.character("u"))
        #expect(try dates(story) == before)
        story.expectSound()
    }

    @Test func whoIsAwayOnTheDayThatIsTypedIsTold() throws {
        var data = SampleTerm.withVenues
        let cohort = data.programme.cohorts[0]
        let there = try #require(SessionDates(of: cohort, in: data.programme).dates.last) + 1
        let member = try #require(data.composition[cohort.id].first)
        let place = try #require(data.people.firstIndex { $0.id == member })
        data.people[place].unavailable.append(there)
        var story = Story(data, .swedish, rows: 30, columns: 110)
        story.press(.character("5"), .end, .character("d"))
        #expect(!story.shows("! 1 borta: \(data.people[place].shownName)"))
        story.press(.end, .control("u"))
        story.type(there.description.filter { $0 != "-" })
        #expect(story.shows("! 1 borta: \(data.people[place].shownName)"))
    }

    @Test func aSkippedDayIsToldAndPutBack() throws {
        var story = try story(.english)
        let before = try dates(story)
        // Between the second and the third.
        story.press(.down)
        #expect(story.shows("is skipped: sportlov"))
        story.press(.character("+"))
        let after = try dates(story)
        #expect(after == Array(before[0..<2]) + [before[1] + 7] + Array(before[2..<5]))
        #expect(!story.shows("is skipped"))
        story.expectSound()
        story.press(.character("u"))
        #expect(try dates(story) == before)
        // Beside the fourth there is nothing to put back.
        story.press(.down, .down, .character("+"))
        #expect(try dates(story) == before)
    }

    @Test func aMovedSessionIsStillExpectedByItsHouse() throws {
        var story = try story()
        story.press(.enter, .enter, .character("c"), .enter, .character("d"), .end, .control("u"))
        let day = try dates(story)[0] + 1
        story.type(day.description.filter { $0 != "-" })
        story.press(.enter)
        let desk = try story.desk()
        let booking = try #require(story.state.venues.booking(desk))
        #expect(booking.span.date != day && story.shows("!"))
        // The same house once more: the booking goes to the new day.
        story.press(.enter)
        let place = try #require(story.state.venues.options.firstIndex { $0.venue == booking.venue && $0.isFree })
        for _ in 0..<place { story.press(.down) }
        story.press(.enter, .enter)
        #expect(try story.state.venues.booking(story.desk())?.span.date == day)
    }

    @Test func behindTheQuestionNoKeyDoesAnything() throws {
        var story = try story()
        // Something that could be undone.
        story.press(.down, .character("+"), .up)
        let before = try dates(story)
        story.press(.character("d"), .end, .control("u"))
        story.type("20270215")
        story.press(.escape)
        #expect(story.shows("Spara ändringarna?"))
        story.press(.character("u"), .character("4"), .character("1"), .character(":"), .character("U"))
        #expect(story.state.screen == .venues && story.state.overlay == nil && story.shows("Spara ändringarna?"))
        #expect(try dates(story) == before)
    }

    @Test func whatIsWrittenIsNotLostByEsc() throws {
        var story = try story()
        story.press(.character("d"), .end, .control("u"))
        story.type("20270215")
        story.press(.escape)
        #expect(story.shows("Spara ändringarna?"))
        story.press(.character("n"))
        #expect(story.state.venues.panel == nil)
        #expect(try story.desk().data.programme.cohorts[0].schedule == story.store.data.programme.cohorts[0].schedule)
    }

    /// An interpreter comes to all that is left of a term; to name her six times would be six forms.
    @Test func whoInterpretsComesToAllThatFollowWhereThatIsSaid() throws {
        var story = try story()
        func sessions(_ story: Story) throws -> [Session] {
            let programme = try story.desk().programme
            return SessionCalendar.sessions(of: programme.cohorts[0], in: programme)
        }
        let before = try sessions(story)
        story.press(.down, .character("d"))
        for _ in SessionField.allCases {
            if case .session(let form) = story.state.venues.panel, form.state.focus == .interpreters { break }
            story.press(.tab)
        }
        story.type("ar")
        story.press(.tab, .character(" "))
        #expect(story.shows("den här och alla efter"))
        story.press(.enter)
        let after = try sessions(story)
        #expect(after.map(\.interpreters) == [before[0].interpreters] + Array(repeating: ["ar"], count: before.count - 1))
        // Of the leaders nothing was said.
        #expect(after.map(\.leaders) == before.map(\.leaders) && after.map(\.span) == before.map(\.span))
        story.expectSound()
        story.press(.character("u"))
        #expect(try sessions(story) == before)
    }

    @Test func whereNothingDiffersNothingIsKept() throws {
        var story = try story()
        let log = story.store.log
        story.press(.character("d"), .enter)
        #expect(story.state.venues.panel == nil && story.store.log == log)
    }
}
