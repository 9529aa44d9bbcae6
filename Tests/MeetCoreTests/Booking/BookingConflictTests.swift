import MeetCore
import TestSupport
import Testing

/// What keeps a plan from being whole is named, with who and why.
struct BookingConflictTests {
    private let base = RandomVenues(seed: 3, cohorts: 2, sessions: 3, venues: 4, isTight: false)

    private func plan(_ data: TermData, bookings: [Booking] = [], busy: [BusyTime] = []) -> (plan: BookingPlan, sentences: [String]) {
        let problem = BookingProblem(
            data.programme, people: Dictionary(uniqueKeysWithValues: data.people.map { ($0.id, $0) }), composition: data.composition,
            venues: data.venues, bookings: bookings, busy: busy)
        let plan = Booker(problem, seed: 1).run(stop: StopRule(steps: 10_000))
        let words = Words(.english)
        let names = BookingNames(words, data.programme, venues: data.venues)
        return (plan, plan.conflicts.map { $0.sentence(words, names) })
    }

    /// Two cohorts at one time, three sessions, needs of nobody, no required venue.
    private func simple(distinct: Int = 1) -> TermData {
        var data = base.data
        data.programme.venueRules = VenueRules(distinct: distinct)
        for index in data.people.indices { data.people[index].needs = [] }
        let dates = (0..<3).map { CivilDate(dayNumber: 20_838 + 7 * $0) }
        for index in data.programme.cohorts.indices {
            data.programme.cohorts[index].slot = data.programme.slots[0].id
            data.programme.cohorts[index].schedule = .dates(dates)
        }
        return data
    }

    @Test
    func aSessionThatNoVenueSuitsIsNamedWithTheReasons() {
        var data = simple()
        data.programme.sessions = [SessionPlan(number: 2, theme: "", exercise: "", needs: ["workshop"])]
        data.venues[3].capacity = 2
        let (plan, sentences) = plan(data)
        #expect(plan.unbooked == [SessionKey("c0", 2), SessionKey("c1", 2)])
        #expect(sentences.first == "Grupp 0, session 2: no venue fits (3 lacks a workshop; Hus 3: \(small(data, 0)))")
        #expect(plan.status == .optimal || plan.status == .feasible)
    }

    private func small(_ data: TermData, _ cohort: Int) -> String {
        let definition = data.programme.cohorts[cohort]
        let (members, leaders) = (data.composition[definition.id].count, definition.leaders.count)
        let parts = leaders == 0 ? "" : " (\(members) + \(leaders) leader\(leaders == 1 ? "" : "s"))"
        return "room for 2, \(members + leaders) come\(parts)"
    }

    @Test
    func moreSessionsAtOneTimeThanVenuesAreNamedTogether() {
        var data = simple()
        data.venues = [data.venues[1]]
        let (plan, sentences) = plan(data)
        #expect(plan.score.unbooked == 3)
        #expect(sentences.contains("Grupp 0, session 1 and Grupp 1, session 1 are at the same time, and only Hus 1 would fit"))
    }

    @Test
    func aRequiredVenueThatCannotBeHadIsNamed() {
        var data = simple()
        data.programme.venueRules.required = [.init(venue: "v2", times: 2)]
        #expect(plan(data).sentences == ["Grupp 0 and Grupp 1 should be at Hus 2 4 times together, but it is free only 3 times"])
        data.venues[2].blackout = [CivilDate(dayNumber: 20_838), CivilDate(dayNumber: 20_845)]
        let (plan, sentences) = plan(data)
        #expect(plan.status == .infeasible)
        #expect(sentences.first == "Grupp 0 should be at Hus 2 2 times, but can be there at most 1 time")
        data.programme.venueRules.required = [.init(venue: "nowhere", times: 1)]
        #expect(self.plan(data).sentences == ["The programme requires the venue \"nowhere\", which is not among the venues"])
    }

    @Test
    func moreDifferentVenuesThanThereAreIsNamed() {
        var data = simple(distinct: 3)
        data.venues = Array(data.venues.prefix(2))
        let (plan, sentences) = plan(data)
        #expect(plan.score.hard == 2)
        #expect(sentences.contains("Grupp 1 should have at least 3 different venues, but can have 2 at most"))
    }

    @Test
    func aBookingForATimeThatTheSessionNoLongerHasIsNamed() {
        let data = simple()
        let sessions = SessionCalendar.sessions(of: data.programme)
        var span = sessions[0].span
        span.begin -= 1440
        span.end -= 1440
        let booking = Booking(number: 7, session: sessions[0].key, venue: "v1", span: span, state: .confirmed)
        let (plan, sentences) = plan(data, bookings: [booking])
        #expect(plan.bookings.contains(booking))
        #expect(plan.score.hard == 1)
        #expect(sentences.count == 1 && sentences[0].contains("the session has been moved"), "\(sentences)")
    }
}
