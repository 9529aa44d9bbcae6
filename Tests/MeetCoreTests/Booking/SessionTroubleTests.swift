import Testing

@testable import MeetCore

/// Each trouble of the sessions to come is told, and nothing is told where there is none.
@Suite struct SessionTroubleTests {
    private let today = CivilDate(year: 2027, month: 1, day: 1) ?? CivilDate(dayNumber: 0)

    /// Two cohorts of two sessions on Wednesdays, all booked and confirmed, with nothing wrong.
    private func sound() throws -> TermData {
        let dates = try ["2027-01-20", "2027-01-27"].map { try #require(CivilDate($0)) }
        let times = try ["18:00", "20:00"].map { try #require(TimeOfDay($0)) }
        let always = OpeningPeriod(days: Weekday.allCases, from: .midnight, to: try #require(TimeOfDay("24:00")))
        let venues = ["a", "b", "c", "d"].map { id in
            Venue(
                id: VenueID(id), name: id.uppercased(), point: GeoPoint(latitude: 59.3, longitude: 18), capacity: 10,
                opening: [always])
        }
        let cohorts = ["g", "h"].map { id in
            Cohort(
                id: CohortID(id), name: id.uppercased(), slot: "wed", seats: 1...9, leaders: [LeaderID("l\(id)")], schedule: .dates(dates))
        }
        let programme = Programme(
            name: "P", sessionsPerCohort: 2, slots: [Slot(id: "wed", weekday: .wednesday, start: times[0], end: times[1])],
            leaders: [Leader(id: "lg", name: "Kim"), Leader(id: "lh", name: "Alex")], cohorts: cohorts,
            venueRules: VenueRules(distinct: 2, required: [.init(venue: "a", times: 1)]))
        var bookings: [Booking] = []
        for (cohort, houses) in [("g", ["a", "b"]), ("h", ["c", "a"])] {
            for (index, house) in houses.enumerated() {
                bookings.append(
                    Booking(
                        number: bookings.count + 1, session: SessionKey(CohortID(cohort), index + 1), venue: VenueID(house),
                        span: TimeSpan(on: dates[index], from: times[0], to: times[1]), state: .confirmed))
            }
        }
        return TermData(
            programme: programme, people: [Person(id: "p", name: "Noor", available: ["wed"])], venues: venues,
            composition: Composition(["g": ["p"]]), bookings: bookings)
    }

    private func trouble(
        _ term: TermData, busy: [BusyTime] = [], records: SessionRecords = SessionRecords(), today: CivilDate? = nil
    ) -> [SessionTrouble] {
        SessionTrouble.all(
            term, sessions: SessionCalendar.sessions(of: term.programme), busy: busy, records: records, today: today ?? self.today)
    }

    @Test func nothingIsWrongWithASoundTerm() throws {
        #expect(try trouble(sound()).isEmpty)
    }

    @Test func missingVenuesAreToldByCohort() throws {
        var term = try sound()
        term.bookings[1].state = .cancelled
        term.bookings.removeSubrange(2...3)
        #expect(trouble(term) == [.noVenue("g", sessions: [2], of: 2), .noVenue("h", sessions: [1, 2], of: 2)])
        // What is over is over.
        #expect(trouble(term, today: CivilDate("2027-02-01")).isEmpty)
        // What is called off needs none, but its house wants to know.
        term.programme.cohorts[1].sessions = [SessionChange(number: 1, isCancelled: true), SessionChange(number: 2, isCancelled: true)]
        term.programme.cohorts[0].sessions = [SessionChange(number: 1, isCancelled: true)]
        #expect(trouble(term) == [.noVenue("g", sessions: [2], of: 1), .calledOff(term.bookings[0])])
    }

    @Test func whatDoesNotSuitIsTold() throws {
        var term = try sound()
        term.people[0].needs = [.wheelchair]
        term.programme.cohorts[0].schedule = .dates(try ["2027-01-21", "2027-01-27"].map { try #require(CivilDate($0)) })
        #expect(
            trouble(term) == [
                .unfit(term.bookings[0], try #require(wrong(with: term.bookings[0], in: term))),
                .unfit(term.bookings[1], try #require(wrong(with: term.bookings[1], in: term))),
            ])
        let both = [term.bookings[0], term.bookings[1]].compactMap { wrong(with: $0, in: term) }
        #expect(both.map(\.isMoved) == [true, false] && both.allSatisfy { $0.obstacles == [.need(.wheelchair)] })
    }

    private func wrong(with booking: Booking, in term: TermData) -> BookingTrouble? {
        SessionCalendar.sessions(of: term.programme).first { $0.key == booking.session }.flatMap { session in
            BookingTrouble(
                booking, of: session, CohortParty(term.composition[session.key.cohort].count == 1 ? term.people : []),
                at: term.venues.first { $0.id == booking.venue })
        }
    }

    /// Where a house lies matters to a plan; what is agreed with it stands.
    @Test func thatNobodyKnowsWhereABookedHouseLiesIsNoTrouble() throws {
        var term = try sound()
        for place in term.venues.indices { term.venues[place].point = nil }
        #expect(trouble(term).isEmpty)
    }

    @Test func bookingsOfSessionsThatAreNoLongerPlannedAreTold() throws {
        var term = try sound()
        // One date less for G, and H without any; the idea holds its house from others too.
        term.programme.cohorts[0].schedule = .dates(try ["2027-01-20"].map { try #require(CivilDate($0)) })
        term.programme.cohorts[1].schedule = .dates([])
        term.bookings[2].state = .declined
        term.bookings[3].state = .idea
        #expect(trouble(term).filter { if case .gone = $0 { true } else { false } } == [.gone(term.bookings[1]), .gone(term.bookings[3])])
        // A booking of what is over is no trouble, whether it was planned or not.
        #expect(trouble(term, today: CivilDate("2027-02-01")).isEmpty)
        let sessions = SessionCalendar.sessions(of: term.programme)
        let due = BookingDue.all(sessions, bookings: term.bookings, today: today).filter { $0.kind == .gone }
        #expect(due.map(\.session) == [SessionKey("g", 2)] && due.map(\.venue) == ["b"])
        for words in [Words(.swedish), Words(.english)] {
            let names = BookingNames(words, term.programme, venues: term.venues)
            let told = SessionTrouble.gone(term.bookings[1]).sentence(words, names, leader: \.text, person: \.text)
            #expect(told.hasPrefix("G, ") && told.contains("B"), "\(told)")
            #expect(told.lowercased().contains("27 jan 2027"), "\(told)")
            #expect(due[0].sentence(words, names).hasPrefix("G, "))
        }
    }

    @Test func twoAtOneDoorAreTold() throws {
        var term = try sound()
        term.bookings[2].venue = "a"
        let others = BusyTime(venue: "b", span: TimeSpan(begin: term.bookings[1].span.end - 1, end: term.bookings[1].span.end + 60))
        let found = trouble(term, busy: [others])
        #expect(found.contains(.clash(BookingClash(booking: term.bookings[0], other: .booking(term.bookings[2])))))
        #expect(found.contains(.clash(BookingClash(booking: term.bookings[1], other: .busy(others)))))
        #expect(found.contains(.distinct("h", wanted: 2, found: 1)))
        #expect(found.contains(.required("h", "a", wanted: 1, found: 2)))
        #expect(found.count == 4)
    }

    @Test func whatIsCalledOffDoesNotHideTheRules() throws {
        var term = try sound()
        term.bookings[0].state = .cancelled
        term.programme.cohorts[0].sessions = [SessionChange(number: 1, isCancelled: true)]
        #expect(trouble(term) == [.distinct("g", wanted: 2, found: 1), .required("g", "a", wanted: 1, found: 0)])
    }

    @Test func holdsThatRunOutAreTold() throws {
        var term = try sound()
        term.bookings[0].state = .preliminary
        term.bookings[0].heldUntil = today + 3
        guard case .hold(let due) = try #require(trouble(term).first) else { return #expect(Bool(false)) }
        #expect((due.session, due.day, due.venue) == (SessionKey("g", 1), today + 3, "a"))
        term.bookings[0].heldUntil = today + 60
        #expect(trouble(term).isEmpty)
        // For how long is a question to the house.
        term.bookings[0].heldUntil = nil
        guard case .hold(let unknown) = try #require(trouble(term).first) else { return #expect(Bool(false)) }
        #expect((unknown.kind, unknown.session) == (.holdUnknown, SessionKey("g", 1)))
    }

    @Test func leadersInterpretersAndThoseWhoAreAwayAreTold() throws {
        var term = try sound()
        term.programme.cohorts[1].leaders = ["lg"]
        term.programme.cohorts[0].sessions = [SessionChange(number: 2, interpreters: ["ar"])]
        term.people[0].needs = [.interpreter("ar")]
        term.people[0].unavailable = [term.bookings[1].span.date]
        let found = trouble(term)
        #expect(found.count == 4)
        #expect(found.contains(.interpreter("g", language: "ar", members: 1, sessions: [1])))
        #expect(found.contains(.away("p", "g", sessions: [2])))
        let leaders = found.compactMap { trouble in if case .leader(let clash) = trouble { clash.leader } else { nil } }
        #expect(leaders == ["lg", "lg"])
        // Who was known to be away when the seat was given is no news, as long as the session stays where it was.
        let known = SessionRecords(accepted: ["p": [term.bookings[1].span.date]])
        #expect(trouble(term, records: known).count == 3)
        term.people[0].unavailable.append(term.bookings[1].span.date + 1)
        #expect(trouble(term, records: known).count == 3)
        var dates = SessionDates(of: term.programme.cohorts[0], in: term.programme).dates
        dates[1] = dates[1] + 1
        term.programme.cohorts[0].schedule = .dates(dates)
        #expect(trouble(term, records: known).contains(.away("p", "g", sessions: [2])))
    }

    @Test func tablesThatNoLongerFitAreTold() throws {
        let term = try sound()
        let records = SessionRecords(plans: ["g": TablePlan([1: [["p"]], 2: [["p", "q"]]]), "h": TablePlan([1: [["r"]]])])
        let found = trouble(term, records: records)
        #expect(found.count == 2)
        guard case .tables("g", let misfit) = try #require(found.first) else { return #expect(Bool(false)) }
        #expect((misfit.leavers, misfit.unseated, misfit.sessions) == (["q"], [], [2]))
        let names = BookingNames(Words(.swedish), term.programme, venues: term.venues)
        let sentence = found[0].sentence(Words(.swedish), names, leader: { $0.text }, person: { $0.text })
        #expect(sentence == "G: 1 vid borden har slutat (träff 2); planera om med meet seat --again least --cohort g")
        // What is over is over, and what was held stays.
        #expect(trouble(term, records: records, today: CivilDate("2027-02-01")).isEmpty)
        var held = records
        held.attendance = ["g": CohortAttendance([2: ["q": .present]]), "h": CohortAttendance([1: ["r": .present]])]
        #expect(trouble(term, records: held).isEmpty)
    }

    @Test func everyTroubleIsASentenceInBothLanguages() throws {
        var term = try sound()
        term.bookings[2].venue = "a"
        term.bookings[1].state = .declined
        term.people[0].needs = [.interpreter("ar"), .childcare]
        term.people[0].unavailable = [term.bookings[1].span.date]
        term.programme.cohorts[1].leaders = ["lg"]
        for words in [Words(.swedish), Words(.english)] {
            let names = BookingNames(words, term.programme, venues: term.venues)
            for item in trouble(term, records: SessionRecords(plans: ["g": TablePlan([1: [["q"]]])])) {
                let sentence = item.sentence(words, names, leader: { _ in "Kim" }, person: { _ in "Noor" })
                #expect(sentence.contains("G") || sentence.contains("H"), "\(sentence)")
            }
        }
    }
}
