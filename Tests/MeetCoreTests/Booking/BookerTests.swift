import MeetCore
import TestSupport
import Testing

/// The plan of venues keeps its rules, says what it costs, and claims no more than is true.
struct BookerTests {
    private func venues(_ plan: BookingPlan) -> [SessionKey: VenueID] {
        Dictionary(plan.bookings.map { ($0.session, $0.venue) }) { first, _ in first }
    }

    @Test(arguments: 0..<24)
    func aPlanKeepsTheRulesAndItsScoreIsThatOfThePlainReckoning(seed: Int) {
        let term = RandomVenues(seed: UInt64(seed), cohorts: 5, sessions: 6, venues: 9, isTight: seed % 2 == 0)
        let plan = Booker(term.problem(), seed: 1).run(stop: StopRule(steps: 6_000))
        #expect(PlainBooking(term.data, busy: term.busy).score(venues(plan)) == plan.score, "seed \(seed)")
        #expect(plan.unbooked.count == plan.score.unbooked)
        #expect(plan.bookings.allSatisfy { $0.state == .idea && $0.number == 0 })
        if let bound = plan.travelBound { #expect(bound <= plan.score.travel, "seed \(seed)") }
    }

    /// All plans of tiny terms, one by one.
    @Test(arguments: 0..<14)
    func ofAllPlansOfATinyTermTheBestIsFound(seed: Int) throws {
        let term = RandomVenues(seed: UInt64(seed), cohorts: 2, sessions: 3, venues: 3)
        let plain = PlainBooking(term.data, busy: term.busy)
        let sessions = SessionCalendar.sessions(of: term.data.programme)
        let choices = sessions.map { session in term.data.venues.filter { plain.suits(session, $0) }.map(\.id) }
        var best: BookingScore?
        func go(_ index: Int, _ chosen: [SessionKey: VenueID]) {
            if index == sessions.count {
                if let score = plain.score(chosen), best.map({ score < $0 }) ?? true { best = score }
                return
            }
            go(index + 1, chosen)
            for venue in choices[index] {
                var more = chosen
                more[sessions[index].key] = venue
                go(index + 1, more)
            }
        }
        go(0, [:])
        let plan = Booker(term.problem(), seed: 1).run(stop: StopRule(steps: 6_000))
        let optimum = try #require(best)
        #expect(plan.score == optimum, "seed \(seed)")
        if let bound = plan.travelBound { #expect(bound <= optimum.travel, "seed \(seed)") }
        if plan.status == .optimal { #expect(plan.score.travel == optimum.travel) }
        // What is said to stand in the way does: no plan is whole.
        if !plan.conflicts.isEmpty { #expect(optimum.hard > 0 || optimum.unbooked > 0, "seed \(seed): \(plan.conflicts)") }
        if optimum.hard == 0, optimum.unbooked == 0 { #expect(plan.travelBound != nil, "seed \(seed)") }
    }

    @Test
    func theSameStepsAndSeedGiveTheSamePlanInWhateverOrderTheInputComes() {
        let term = RandomVenues(seed: 3, cohorts: 6, sessions: 6, venues: 10, isTight: false)
        let people = Dictionary(uniqueKeysWithValues: term.data.people.map { ($0.id, $0) })
        let one = Booker(term.problem(), seed: 4).run(stop: StopRule(steps: 10_000))
        let other = Booker(
            BookingProblem(
                term.data.programme, people: people, composition: term.data.composition, venues: term.data.venues.reversed(),
                busy: term.busy.reversed()), seed: 4
        ).run(stop: StopRule(steps: 10_000))
        #expect(one.bookings == other.bookings)
        #expect(one.travelBound == other.travelBound)
        #expect(one.steps == other.steps)
    }

    @Test
    func bookingsThatTheHouseKnowsOfStayAndIdeasMayMove() throws {
        let term = RandomVenues(seed: 3, cohorts: 3, sessions: 4, venues: 8, isTight: false)
        let first = Booker(term.problem(), seed: 1).run(stop: StopRule(steps: 6_000))
        var kept = first.bookings.filter { $0.session.cohort == "c0" }
        for index in kept.indices { kept[index].number = index + 1 }
        let other = try #require(term.data.venues.map(\.id).first { id in !kept.contains { $0.venue == id } })
        kept[0].venue = other
        kept[0].state = .requested
        kept[1].state = .idea
        let plan = Booker(term.problem(bookings: kept), seed: 1).run(stop: StopRule(steps: 6_000))
        #expect(plan.bookings.contains(kept[0]))
        #expect(plan.bookings.count { $0.session == kept[0].session } == 1)
        #expect(plan.bookings.allSatisfy { $0.number == 0 || $0.state != .idea })
        let same = Dictionary(uniqueKeysWithValues: plan.bookings.map { ($0.session, $0.venue) })
        #expect(PlainBooking(term.data, busy: term.busy).score(same)?.travel == plan.score.travel)
    }

    /// No means no: the next plan does not ask the same house for the same session.
    @Test
    func aHouseThatSaidNoIsNotProposedForThatSessionAgain() throws {
        let term = RandomVenues(seed: 3, cohorts: 3, sessions: 4, venues: 8, isTight: false)
        let first = Booker(term.problem(), seed: 1).run(stop: StopRule(steps: 6_000))
        var no = first.bookings
        for place in no.indices { (no[place].number, no[place].state) = (place + 1, .declined) }
        let second = Booker(term.problem(bookings: no), seed: 1).run(stop: StopRule(steps: 6_000))
        #expect(second.bookings.count == first.bookings.count)
        for booking in second.bookings {
            #expect(!no.contains { $0.session == booking.session && $0.venue == booking.venue }, "\(booking)")
        }
        // Where all said no, that is why there is none.
        let all = term.data.venues.enumerated().map { place, venue in
            Booking(number: place + 1, session: no[0].session, venue: venue.id, span: no[0].span, state: .declined)
        }
        let plan = Booker(term.problem(bookings: all), seed: 1).run(stop: StopRule(steps: 1_000))
        #expect(plan.unbooked == [no[0].session])
        let words = Words(.swedish)
        let conflict = try #require(plan.conflicts.first).sentence(words, BookingNames(words, term.data.programme, venues: []))
        #expect(conflict.contains("8 sa nej"), "\(conflict)")
    }

    @Test
    func cohortsOutsideTheScopeKeepWhatTheyHave() {
        let term = RandomVenues(seed: 8, cohorts: 4, sessions: 5, venues: 9, isTight: false)
        var all = Booker(term.problem(), seed: 1).run(stop: StopRule(steps: 6_000)).bookings
        for index in all.indices { all[index].number = index + 1 }
        let others = all.filter { $0.session.cohort != "c1" }
        let plan = Booker(term.problem(bookings: all, scope: ["c1"]), seed: 1).run(stop: StopRule(steps: 6_000))
        #expect(plan.bookings.allSatisfy { $0.session.cohort == "c1" && $0.number == 0 })
        #expect(plan.bookings.count == 5)
        for booking in plan.bookings {
            let venue = term.data.venues.first { $0.id == booking.venue }
            #expect(!others.contains { $0.venue == booking.venue && $0.span.meets(booking.span, buffer: venue?.buffer ?? 0) })
        }
    }

    @Test
    func aStopThatIsAskedForGivesWhatThereIs() {
        let term = RandomVenues(seed: 5, cohorts: 5, sessions: 6, venues: 9, isTight: false)
        let cancel = CancelFlag()
        cancel.cancel()
        let plan = Booker(term.problem(), seed: 1).run(stop: StopRule(seconds: 60, cancel: cancel))
        #expect(plan.wasCancelled)
        #expect(PlainBooking(term.data, busy: term.busy).score(venues(plan)) == plan.score)
    }
}
