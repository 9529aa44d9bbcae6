import MeetCore
import TestSupport
import Testing

/// First the time, then what is free: each venue with its effect, or with who is there.
struct VenueOptionTests {
    private let term = RandomVenues(seed: 3, cohorts: 3, sessions: 4, venues: 8, isTight: false)

    private func party(_ cohort: CohortID) -> CohortParty {
        CohortParty(term.data.people.filter { term.data.composition[cohort].contains($0.id) })
    }

    @Test
    func theEffectIsThatOfThePlainReckoningAndTheBestComesFirst() throws {
        let plan = Booker(term.problem(), seed: 1).run(stop: StopRule(steps: 4_000))
        let plain = PlainBooking(term.data, busy: term.busy)
        let before = try #require(plain.score(Dictionary(uniqueKeysWithValues: plan.bookings.map { ($0.session, $0.venue) })))
        for session in SessionCalendar.sessions(of: term.data.programme) {
            let options = VenueOption.all(
                for: session, party(session.key.cohort), venues: term.data.venues, bookings: plan.bookings,
                diary: VenueDiary(bookings: plan.bookings, busy: term.busy))
            #expect(options.count == term.data.venues.count)
            let free = options.prefix { $0.isFree }
            #expect(!options.dropFirst(free.count).contains { $0.isFree })
            #expect(free.map(\.travel) == free.map(\.travel).sorted())
            for option in options {
                var chosen = Dictionary(uniqueKeysWithValues: plan.bookings.map { ($0.session, $0.venue) })
                chosen[session.key] = option.venue
                let after = plain.score(chosen)
                #expect((after != nil) == option.isFree, "\(session.key) at \(option.venue): \(option.obstacles)")
                guard let after else { continue }
                #expect(after.travel - before.travel == option.travel)
                #expect(after.cost - before.cost == option.cost)
            }
        }
    }

    @Test
    func aClashNamesBothParties() throws {
        let sessions = SessionCalendar.sessions(of: term.data.programme)
        let house = term.data.venues[0]
        let one = Booking(number: 1, session: sessions[0].key, venue: house.id, span: sessions[0].span)
        var other = Booking(number: 2, session: SessionKey("c1", 2), venue: house.id, span: sessions[0].span)
        other.span.begin += 30
        let gone = Booking(number: 3, session: SessionKey("c2", 1), venue: house.id, span: sessions[0].span, state: .cancelled)
        let busy = BusyTime(venue: house.id, span: other.span, title: "Kör", uid: "u")
        let found = BookingClash.all([other, gone, one], busy: [busy], venues: term.data.venues)
        #expect(found.map(\.other) == [.booking(other), .busy(busy), .busy(busy)])
        let words = Words(.swedish)
        let names = BookingNames(words, term.data.programme, venues: term.data.venues)
        let sentence = try #require(found.first).sentence(words, names)
        #expect(sentence.contains("Grupp 0, träff 1") && sentence.contains("Grupp 1, träff 2") && sentence.hasPrefix("Hus 0: "))
        #expect(found[1].sentence(words, names).contains("”Kör”"))
        var apart = other
        apart.span = TimeSpan(begin: one.span.end + house.buffer, end: one.span.end + house.buffer + 60)
        #expect(BookingClash.all([one, apart], busy: [], venues: term.data.venues).isEmpty)
    }

    @Test
    func aHouseThatSaidNoIsTheReasonUntilTheSessionMoves() throws {
        var session = SessionCalendar.sessions(of: term.data.programme)[0]
        let free = VenueOption.all(
            for: session, party(session.key.cohort), venues: term.data.venues, bookings: [], diary: VenueDiary())
        let house = try #require(free.first { $0.isFree }).venue
        let no = Booking(number: 1, session: session.key, venue: house, span: session.span, state: .declined, reason: "fullt")
        func obstacles() -> [VenueObstacle]? {
            VenueOption.all(
                for: session, party(session.key.cohort), venues: term.data.venues, bookings: [no], diary: VenueDiary(bookings: [no])
            ).first { $0.venue == house }?.obstacles
        }
        #expect(obstacles() == [.declined(no)])
        #expect(
            VenueObstacle.declined(no).sentence(Words(.swedish), BookingNames(Words(.swedish), term.data.programme, venues: []))
                == "sa nej (fullt)")
        #expect(!VenueObstacle.declined(no).forbids && VenueObstacle.taken(no).forbids)
        session.date = session.date + 7
        #expect(obstacles() == [])
    }

    @Test
    func whatAHouseWouldMeanForTheRulesStandsAgainstItBeforeItIsTaken() throws {
        let cohort = term.data.programme.cohorts[0].id
        let sessions = SessionCalendar.sessions(of: term.data.programme).filter { $0.key.cohort == cohort }
        let houses = term.data.venues.map(\.id)
        func broken(_ held: [Int?], _ rules: VenueRules, at house: Int, off: Set<Int> = []) -> [VenueObstacle] {
            // The session that is looked at is the first; the others have these houses.
            let bookings = zip(sessions.dropFirst(), held).compactMap { session, house in
                house.map { Booking(session: session.key, venue: houses[$0], span: session.span) }
            }
            let planned = sessions.map { session in
                var session = session
                session.isCancelled = off.contains(session.key.number)
                return session
            }
            return VenueOption.all(
                for: planned[0], party(cohort), venues: term.data.venues, bookings: bookings, diary: VenueDiary(), sessions: planned,
                rules: rules
            ).first { $0.venue == houses[house] }?.obstacles.filter(\.isRule) ?? []
        }
        #expect(sessions.count == 4)
        // Four sessions, three different houses: one may come twice, and no more.
        let three = VenueRules(distinct: 3)
        #expect(broken([1, 2, nil], three, at: 1).isEmpty && broken([1, 1, nil], three, at: 2).isEmpty)
        #expect(broken([1, 2, 2], three, at: 1) == [.fewHouses(possible: 2, wanted: 3)] && broken([1, 2, 2], three, at: 3).isEmpty)
        #expect(broken([1, 1, nil], three, at: 1) == [.fewHouses(possible: 2, wanted: 3)])
        // Where the others have broken it already, a new house does not; and a session that is called off gives none.
        #expect(broken([1, 1, 1], three, at: 2).isEmpty)
        #expect(broken([1, 2, nil], three, at: 1, off: [4]) == [.fewHouses(possible: 2, wanted: 3)])
        // A required house: not more often than required, and the last session is kept for it.
        let once = VenueRules(required: [.init(venue: houses[5], times: 1)])
        #expect(broken([5, 1, nil], once, at: 5) == [.tooOften(times: 2, wanted: 1)] && broken([5, 1, 2], once, at: 3).isEmpty)
        #expect(broken([1, 2, 3], once, at: 4) == [.noneLeft(houses[5])] && broken([1, 2, 3], once, at: 5).isEmpty)
        #expect(broken([1, 2, nil], once, at: 4).isEmpty)
        let twice = VenueRules(required: [.init(venue: houses[5], times: 2)])
        #expect(broken([1, 2, 3], twice, at: 4).isEmpty && broken([1, 2, nil], twice, at: 4) == [.noneLeft(houses[5])])
    }

    @Test
    func daysThatCannotBeMeantAreRefused() {
        let session = SessionCalendar.sessions(of: term.data.programme)[0]
        let today = session.date + -30
        func trouble(
            _ state: BookingState, asked: Int? = nil, held: Int? = nil, free: Int? = nil, former: Booking? = nil
        ) -> [BookingDayTrouble] {
            let booking = Booking(
                session: session.key, venue: "v0", span: session.span, state: state, askedOn: asked.map { today + $0 },
                heldUntil: held.map { today + $0 }, freeUntil: free.map { today + $0 })
            return BookingDayTrouble.all(booking, former: former, today: today)
        }
        #expect(trouble(.requested, asked: 0).isEmpty && trouble(.requested, asked: 1) == [.askedLater(today + 1)])
        #expect(trouble(.preliminary, held: 0).isEmpty && trouble(.preliminary, held: 30).isEmpty)
        #expect(trouble(.preliminary, held: -1) == [.heldPast(today + -1)])
        #expect(trouble(.preliminary, held: 31) == [.heldBeyond(today + 31, session: session.date)])
        // Free cancellation may be over already; that it goes on after the session is a slip.
        #expect(trouble(.confirmed, free: -5).isEmpty && trouble(.confirmed, free: 31) == [.freeBeyond(today + 31, session: session.date)])
        // A hold that ran out since it was written down stops nobody from writing down a name.
        var former = Booking(session: session.key, venue: "v0", span: session.span, state: .preliminary, heldUntil: today + -1)
        #expect(trouble(.preliminary, held: -1, former: former).isEmpty && trouble(.confirmed, held: -1, former: former).isEmpty)
        // The same day is asked about when the booking moves to another time.
        former.freeUntil = today + 31
        former.span = TimeSpan(begin: session.span.begin + 14_400, end: session.span.end + 14_400)
        #expect(trouble(.confirmed, free: 31, former: former) == [.freeBeyond(today + 31, session: session.date)])
        for language in Language.allCases {
            for found in trouble(.preliminary, asked: 1, held: -1, free: 31) { #expect(found.sentence(Words(language)).hasSuffix(".")) }
        }
    }

    @Test
    func aDayFarAwayHasItsYear() {
        let names = BookingNames(Words(.swedish), term.data.programme, venues: [])
        let today = CivilDate(dayNumber: 20_838)
        #expect(names.near(today, from: today) == "ons 20 jan" && names.near(today + 183, from: today) == "tors 22 juli")
        #expect(names.near(today + -184, from: today) == "mån 20 juli 2026")
    }

    @Test
    func whatIsDueIsToldOnTheRightDays() {
        let session = SessionCalendar.sessions(of: term.data.programme)[0]
        func due(
            _ state: BookingState?, daysBefore: Int, asked: Int? = nil, held: Int? = nil, free: Int? = nil, isMoved: Bool = false,
            isOff: Bool = false
        )
            -> [BookingDue.Kind]
        {
            var session = session
            session.isCancelled = isOff
            let today = session.date + -daysBefore
            var bookings: [Booking] = []
            if let state {
                bookings = [
                    Booking(
                        number: 1, session: session.key, venue: "v0",
                        span: isMoved ? TimeSpan(begin: session.span.begin - 60, end: session.span.end) : session.span, state: state,
                        askedOn: asked.map { today + -$0 }, heldUntil: held.map { today + $0 }, freeUntil: free.map { today + $0 })
                ]
            }
            return BookingDue.all([session], bookings: bookings, today: today).map(\.kind)
        }
        #expect(due(nil, daysBefore: 42) == [.noVenue])
        #expect(due(nil, daysBefore: 43).isEmpty)
        #expect(due(nil, daysBefore: -1).isEmpty)
        #expect(due(.idea, daysBefore: 10) == [.notRequested])
        #expect(due(.requested, daysBefore: 10) == [.unanswered])
        #expect(due(.requested, daysBefore: 60).isEmpty)
        // However far away the session is, a house that was asked answers within days.
        #expect(due(.requested, daysBefore: 60, asked: 9).isEmpty)
        #expect(due(.requested, daysBefore: 60, asked: 10) == [.longUnanswered])
        #expect(due(.requested, daysBefore: 10, asked: 10) == [.longUnanswered])
        #expect(due(.requested, daysBefore: 10, asked: 1) == [.unanswered])
        #expect(due(.preliminary, daysBefore: 60) == [.holdUnknown])
        #expect(due(.preliminary, daysBefore: 60, held: 14) == [.holdEnds])
        #expect(due(.preliminary, daysBefore: 60, held: 15).isEmpty)
        #expect(due(.preliminary, daysBefore: 60, held: -1) == [.holdOver])
        #expect(due(.confirmed, daysBefore: 60, free: 0) == [.freeCancellationEnds])
        #expect(due(.confirmed, daysBefore: 60, free: -1).isEmpty)
        #expect(due(.confirmed, daysBefore: 60, isMoved: true) == [.moved])
        #expect(due(.cancelled, daysBefore: 10) == [.noVenue])
        // What is called off is still expected by its house, and needs none else.
        #expect(due(.confirmed, daysBefore: 60, isOff: true) == [.calledOff])
        #expect(due(.preliminary, daysBefore: 60, held: 3, isOff: true) == [.calledOff])
        #expect(due(nil, daysBefore: 10, isOff: true).isEmpty && due(.idea, daysBefore: 10, isOff: true).isEmpty)
    }
}
