import MeetCore
import Testing

@testable import MeetTUI

/// Bookings as another program left them.
private struct Kept: KeptRecords {
    let bookings: [Int: Booking]
    let base = 0

    func programme() throws -> Programme { SampleTerm.withVenues.programme }
    func people() throws -> [Person] { [] }
    func person(_ id: PersonID) throws -> Person? { nil }
    func tablesBasis(of cohort: CohortID) throws -> TablesBasis { throw StoreError.unknown(.cohort, id: cohort.text) }
    func booking(_ number: Int) throws -> Booking? { bookings[number] }
}

/// The houses of a cohort, or of all, go on together from the form of one of them.
struct JointStepStoryTests {
    /// The first two cohorts with a plan of ideas each.
    private func planned(_ language: Language = .swedish) throws -> Story {
        var story = Story(SampleTerm.withVenues, language)
        story.press(.character("5"), .character("m"))
        try story.finishPlan()
        story.press(.character("]"), .character("m"))
        try story.finishPlan()
        story.press(.character("["))
        return story
    }

    private func states(_ story: Story) throws -> [CohortID: Set<BookingState>] {
        Dictionary(grouping: try story.desk().data.bookings, by: \.session.cohort).mapValues { Set($0.map(\.state)) }
    }

    /// To the last field, which says for whom the step is.
    private func toScope(_ story: inout Story) {
        for _ in BookingField.allCases {
            if case .form(let form) = story.state.venues.panel, form.state.focus == .scope { return }
            story.press(.backTab)
        }
        Issue.record("no field says for whom the step is")
    }

    @Test func allHousesOfACohortAreAskedAsOneChange() throws {
        var story = try planned()
        story.press(.character("r"))
        #expect(story.shows("bara träff 1") && story.shows("alla 6 i Grupp 1") && story.shows("alla 12 i alla grupper"))
        toScope(&story)
        story.press(.right, .enter)
        let bookings = try story.desk().data.bookings
        #expect(try states(story) == ["c001": [.requested], "c002": [.idea]])
        #expect(bookings.allSatisfy { ($0.askedOn == SampleTerm.today) == ($0.state == .requested) })
        story.expectSound()
        story.press(.character("u"))
        #expect(try states(story) == ["c001": [.idea], "c002": [.idea]])
        story.expectSound()
    }

    @Test func allHousesOfAllCohortsGoOnAndWhatIsOfOneStaysOfOne() throws {
        var story = try planned(.english)
        story.press(.character("c"))
        story.press(.tab)
        story.type("Kim")
        toScope(&story)
        story.press(.right, .right, .enter)
        let bookings = try story.desk().data.bookings
        #expect(bookings.count == 12 && bookings.allSatisfy { $0.state == .confirmed && $0.freeUntil == nil && $0.askedOn == nil })
        #expect(bookings.filter { $0.contact == "Kim" }.map(\.session) == [SessionKey("c001", 1)])
        // Nothing is left to go with it: it is not asked for whom.
        story.press(.character("e"))
        #expect(!story.shows("session 1 alone"))
        story.expectSound()
    }

    @Test func aDayThatDoesNotFitAnotherSessionIsSaidWithWhich() throws {
        var story = try planned(.english)
        let last = try #require(try story.desk().data.bookings.filter { $0.session.cohort == "c001" }.map(\.span.date).max())
        story.press(.down, times: 5)
        story.press(.character("p"))
        // The day fits the last session, and is after the first.
        story.type((last + -7).description)
        toScope(&story)
        story.press(.right, .enter)
        #expect(story.state.venues.panel != nil && story.shows("Grupp 1, session 1"))
        #expect(try states(story)["c001"] == [.idea])
        story.press(.left, .enter)
        #expect(try states(story)["c001"] == [.idea, .preliminary])
    }

    @Test func whatAnotherProgramWroteMeanwhileIsNotWrittenOver() throws {
        let known = Booking(number: 1, session: SessionKey("c001", 1), venue: "a", span: TimeSpan(begin: 0, end: 60))
        var other = known
        other.number = 2
        var (next, following) = (known, other)
        next.state = .requested
        following.state = .requested
        let change = RecordChange.bookings([next, following], former: [known, other])
        var present = other
        present.contact = "Kim"
        #expect(try change.outdated(by: Kept(bookings: [1: known, 2: present]), today: SampleTerm.today) == .booking(now: present))
        #expect(try change.outdated(by: Kept(bookings: [1: known, 2: other]), today: SampleTerm.today) == nil)
        #expect(try change.outdated(by: Kept(bookings: [1: known]), today: SampleTerm.today) == .booking(now: nil))
    }
}
