import MeetCore
import Testing

@testable import MeetTUI

/// From a cohort without places to six houses that are agreed with.
struct VenuesStoryTests {
    func story(_ language: Language = .swedish, rows: Int = 24, columns: Int = 80) -> Story {
        Story(SampleTerm.withVenues, language, rows: rows, columns: columns)
    }

    @Test func aPlanThatWasRefusedIsKeptByTheSameKey() throws {
        var story = self.story()
        story.press(.character("5"), .character("m"))
        story.trouble = "Disken är full."
        let plan = try story.finishPlan()
        #expect(try story.desk().data.bookings.isEmpty)
        #expect(story.message.contains("Planen finns kvar här") && story.message.contains("Disken är full."))
        // What is wrong stands in a frame, which any key closes.
        story.press(.escape)
        #expect(story.state.wouldLose && story.shows("spara planen"))
        // Still full, and still there.
        story.press(.character("m"))
        #expect(story.message.contains("Planen finns kvar här") && story.state.venues.unkept != nil)
        story.press(.escape)
        story.trouble = nil
        story.press(.character("m"))
        #expect(try story.desk().data.bookings.count == plan.bookings.count && plan.bookings.count == 6)
        #expect(!story.state.wouldLose && !story.shows("spara planen"))
        story.press(.character("u"))
        #expect(try story.desk().data.bookings.isEmpty)
        story.expectSound()
    }

    func planned(_ language: Language = .swedish, rows: Int = 24, columns: Int = 80) throws -> Story {
        var story = story(language, rows: rows, columns: columns)
        story.press(.character("5"), .character("m"))
        try story.finishPlan()
        return story
    }

    func booking(_ story: Story) throws -> Booking? { story.state.venues.booking(try story.desk()) }

    @Test func aPlanOfACohortIsOneChange() throws {
        var story = story()
        story.press(.character("5"))
        #expect(story.shows("ingen lokal") && story.shows("0 av 6 har lokal"))
        story.press(.character("m"))
        #expect(story.state.venues.planning != nil && story.state.wouldLose && story.shows("planerar lokaler"))
        let plan = try story.finishPlan()
        #expect(story.state.venues.planning == nil && story.message.contains("6 av 6 träffar har en plats i planen"))
        #expect(try story.desk().data.bookings.count == plan.bookings.count && plan.bookings.count == 6)
        #expect(story.shows("6 av 6 bara som idé"))
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
        let reason = try #require(option.obstacles.first)
        // All of it stands in the lines above while it is selected, and in the question.
        let names = BookingNames(Words(.swedish), try story.desk().programme, venues: try story.desk().data.venues)
        #expect(story.shows(reason.sentence(Words(.swedish), names)))
        story.press(.enter)
        #expect(try booking(story) == nil && story.shows("ändå?") && story.shows("! " + reason.sentence(Words(.swedish), names)))
        // The answer that does nothing is selected.
        story.press(.enter)
        #expect(try booking(story) == nil && story.state.venues.panel == nil)
        // A person may know better: asked once, it is booked.
        story.press(.enter, .right, .enter)
        #expect(try booking(story)?.venue == option.venue && booking(story)?.state == .idea)
        story.press(.character("u"))
        #expect(try booking(story) == nil)
        story.press(.enter, .enter, .character("b"))
        #expect(try booking(story)?.venue == option.venue)
        story.expectSound()
    }

    @Test func onlyAnotherSessionOfOursForbidsAHouse() throws {
        var data = SampleTerm.withVenues
        let cohort = data.programme.cohorts[0]
        let session = SessionCalendar.sessions(of: cohort, in: data.programme)[0]
        let other = Booking(number: 1, session: SessionKey(data.programme.cohorts[1].id, 1), venue: "stadshuset", span: session.span)
        data.bookings = [other]
        var story = Story(data)
        story.press(.character("5"), .enter)
        let place = try #require(story.state.venues.options.firstIndex { $0.venue == "stadshuset" })
        story.press(.down, times: place)
        story.press(.enter)
        #expect(story.message.contains("kan inte bokas") && story.message.contains(data.programme.cohorts[1].name))
        #expect(try booking(story) == nil && story.state.venues.panel == nil)
    }

    @Test func whatAHouseDeclinedStaysWithItsReasonAndIsNotPlannedAgain() throws {
        var story = try planned()
        let former = try #require(try booking(story))
        story.press(.character("r"), .enter)
        #expect(try booking(story)?.askedOn == SampleTerm.today)
        story.press(.character("n"))
        story.type("fullt den kvällen")
        story.press(.enter)
        #expect(try booking(story) == nil)
        #expect(story.shows("nej från huset, fullt den kvällen"))
        // Among the venues it is the reason, and a plan asks another house.
        let option = try #require(story.state.venues.options.first { $0.venue == former.venue })
        #expect(option.obstacles.count == 1 && !option.isFree)
        story.press(.character("m"))
        try story.finishPlan()
        #expect(try booking(story)?.venue != former.venue && booking(story) != nil)
        // All requests of the session, each with its text.
        story.press(.character("b"))
        #expect(story.shows("Förfrågningar: ") && story.shows("fullt den kvällen") && story.shows("idé"))
        story.press(.down)
        #expect(story.shows("fullt den kvällen · "))
        story.press(.enter)
        #expect(story.shows("Ämne: Förfrågan om lokal"))
        story.press(.escape)
        #expect(story.shows("Förfrågningar: "))
        story.press(.escape)
        #expect(story.state.venues.panel == nil)
        story.expectSound()
    }

    @Test func whatWasCalledOffCanStillBeToldToTheHouse() throws {
        var story = try planned()
        story.press(.character("c"), .enter, .character("x"))
        story.type("för få")
        story.press(.enter)
        #expect(try booking(story) == nil && story.shows("avbokad, för få"))
        story.press(.character("t"))
        #expect(story.shows("Ämne: Avbokning"))
        // The house may want it in the other language.
        story.press(.character("l"))
        #expect(story.shows("Subject: Cancellation"))
        story.press(.character("s"))
        #expect(
            story.files.count == 1 && story.files[0].name.hasPrefix("cancellation-") && story.files[0].text.contains("cancel our booking"))
    }

    @Test func aHouseThatHoldsItUntilNobodyKnowsWhenIsAsked() throws {
        var story = try planned()
        story.press(.character("p"))
        #expect(story.shows("fråga huset hur länge"))
        story.press(.enter)
        #expect(try booking(story)?.state == .preliminary && story.shows("fråga huset hur länge"))
        story.press(.character("1"))
        #expect(story.state.overview.due.contains { if case .venue(let due) = $0.kind { due.kind == .holdUnknown } else { false } })
    }

    @Test func whatIsLeftOfASessionThatIsNoLongerPlannedCanBeCalledOff() throws {
        var data = SampleTerm.withVenues
        let session = SessionCalendar.sessions(of: data.programme.cohorts[0], in: data.programme)[5]
        data.bookings = [
            Booking(number: 1, session: session.key, venue: "stadshuset", span: session.span, state: .confirmed, contact: "Kim")
        ]
        data.programme.sessionsPerCohort = 5
        data.programme.cohorts[0].schedule = .dates(
            SessionCalendar.sessions(of: data.programme.cohorts[0], in: data.programme).prefix(5).map(\.date))
        var story = Story(data)
        #expect(story.shows("finns inte längre"))
        // From what is due to the row.
        story.press(.tab)
        while story.state.overview.pane != .due { story.press(.tab) }
        let place = story.state.overview.due.firstIndex { if case .venue(let due) = $0.kind { due.kind == .gone } else { false } }
        story.press(.down, times: try #require(place))
        story.press(.enter)
        #expect(story.state.screen == .venues && story.state.venues.isGone && story.shows("Stadshuset: utgår"))
        #expect(story.state.venues.options.isEmpty)
        story.press(.enter)
        #expect(story.message.contains("bara avbokas") && story.state.venues.pane == .sessions)
        story.press(.character("d"))
        #expect(story.state.venues.panel == nil)
        // It is no confirmation that the house is to get.
        story.press(.character("t"))
        #expect(story.shows("Ämne: Avbokning"))
        story.press(.escape, .character("x"))
        story.type("färre träffar")
        story.press(.enter)
        #expect(try story.desk().data.bookings.map(\.state) == [.cancelled] && story.state.venues.sessions.count == 5)
        story.press(.character("1"))
        #expect(!story.state.overview.due.contains { if case .venue(let due) = $0.kind { due.kind == .gone } else { false } })
    }

    @Test func theHouseOfACalledOffSessionIsShownWithItsText() throws {
        var data = SampleTerm.withVenues
        let session = SessionCalendar.sessions(of: data.programme.cohorts[0], in: data.programme)[0]
        data.bookings = [
            Booking(number: 1, session: session.key, venue: "stadshuset", span: session.span, state: .confirmed, contact: "Kim, 08-123")
        ]
        data.programme.cohorts[0].sessions = [SessionChange(number: 1, isCancelled: true)]
        var story = Story(data)
        story.press(.character("5"))
        #expect(story.shows("inställd, men Stadshuset") && story.shows("räknar med oss: avboka (x)") && story.shows("kontakt Kim, 08-123"))
        story.press(.character("t"))
        #expect(story.shows("Ämne: Avbokning: Stadshuset"))
        // Nobody looks for a house for it.
        story.press(.escape)
        #expect(story.state.venues.options.isEmpty && story.shows("behöver ingen lokal"))
        story.press(.enter)
        #expect(story.message.contains("behöver ingen lokal") && story.state.venues.pane == .sessions)
        story.press(.character("r"), .character("p"))
        #expect(story.state.venues.panel == nil)
    }

    @Test func aPlanThatWasMadeIsKeptOnceTheDataIsThere() throws {
        var story = story()
        story.press(.character("5"), .character("m"))
        // Another change is on its way when the plan is ready.
        let loading = story.load()
        try story.finishPlan()
        #expect(story.state.venues.planning != nil && story.state.wouldLose && story.shows("sparas strax"))
        #expect(try story.desk().data.bookings.isEmpty)
        // Meanwhile the second session was moved: it is named, and the rest of the plan holds.
        var programme = story.store.data.programme
        let cohort = programme.cohorts[0]
        programme.cohorts[0].sessions = [SessionChange(number: 2, end: TimeOfDay("21:00"))]
        _ = story.store.keep(
            .session(SessionKey(cohort.id, 2), programme.cohorts[0], former: cohort, isMoved: true))
        story.send(.loaded(request: loading, story.store.desk))
        #expect(story.state.venues.planning == nil)
        #expect(try story.desk().data.bookings.count == 5)
        #expect(story.message.contains("utom det som ändrats") && story.message.contains("\(cohort.name), träff 2"))
    }

    /// Before the first session the list is for invitations, then for reminders; Statistics has the report for those who pay.
    @Test func whatGoesToMembersAndFundersIsSaved() throws {
        var story = story()
        story.press(.character("5"), .character("E"), .character("7"), .character("R"))
        #expect(story.files.map(\.name) == ["inbjudan-grupp-1.csv", "rapport-larolika-varen-2027.html"])
        #expect(story.files.map(\.text) == ["\(FileWish.mailing("c001", .invitation))", "\(FileWish.report)"])
        #expect(story.message.contains("rapport-"))
        let days = try (18...20).map { try #require(CivilDate("2027-01-\($0)")) }
        #expect(
            MailingList.Occasion.next(days, today: days[0]) == .invitation && MailingList.Occasion.next(days, today: days[1]) == .reminder)
    }

    @Test func calendarsGoOutAndComeInFromTheScreen() throws {
        var story = story()
        story.press(.character("5"), .character("i"))
        #expect(story.files.count == 1 && story.files[0].name == "kalender-grupp-1.ics" && story.message.contains("kalender-grupp-1.ics"))
        story.press(.enter, .character("i"))
        let venue = try #require(story.state.venues.selectedOption).venue
        #expect(story.files.count == 2 && story.files[1].text == "\(FileWish.bookings(venue))")
        story.disk["hus.ics"] = "3 nya"
        story.press(.character("I"))
        story.type("hos.ics")
        story.press(.enter)
        // What is typed stays where the file cannot be read.
        #expect(story.message.contains("kan inte läsas") && story.shows("hos.ics"))
        story.press(.backspace, times: 6)
        story.type("us.ics")
        story.press(.enter)
        #expect(story.state.venues.panel == nil && story.message.contains("3 nya"))
        // The menu knows it too.
        story.press(.escape, .character("1"), .character(":"))
        story.type("kalender")
        #expect(story.shows("kalenderfil"))
    }

    /// Whatever is selected at 80 columns, what is needed most is in the bar, in both languages.
    @Test(arguments: Language.allCases)
    func theBarShowsWhatIsNeededMost(language: Language) throws {
        var story = try planned(language)
        story.press(.down)
        for state in ["", "r", "p", "c"] {
            if !state.isEmpty {
                story.press(.character(Character(state)), .enter)
                story.press(.up, .down)
            }
            let bar = story.rows.suffix(2).joined()
            for key in ["Enter ", " t ", " e ", " d ", " w ", " m ", " M "] { #expect(bar.contains(key), "\(key) after \(state): \(bar)") }
        }
    }

    @Test func fromTheIdeaToTheContractByKeys() throws {
        var story = try planned()
        story.press(.character("r"))
        story.type("Kim, 08-123")
        story.press(.enter)
        #expect(try booking(story)?.state == .requested && booking(story)?.contact == "Kim, 08-123")
        story.press(.character("p"))
        story.type("20270117")
        story.press(.enter)
        #expect(try booking(story)?.state == .preliminary)
        #expect(try booking(story)?.heldUntil == CivilDate(year: 2027, month: 1, day: 17))
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

    @Test func aKeyThatIsTooEarlySaysWhatComesFirst() throws {
        var story = story()
        for key in ["r", "p", "c", "n", "x"] {
            story.press(.character("5"), .character(Character(key)))
            #expect(story.message.contains("Välj en först") && story.state.venues.panel == nil, "\(key)")
        }
        #expect(try story.desk().data.bookings.isEmpty)
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
        #expect(story.shows("Preliminär bokning"))
        story.press(.tab)
        #expect(story.shows("Bekräftelse"))
        story.press(.backTab, .escape, .character("t"), .character("s"))
        #expect(story.files.count == 1 && story.files[0].name.hasPrefix("forfragan-") && story.files[0].text.contains("deltagare"))
        #expect(story.message.contains("forfragan-"))
    }

    @Test(arguments: [(24, 80), (20, 60), (40, 120)])
    func theCursorIsOnTheSelection(size: (Int, Int)) throws {
        for keys in [[], [Key.enter], [.character("e")], [.character("w")], [.character("b")], [.enter, .character("I")]] {
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

    @Test(
        arguments: ["venues", "venues-free", "venues-form", "venues-week", "venues-letter", "venues-history", "venues-question"],
        [(24, 80), (40, 120)])
    func inSwedish(place: String, size: (Int, Int)) throws {
        var story = try planned(.swedish, rows: size.0, columns: size.1)
        go(place, &story)
        expectSnapshot(story.canvas, "\(place)-\(size.1)x\(size.0)-sv")
    }

    @Test(arguments: ["venues", "venues-free", "venues-form", "venues-week", "venues-letter", "venues-history", "venues-question"])
    func inEnglish(place: String) throws {
        var story = try planned(.english)
        go(place, &story)
        expectSnapshot(story.canvas, "\(place)-80x24-en")
    }

    func go(_ place: String, _ story: inout Story) {
        // What the message line says of the plan is another test's.
        story.press(.down)
        switch place {
        case "venues-free": story.press(.enter)
        case "venues-form": story.press(.character("p"))
        case "venues-week": story.press(.character("w"))
        case "venues-letter": story.press(.character("t"))
        case "venues-history": story.press(.character("b"))
        case "venues-question": story.press(.enter, .end, .enter)
        default: break
        }
    }
}
