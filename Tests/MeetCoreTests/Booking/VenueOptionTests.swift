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
        #expect(due(.preliminary, daysBefore: 60, held: -1) == [.holdEnds])
        #expect(due(.confirmed, daysBefore: 60, free: 0) == [.freeCancellationEnds])
        #expect(due(.confirmed, daysBefore: 60, free: -1).isEmpty)
        #expect(due(.confirmed, daysBefore: 60, isMoved: true) == [.moved])
        #expect(due(.cancelled, daysBefore: 10) == [.noVenue])
        // What is called off is still expected by its house, and needs none else.
        #expect(due(.confirmed, daysBefore: 60, isOff: true) == [.calledOff])
        #expect(due(.preliminary, daysBefore: 60, held: 3, isOff: true) == [.calledOff])
        #expect(due(nil, daysBefore: 10, isOff: true).isEmpty && due(.idea, daysBefore: 10, isOff: true).isEmpty)
    }

    @Test
    func aLetterTellsTheHouseWhatItMustKnowAndNamesNobody() {
        var session = SessionCalendar.sessions(of: term.data.programme)[0]
        session.date = CivilDate(dayNumber: 20_838)
        session.needs = ["kitchen"]
        session.leaders = ["l1"]
        let members = (1...5).map { Person(id: PersonID("p\($0)"), name: "Namn\($0)", needs: $0 < 3 ? [.wheelchair] : []) }
        let booking = Booking(session: session.key, venue: "v0", span: session.span, contact: "Värden", reason: "Vi har blivit färre")
        func letter(_ kind: VenueLetter.Kind, _ language: Language) -> String {
            VenueLetter(
                kind, booking, session: session, venue: term.data.venues[0], party: CohortParty(members), programme: "Prov",
                cohort: "Grupp 0"
            ).text(Words(language))
        }
        let swedish = letter(.request, .swedish)
        for part in ["Hej Värden!", "Hus 0", "v. 3", "onsdag 20 januari 2027", "5 deltagare och 1 ledare", "kök", "2 rullstolar"] {
            #expect(swedish.contains(part), "\(part) in \(swedish)")
        }
        #expect(swedish.hasPrefix("Ämne: "))
        #expect(!swedish.contains("Namn1"))
        #expect(letter(.request, .english).contains("Wednesday 20 January 2027, week 3"))
        #expect(letter(.cancellation, .swedish).contains("Vi har blivit färre"))
        #expect(!letter(.cancellation, .english).contains("wheelchair"))
        #expect(letter(.confirmation, .english).contains("confirm the booking"))
    }
}
