import MeetCore
import Testing

@testable import MeetTUI

// Sessions that move, days that cannot be meant, and the rules of the programme.
extension VenuesStoryTests {
    /// The second session of the first cohort, a week later.
    private func moveSecondSession(_ story: inout Story) throws {
        story.press(.down, .character("d"))
        story.press(.end)
        story.press(.backspace, times: 10)
        story.type("20270208")
        story.press(.enter)
        #expect(story.state.venues.panel == nil && story.message.contains("move session"))
    }

    @Test func aMereIdeaGoesWithItsSessionAndComesBackWithIt() throws {
        var story = try planned()
        try moveSecondSession(&story)
        let idea = try #require(try booking(story))
        let session = try #require(story.state.venues.session)
        #expect(idea.span == session.span && idea.span.date.description == "2027-02-08")
        story.expectSound()
        story.press(.character("u"))
        #expect(try booking(story)?.span.date.description == "2027-02-01")
    }

    @Test func aHouseIsAskedForTheNewDayAndTheBookingMovesThereWhenItAgrees() throws {
        var story = try planned()
        story.press(.down, .character("c"), .enter, .up)
        let former = try #require(try story.desk().data.bookings.first { $0.state == .confirmed })
        try moveSecondSession(&story)
        #expect(try booking(story) == former && story.shows("f: huset har sagt ja"))
        // The text asks, and confirms nothing.
        story.press(.character("t"))
        #expect(story.shows("Ämne: Ny tid för vår bokning") && story.shows("2027, v. 5") && story.shows("2027, v. 6"))
        story.press(.escape, .character("f"))
        #expect(story.shows("mån 8 feb 2027 18:00–20:30"))
        story.press(.enter)
        var moved = former
        moved.span = try #require(story.state.venues.session).span
        #expect(try booking(story) == moved && moved.span != former.span && !story.shows("huset har sagt ja"))
        story.press(.character("u"))
        #expect(try booking(story) == former)
        // Among the venues it is Enter that moves it: the house is not taken a second time.
        story.press(.enter)
        let place = try #require(story.state.venues.options.firstIndex { $0.venue == former.venue })
        story.press(.home)
        story.press(.down, times: place)
        story.press(.enter, .enter)
        #expect(try booking(story) == moved)
        story.expectSound()
    }

    @Test func aHouseThatSaysNoToTheNewDayIsNotOfferedForItAgain() throws {
        var story = try planned()
        story.press(.down, .character("c"), .enter, .up)
        try moveSecondSession(&story)
        let house = try #require(try booking(story)).venue
        story.press(.character("n"))
        story.type("upptaget")
        story.press(.enter)
        #expect(try booking(story) == nil)
        let option = try #require(story.state.venues.options.first { $0.venue == house })
        #expect(option.obstacles.contains { if case .declined = $0 { true } else { false } })
    }

    // MARK: Days, rules, rows

    @Test func aHoldThatIsOverOrLastsTooLongIsRefusedWithASentence() throws {
        var story = try planned()
        story.press(.character("p"))
        story.type("20270114")
        story.press(.enter)
        #expect(story.state.venues.panel != nil && story.shows("tors 14 jan 2027 har redan varit"))
        story.press(.backspace, times: 10)
        story.type("20270119")
        story.press(.enter)
        #expect(story.state.venues.panel != nil && story.shows("är efter träffen"))
        story.press(.backspace, times: 10)
        story.type("20270117")
        story.press(.enter)
        #expect(story.state.venues.panel == nil)
        #expect(try booking(story)?.heldUntil?.description == "2027-01-17")
        // The same key once more: how long it is held has changed.
        story.press(.character("p"), .backspace)
        story.type("6")
        story.press(.enter)
        #expect(try booking(story)?.heldUntil?.description == "2027-01-16" && booking(story)?.state == .preliminary)
        // What is confirmed is no longer held until a day.
        story.press(.character("c"), .enter)
        #expect(try booking(story)?.state == .confirmed && !story.shows("lör 16 jan"))
    }

    @Test func aHouseThatBreaksTheRulesOfTheProgrammeAsksFirst() throws {
        var story = try planned()
        #expect(try story.desk().programme.venueRules.distinct == 5)
        let others = try story.desk().bookings(of: 0).dropFirst().map(\.venue)
        story.press(.enter)
        let place = try #require(
            story.state.venues.options.firstIndex { option in
                option.isOpen && !option.isFree && others.contains(option.venue)
            })
        // Those without anything against them come first.
        #expect(story.state.venues.options.prefix(place).contains { $0.isFree })
        story.press(.home)
        story.press(.down, times: place)
        story.press(.enter)
        #expect(story.shows("ändå?") && (story.shows("olika lokaler") || story.shows("ska vara")))
        story.press(.escape)
        #expect(story.state.venues.panel == nil)
    }

    @Test func keysAmongTheVenuesAreAboutTheHouseUnderTheCursor() throws {
        var story = try planned()
        let mine = try #require(try booking(story))
        story.press(.enter)
        let place = try #require(story.state.venues.options.firstIndex { $0.isFree && $0.venue != mine.venue })
        let other = story.state.venues.options[place].venue
        story.press(.home)
        story.press(.down, times: place)
        // That another house said no can be noted, and changes nothing of the session's own.
        story.press(.character("n"))
        story.type("stängt")
        story.press(.enter)
        #expect(try booking(story) == mine)
        #expect(try story.desk().data.bookings.contains { $0.venue == other && $0.state == .declined && $0.reason == "stängt" })
        // One that is asked takes the place of the idea.
        let next = try #require(story.state.venues.options.firstIndex { $0.isFree && $0.venue != mine.venue })
        let house = story.state.venues.options[next].venue
        story.press(.home)
        story.press(.down, times: next)
        story.press(.character("x"), .character("e"))
        #expect(story.state.venues.panel == nil)
        story.press(.character("r"))
        #expect(try story.shows(BookingNames(Words(.swedish), story.desk().programme, venues: story.desk().data.venues).venue(house)))
        story.press(.enter)
        let asked = try #require(try booking(story))
        #expect(asked.venue == house && asked.state == .requested && asked.number == mine.number)
        // Now that a house knows, no other is taken on the side.
        story.press(.enter, .down, .character("c"))
        #expect(story.state.venues.panel == nil)
        story.expectSound()
    }

    @Test func whatIsInTheWayOfAPlanCanBeReached() throws {
        var data = SampleTerm.withVenues
        data.venues = data.venues.map { venue in
            var venue = venue
            venue.equipment = []
            return venue
        }
        var story = Story(data)
        story.press(.character("5"), .character("M"))
        let plan = try story.finishPlan()
        #expect(!plan.unbooked.isEmpty)
        // First what was done.
        #expect(story.message.contains("\(plan.bookings.count) av 30 träffar har en plats i planen") && story.message.contains("v visar"))
        story.press(.character("v"))
        #expect(story.shows("Hinder för planen") && story.shows("kök"))
        let cursor = try #require(story.canvas.cursor)
        #expect(story.canvas[cursor.row, cursor.column].role == .selected)
        let last = try #require(story.state.venues.troubles.last?.session)
        story.press(.end, .enter)
        #expect(story.state.venues.panel == nil && story.state.venues.session?.key == last)
        // Where no house has what is needed, it says where that would be filled in.
        story.press(.character("v"), .home, .enter)
        #expect(story.shows("Ingen lokal har") && story.shows("equipment"))
    }
}
