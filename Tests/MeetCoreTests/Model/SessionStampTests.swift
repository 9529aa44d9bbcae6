import MeetCore
import Testing

/// Protects what calendars of others know a session by: its name for ever, and a sequence that grows when they must move it.
@Suite struct SessionStampTests {
    private let key = SessionKey("c001", 3)
    private let noon = SessionFacts(span: TimeSpan(begin: 720, end: 780), venue: "v1", details: "cooking")

    private func stamps(_ facts: SessionFacts) -> [SessionKey: SessionStamp] {
        SessionStamp.refreshed([:], by: [key: facts], at: 100) { "\($0.cohort)-\($0.number)@example" }
    }

    private func after(_ facts: SessionFacts?, at now: Int = 200, from stamps: [SessionKey: SessionStamp]) -> SessionStamp? {
        SessionStamp.refreshed(stamps, by: facts.map { [key: $0] } ?? [:], at: now) { _ in "never" }[key]
    }

    @Test func aNewSessionBeginsAtZero() {
        #expect(stamps(noon)[key] == SessionStamp(uid: "c001-3@example", sequence: 0, changed: 100, facts: noon))
    }

    @Test func theSameFactsAreTheSameStamp() {
        #expect(after(noon, from: stamps(noon)) == stamps(noon)[key])
    }

    @Test(arguments: [
        SessionFacts(span: TimeSpan(begin: 721, end: 780), venue: "v1", details: "cooking"),
        SessionFacts(span: TimeSpan(begin: 720, end: 781), venue: "v1", details: "cooking"),
        SessionFacts(span: TimeSpan(begin: 720, end: 780), venue: "v2", details: "cooking"),
        SessionFacts(span: TimeSpan(begin: 720, end: 780), venue: nil, details: "cooking"),
        SessionFacts(span: TimeSpan(begin: 720, end: 780), venue: "v1", status: .confirmed, details: "cooking"),
        SessionFacts(span: TimeSpan(begin: 720, end: 780), venue: "v1", booked: TimeSpan(begin: 700, end: 760), details: "cooking"),
    ])
    func anotherTimePlaceOrStatusIsANewSequence(facts: SessionFacts) {
        #expect(after(facts, from: stamps(noon)) == SessionStamp(uid: "c001-3@example", sequence: 1, changed: 200, facts: facts))
    }

    @Test func otherWordsAreNewButMoveNobody() {
        var facts = noon
        facts.details = "baking"
        #expect(after(facts, from: stamps(noon)) == SessionStamp(uid: "c001-3@example", sequence: 0, changed: 200, facts: facts))
    }

    @Test func whatIsNoLongerPlannedIsCancelledOnceAndKeepsItsTime() {
        var cancelled = noon
        cancelled.status = .cancelled
        // What else was told stands nowhere else any more, and may name somebody.
        cancelled.details = ""
        let gone = after(nil, from: stamps(noon))
        #expect(gone == SessionStamp(uid: "c001-3@example", sequence: 1, changed: 200, facts: cancelled))
        #expect(after(nil, at: 300, from: gone.map { [key: $0] } ?? [:]) == gone)
    }

    @Test func whatIsPlannedAgainHasItsOldNameAndAHigherSequence() {
        let gone = after(nil, from: stamps(noon)).map { [key: $0] } ?? [:]
        #expect(after(noon, at: 300, from: gone) == SessionStamp(uid: "c001-3@example", sequence: 2, changed: 300, facts: noon))
    }

    @Test func aClockSetBackMakesNothingOlder() {
        var facts = noon
        facts.venue = "v2"
        #expect(after(facts, at: 50, from: stamps(noon))?.changed == 101)
    }

    @Test func theActiveBookingSaysPlaceAndStatus() {
        let cohort = Cohort(id: "c001", name: "Grupp 1", slot: "wed-eve", seats: 20...24, schedule: .dates([]))
        let programme = Programme(name: "Prov", cohorts: [cohort])
        let span = TimeSpan(begin: 720, end: 780)
        let session = Session(
            key: key, date: CivilDate(dayNumber: 0), start: TimeOfDay(minutes: 720) ?? .midnight, end: TimeOfDay(minutes: 780) ?? .midnight)
        func facts(_ bookings: [Booking]) -> SessionFacts {
            SessionFacts(
                of: session, programme.cohorts[0], bookings: bookings, in: programme, venues: [Venue(id: "v1", name: "Huset", capacity: 30)]
            )
        }
        let declined = Booking(number: 1, session: key, venue: "v0", span: span, state: .declined)
        let early = Booking(number: 2, session: key, venue: "v1", span: TimeSpan(begin: 700, end: 760), state: .confirmed)
        #expect(facts([]).venue == nil && facts([]).status == .tentative)
        #expect(facts([declined]).venue == nil && facts([declined]).status == .tentative)
        #expect(facts([early, declined]).venue == "v1" && facts([early, declined]).status == .confirmed)
        #expect(facts([early]).booked == TimeSpan(begin: 700, end: 760))
        #expect(facts([early]).details != facts([]).details)
        let elsewhere = Booking(number: 3, session: SessionKey("c001", 4), venue: "v1", span: span, state: .confirmed)
        #expect(facts([elsewhere]) == facts([]))
    }
}
