import MeetCore
import Testing

@testable import MeetTUI

/// From a cohort without places to six houses that are agreed with.
struct VenuesStoryTests {
    private func story(_ language: Language = .swedish, rows: Int = 24, columns: Int = 80) -> Story {
        Story(SampleTerm.withVenues, language, rows: rows, columns: columns)
    }

    private func planned(_ language: Language = .swedish, rows: Int = 24, columns: Int = 80) throws -> Story {
        var story = story(language, rows: rows, columns: columns)
        story.press(.character("5"), .character("m"))
        try story.finishPlan()
        return story
    }

    private func booking(_ story: Story) throws -> Booking? { story.state.venues.booking(try story.desk()) }

    @Test func aPlanOfACohortIsOneChange() throws {
        var story = story()
        story.press(.character("5"))
        #expect(story.shows("ingen lokal") && story.shows("0 av 6 har lokal"))
        story.press(.character("m"))
        #expect(story.state.venues.planning != nil && story.state.wouldLose && story.shows("planerar lokaler"))
        let plan = try story.finishPlan()
        #expect(story.state.venues.planning == nil && story.message.contains("Lokaler planerade"))
        #expect(try story.desk().data.bookings.count == plan.bookings.count && plan.bookings.count == 6)
        #expect(story.shows("6 av 6 har lokal") && story.shows("idé"))
        story.expectSound()
        story.press(.character("u"))
        #expect(try story.desk().data.bookings.isEmpty && story.shows("0 av 6 har lokal"))
        story.expectSound()
    }

    @Test func aPlanThatRunsIsStoppedByEsc() throws {
        var story = story()
        story.press(.character("5"), .character("M"), .escape)
        #expect(story.waiting == story.waiting.filter(\.isMatch) && story.waiting.contains(.stopBooking))
        story.press(.character("m"))
        #expect(story.message.contains("Vänta"))
    }

    @Test func aFreeVenueIsTakenFromTheListAndChangedWithoutLeavingTheSession() throws {
        var story = story()
        story.press(.character("5"), .down, .enter)
        let option = try #require(story.state.venues.options.first)
        #expect(option.isFree)
        story.press(.enter)
        let first = try #require(try booking(story))
        #expect(first.venue == option.venue && first.state == .idea && first.session.number == 2)
        story.press(.enter, .down, .enter)
        let second = try #require(try booking(story))
        #expect(second.venue != first.venue && second.number == first.number)
        story.expectSound()
        story.press(.character("u"), .character("u"))
        #expect(try booking(story) == nil)
    }

    @Test func aVenueThatCannotBeHadSaysWhy() throws {
        var story = story()
        story.press(.character("5"), .enter, .end)
        let option = try #require(story.state.venues.options.last)
        #expect(!option.isFree)
        story.press(.enter)
        #expect(try booking(story) == nil && story.message.contains("går inte"))
    }

    @Test func fromTheIdeaToTheContractByKeys() throws {
        var story = try planned()
        story.press(.character("r"))
        story.type("Kim, 08-123")
        story.press(.enter)
        #expect(try booking(story)?.state == .requested && booking(story)?.contact == "Kim, 08-123")
        story.press(.character("p"))
        story.type("20270110")
        story.press(.enter)
        #expect(try booking(story)?.state == .preliminary)
        #expect(try booking(story)?.heldUntil == CivilDate(year: 2027, month: 1, day: 10))
        // The house knows of it: another venue is not taken on the side, and a plan leaves it.
        story.press(.enter, .enter)
        #expect(story.message.contains("Avboka först"))
        story.press(.escape, .character("m"))
        let plan = try story.finishPlan()
        #expect(plan.bookings.contains { $0.state == .preliminary })
        story.press(.character("c"), .enter)
        #expect(try booking(story)?.state == .confirmed)
        // To cancel wants a reason.
        story.press(.character("x"), .enter)
        #expect(story.shows("Skriv varför"))
        story.type("För få kommer")
        story.press(.enter)
        #expect(try booking(story) == nil)
        #expect(try story.desk().data.bookings.contains { $0.state == .cancelled && $0.reason == "För få kommer" })
        story.expectSound()
    }

    @Test func anIdeaJustGoes() throws {
        var story = try planned()
        story.press(.character("x"))
        #expect(try booking(story) == nil && story.state.venues.panel == nil)
        #expect(try story.desk().data.bookings.count == 5)
    }

    @Test func theTextToTheHouseIsSaved() throws {
        var story = try planned()
        story.press(.character("t"))
        #expect(story.shows("Ämne: Förfrågan om lokal"))
        story.press(.tab)
        #expect(story.shows("Bekräftelse"))
        story.press(.backTab, .escape, .character("t"), .character("s"))
        #expect(story.files.count == 1 && story.files[0].name.hasPrefix("forfragan-") && story.files[0].text.contains("deltagare"))
        #expect(story.message.contains("forfragan-"))
    }

    @Test func theWeekShowsWhoIsWhere() throws {
        var story = try planned(.swedish, rows: 40, columns: 120)
        story.press(.character("w"))
        let desk = try story.desk()
        let name = desk.programme.cohorts[0].name
        #expect(story.shows("Vecka 3, 2027") && story.shows("\(name) (1)"))
        story.press(.right)
        #expect(story.shows("Vecka 4, 2027"))
        story.press(.escape)
        #expect(story.state.venues.panel == nil)
    }

    @Test func whatIsDueStandsOnTheOverviewAndLeadsHere() throws {
        var story = story()
        #expect(story.shows("har ingen"))
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

    @Test(arguments: [(24, 80), (20, 60), (40, 120)])
    func theCursorIsOnTheSelection(size: (Int, Int)) throws {
        for keys in [[], [Key.enter], [.character("e")], [.character("w")]] {
            var story = try planned(.swedish, rows: size.0, columns: size.1)
            for key in keys { story.press(key) }
            let cursor = try #require(story.canvas.cursor)
            let role = story.canvas[cursor.row, cursor.column].role
            #expect(role == .selected || role == .input, "\(keys) \(size)")
            for rows in [0, 5, 8, 19] {
                story.resize(rows: rows, columns: 30)
                #expect(story.canvas.size.rows == rows)
            }
        }
    }

    @Test(arguments: ["venues", "venues-free", "venues-form", "venues-week", "venues-letter"], [(24, 80), (40, 120)])
    func inSwedish(place: String, size: (Int, Int)) throws {
        var story = try planned(.swedish, rows: size.0, columns: size.1)
        go(place, &story)
        expectSnapshot(story.canvas, "\(place)-\(size.1)x\(size.0)-sv")
    }

    @Test(arguments: ["venues", "venues-free", "venues-form", "venues-week", "venues-letter"])
    func inEnglish(place: String) throws {
        var story = try planned(.english)
        go(place, &story)
        expectSnapshot(story.canvas, "\(place)-80x24-en")
    }

    private func go(_ place: String, _ story: inout Story) {
        // What the message line says of the plan is another test's.
        story.press(.down)
        switch place {
        case "venues-free": story.press(.enter)
        case "venues-form": story.press(.character("p"))
        case "venues-week": story.press(.character("w"))
        case "venues-letter": story.press(.character("t"))
        default: break
        }
    }
}
