import MeetCore
import TestSupport
import Testing

@testable import MeetTUI

/// A coordinator at the door marks who comes.
struct AttendanceStoryTests {
    /// The sample with the first cohort at its second session today; the first one was four weeks ago.
    static let today: TermData = {
        var data = SampleTerm.composed
        let day = SampleTerm.today
        data.programme.cohorts[0].schedule = .dates([day + -28, day, day + 14, day + 28, day + 42, day + 56])
        return data
    }()

    private func story(_ language: Language = .swedish, rows: Int = 24, columns: Int = 80) -> Story {
        var story = Story(Self.today, language, rows: rows, columns: columns)
        story.press(.character("6"))
        return story
    }

    private func state(_ story: Story, _ session: Int = 2) -> [PersonID: AttendanceState] {
        story.store.attendance["c001"]?.attendance[session] ?? [:]
    }

    private func name(_ story: Story, _ row: MarkingRow) throws -> String { try story.desk().person(row.person).shownName }

    @Test func itBeginsAtTheSessionOfTodayWithTheMembersByName() throws {
        let story = story()
        #expect(story.state.screen == .attendance && story.state.marking.session == 2 && story.state.marking.cohort == 0)
        #expect(story.shows("Träff 2 av 6") && story.shows("150 min, 3 studietimmar") && story.shows("Här 0 av 23"))
        let names = try story.state.marking.rows.map { try name(story, $0) }
        #expect(names == SwedishOrder.sorted(names, by: { $0 }) && names.count == 23)
        story.expectSound()
    }

    @Test func withoutASessionTodayItBeginsAtTheNextAndAfterTheLastAtThatOne() {
        var data = SampleTerm.composed
        let day = SampleTerm.today
        data.programme.cohorts[0].schedule = .dates([day + -28, day + -14, day + 1, day + 28, day + 42, day + 56])
        var story = Story(data)
        story.press(.character("6"))
        #expect(story.state.marking.session == 3)
        data.programme.cohorts[0].schedule = .dates([-60, -50, -40, -30, -20, -10].map { day + $0 })
        story = Story(data)
        story.press(.character("6"))
        #expect(story.state.marking.session == 6)
    }

    @Test func aKeyMarksAndTheCursorGoesOnToTheNextWithoutAMark() throws {
        var story = story()
        let rows = story.state.marking.rows
        story.press(.character(" "), .character("l"), .character("a"), .character("e"))
        #expect(state(story) == [rows[0].id: .present, rows[1].id: .late, rows[2].id: .absent, rows[3].id: .excused])
        #expect(story.state.marking.selected?.id == rows[4].id)
        #expect(story.shows("Här 2 av 23, 1 sen") && story.shows("Frånvarande 1, förhinder 1") && story.shows("Omarkerade 19"))
        let fourth = try name(story, rows[3])
        #expect(story.message == "\(fourth): anmält förhinder")
        // Who is marked already is passed over.
        story.press(.home, .character("0"))
        #expect(state(story)[rows[0].id] == nil && story.state.marking.selected?.id == rows[0].id)
        story.press(.enter)
        #expect(story.state.marking.selected?.id == rows[4].id)
        // In the other way of going on it is the next row.
        story.press(.character("n"), .home, .character("a"))
        #expect(story.state.marking.selected?.id == rows[1].id && state(story)[rows[0].id] == .absent)
        story.expectSound()
    }

    @Test func eachMarkIsUndoneAndDoneAgainByItself() {
        var story = story()
        let rows = story.state.marking.rows
        story.press(.character(" "), .character("a"))
        #expect(story.store.log.count == 2)
        story.press(.character("u"))
        #expect(state(story) == [rows[0].id: .present] && story.state.marking.rows[1].state == nil)
        story.press(.character("u"))
        #expect(state(story).isEmpty && story.shows("Här 0 av 23"))
        story.press(.control("r"), .control("r"))
        #expect(state(story) == [rows[0].id: .present, rows[1].id: .absent] && story.state.marking.rows[1].state == .absent)
    }

    @Test func marksUnderWayStayWhileTheListIsReadAnew() {
        var story = story()
        let rows = story.state.marking.rows
        story.isSlow = true
        story.press(.character(" "), .character(" "))
        // Another coordinator marks at the same door.
        let key = SessionKey("c001", 2)
        story.store.save([.mark(AttendanceMarks(rows[5].id, .late, at: key))])
        #expect(story.state.marking.rows[0].state == .present && story.state.marking.rows[5].state == nil)
        story.reload()
        while !story.waiting.isEmpty { story.answerNext() }
        #expect(story.state.marking.rows[0].state == .present && story.state.marking.rows[1].state == .present)
        #expect(story.state.marking.rows[5].state == .late)
        #expect(state(story) == [rows[0].id: .present, rows[1].id: .present, rows[5].id: .late])
    }

    @Test func whatCouldNotBeKeptIsNotShownAsKept() {
        var story = story()
        story.trouble = "Disken är full."
        story.press(.character(" "))
        #expect(story.message.contains("Disken är full.") && story.state.marking.rows.allSatisfy { $0.state == nil })
        #expect(state(story).isEmpty)
    }

    @Test func aQueueAtTheDoorIsMarkedByTheBeginningsOfNames() throws {
        var story = story()
        let rows = story.state.marking.rows
        let (first, second) = (rows[7], rows[2])
        story.press(.character("/"))
        for row in [first, second] {
            story.type(try name(story, row))
            #expect(story.state.marking.shown.count == 1)
            story.expectSound()
            story.press(.enter)
            #expect(story.state.marking.filter.text.isEmpty && story.state.marking.isFiltering)
        }
        #expect(state(story) == [first.id: .present, second.id: .present])
        story.type("qqq")
        story.press(.enter)
        #expect(state(story).count == 2 && story.message.contains("Ingen i gruppen heter så"))
        story.press(.escape)
        #expect(!story.state.marking.isFiltering && story.state.marking.shown.count == 23)
        story.press(.character("/"), .enter)
        #expect(!story.state.marking.isFiltering && state(story).count == 2)
    }

    @Test func theRestIsMarkedAfterAQuestionAndAsOneChange() {
        var story = story()
        story.press(.character(" "), .character("r"), .enter)
        #expect(state(story).count == 1)
        story.press(.character("r"), .character("a"))
        #expect(state(story).values.count { $0 == .absent } == 22 && story.store.log.count == 2 && story.shows("Omarkerade 0"))
        story.press(.character("r"))
        #expect(story.state.marking.panel == nil && story.message == "Alla är redan markerade.")
        story.press(.character("u"))
        #expect(state(story).count == 1)
    }

    @Test func aSessionToComeAsksFirstButWordOfNotComingDoesNot() {
        var story = story()
        story.press(.right, .character(" "))
        #expect(story.shows("Träffen har inte varit än") && state(story, 3).isEmpty)
        story.press(.escape, .character("e"))
        #expect(state(story, 3).values.map(\.rawValue) == ["excused"])
        // The answer that does nothing is selected: Enter pressed twice marks nobody.
        story.press(.enter, .enter)
        #expect(!state(story, 3).values.contains(.present) && story.state.marking.panel == nil)
        story.press(.character(" "), .character("j"))
        #expect(state(story, 3).values.contains(.present) && story.state.marking.panel == nil)
        story.press(.character(" "))
        #expect(state(story, 3).count == 3)
    }

    @Test func aSessionThatIsCalledOffIsNotMarked() {
        var data = Self.today
        data.programme.cohorts[0].sessions = [SessionChange(number: 2, isCancelled: true)]
        var story = Story(data)
        story.press(.character("6"))
        for key in [Key.enter, .character("e"), .character("r"), .character("+")] {
            story.press(key)
            #expect(story.message.contains("inställd") && story.state.marking.panel == nil && story.store.log.isEmpty)
        }
    }

    @Test func somebodyWhoWaitsComesAsAGuestOrBecomesAMember() throws {
        var story = story()
        story.press(.character("+"))
        #expect(story.state.marking.panel != nil && story.shows("väntar") && story.shows("någon ny"))
        story.press(.enter)
        #expect(story.shows("är här") && story.shows("Det finns en ledig plats i Grupp 1"))
        story.press(.character("g"))
        let guest = try #require(story.state.marking.rows.first { $0.isGuest })
        #expect(state(story) == [guest.id: .present] && story.shows("1 gäst"))
        story.press(.end)
        let guestName = try name(story, guest)
        #expect(story.rows.contains { $0.contains(guestName) && $0.contains("gäst") })
        #expect(try story.desk().working.memberCount(0) == 23)
        story.press(.end, .character("0"))
        #expect(state(story).isEmpty && !story.state.marking.rows.contains { $0.isGuest })
        story.press(.character("+"), .enter, .character("m"))
        #expect(try story.desk().working.memberCount(0) == 24)
        #expect(state(story).count == 1)
        #expect(!story.state.marking.rows.contains { $0.isGuest } && story.shows("Här 1 av 24"))
        // Both are one change.
        story.press(.character("u"))
        #expect(try story.desk().working.memberCount(0) == 23)
        #expect(state(story).isEmpty)
        story.expectSound(plainScore: true)
    }

    @Test func aFullCohortHasGuestsOnly() throws {
        var data = Self.today
        data.programme.cohorts[0].seats = 22...23
        var story = Story(data)
        story.press(.character("6"), .character("+"), .enter)
        #expect(story.state.marking.panel == nil && story.state.marking.rows.count { $0.isGuest } == 1)
        #expect(try story.desk().working.memberCount(0) == 23)
    }

    @Test func somebodyNewIsAddedWithoutBackground() throws {
        var story = story()
        story.press(.character("+"))
        story.type("Qira Qvist")
        #expect(story.shows("någon ny: Qira Qvist"))
        story.press(.control("n"))
        #expect(story.state.holdsTyped && story.shows("Någon ny"))
        story.press(.tab)
        story.type("070-123 45 67")
        story.press(.enter)
        let person = try #require(story.store.data.people.first { $0.name == "Qira Qvist" })
        #expect(person.phone == "070-123 45 67" && !person.consent.isGiven && person.registered == SampleTerm.today)
        #expect(state(story) == [person.id: .present] && story.state.marking.panel == nil)
        #expect(story.state.marking.rows.last?.id == person.id && story.state.marking.rows.last?.isGuest == true)
        story.press(.character("u"))
        #expect(story.store.data == Self.today && state(story).isEmpty)
    }

    @Test func withoutANameNobodyIsAddedAndWhatIsTypedStays() {
        var story = story()
        story.press(.character("+"), .end)
        story.type("zzzz")
        story.press(.enter)
        story.press(.control("u"), .tab)
        story.type("070")
        story.press(.control("s"))
        #expect(story.store.log.isEmpty && story.shows("Namnet saknas"))
        story.press(.escape)
        #expect(story.state.marking.panel != nil)
    }

    @Test func whoIsOftenAwayIsToldAndListed() throws {
        var story = story()
        let rows = story.state.marking.rows
        story.press(.character("w"))
        #expect(story.state.marking.panel == nil && story.message == "Ingen har varit borta två gånger.")
        story.store.attendance["c001"] = CohortAttendance([1: [rows[4].id: .absent, rows[5].id: .excused], 2: [rows[4].id: .excused]])
        story.reload()
        #expect(story.shows("2 ggr") && story.shows("Borta 2 gånger eller mer: 1"))
        story.press(.character("w"))
        let names = try [rows[4], rows[6]].map { try name(story, $0) }
        #expect(story.shows("1, 2") && story.shows(names[0]) && !story.shows(names[1]))
        story.press(.enter)
        #expect(story.state.marking.selected?.id == rows[4].id && story.state.marking.panel == nil)
    }

    @Test func theMixOfThoseWhoCameIsThatOfAPlainCount() throws {
        var story = story(rows: 40, columns: 140)
        story.press(.character(" "), .character("a"), .character("l"), .character(" "))
        story.press(.character("+"), .enter, .character("g"))
        let desk = try story.desk()
        let here = story.state.marking.rows.filter { $0.state?.wasThere == true }
        #expect(here.count == 4)
        let axis = try #require(desk.programme.axes.first { $0.kind == .spread })
        for category in axis.categories {
            let count = here.count { desk.person($0.person).values[axis.id] == category.id }
            #expect(story.shows("\(category.name("sv")) \(count)"))
        }
    }

    @Test func whatIsOnlyLookedAtIsNotMarked() {
        var story = Story(Self.today, isReadOnly: true)
        story.press(.character("6"), .character(" "))
        #expect(story.state.marking.rows.allSatisfy { $0.state == nil } && !story.message.isEmpty)
    }

    @Test func threeHundredMembersAreScrolledAndMarked() throws {
        let people = (1...300).map { Person(id: PersonID("p\($0)"), name: "Person \($0)") }
        var programme = SampleTerm.composed.programme
        programme.cohorts = [programme.cohorts[0]]
        programme.cohorts[0].seats = 300...300
        programme.cohorts[0].schedule = .dates((0..<6).map { SampleTerm.today + $0 * 7 })
        let data = TermData(programme: programme, people: people, composition: Composition(["c001": people.map(\.id)]))
        var story = Story(data)
        story.press(.character("6"))
        story.press(.character(" "), times: 300)
        #expect(state(story, 1).count == 300 && story.shows("Här 300 av 300"))
        story.press(.end)
        #expect(story.state.marking.list.selected == 299)
        story.expectSound()
    }
}
