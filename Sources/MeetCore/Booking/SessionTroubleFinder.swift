/// Looks for what is wrong with the sessions to come.
///
/// Of the people it looks at the members of cohorts that still meet, and at no others: the whole pool is many times as large.
struct SessionTroubleFinder {
    /// A cohort that still meets.
    private struct Meeting {
        let id: CohortID
        /// Its sessions to come that take place, in order.
        let sessions: [Session]
        let members: [Person]
    }

    private let term: TermData
    private let busy: [BusyTime]
    private let today: CivilDate
    private let all: [Session]
    /// The sessions to come that take place.
    private let sessions: [Session]
    /// Those that are called off.
    private let off: Set<SessionKey>
    /// All that are planned, those that are over too.
    private let planned: Set<SessionKey>
    private let booked: [SessionKey: Booking]
    private let venues: [VenueID: Venue]
    /// The cohorts that still meet, in the order of the programme.
    private let meetings: [Meeting]

    /// - Parameter person: the person of an id; nil where there is none.
    init(_ term: TermData, sessions: [Session], busy: [BusyTime], today: CivilDate, person: (PersonID) -> Person?) {
        self.term = term
        self.busy = busy
        all = sessions
        self.today = today
        let toCome = sessions.filter { $0.date >= today && !$0.isCancelled }
        self.sessions = toCome
        off = Set(sessions.filter(\.isCancelled).map(\.key))
        planned = Set(sessions.map(\.key))
        booked = Booking.active(term.bookings)
        venues = Dictionary(term.venues.map { ($0.id, $0) }) { first, _ in first }
        let own = Dictionary(grouping: toCome) { $0.key.cohort }
        meetings = term.programme.cohorts.compactMap { cohort in
            own[cohort.id].map { Meeting(id: cohort.id, sessions: $0, members: term.composition[cohort.id].compactMap(person)) }
        }
    }

    var withoutVenue: [SessionTrouble] {
        meetings.compactMap { meeting in
            let without = meeting.sessions.filter { booked[$0.key] == nil }
            return without.isEmpty ? nil : .noVenue(meeting.id, sessions: without.map(\.key.number), of: meeting.sessions.count)
        }
    }

    var unfit: [SessionTrouble] {
        meetings.flatMap { meeting -> [SessionTrouble] in
            let housed = meeting.sessions.compactMap { session in booked[session.key].map { (session, $0) } }
            guard !housed.isEmpty else { return [] }
            let party = CohortParty(meeting.members)
            return housed.compactMap { session, booking in
                BookingTrouble(booking, of: session, party, at: venues[booking.venue]).map { .unfit(booking, $0) }
            }
        }
    }

    var clashes: [SessionTrouble] {
        let open = term.bookings.filter { $0.span.date >= today }
        return BookingClash.all(open, busy: busy, venues: term.venues).map { .clash($0) }
    }

    var holds: [SessionTrouble] {
        BookingDue.all(all, bookings: term.bookings, today: today).filter { [.holdOver, .holdEnds, .holdUnknown].contains($0.kind) }
            .map { .hold($0) }
    }

    var calledOff: [SessionTrouble] {
        term.bookings.filter { $0.state.isKnownToHouse && off.contains($0.session) && $0.span.date >= today }.map { .calledOff($0) }
    }

    /// Bookings of sessions that are no longer planned: there are fewer, or the cohort's dates are gone.
    var gone: [SessionTrouble] {
        Booking.withoutSession(term.bookings, planned: planned, today: today).map { .gone($0) }
    }

    /// Different and required venues, of cohorts whose sessions all have one: before that it is not decided.
    var rules: [SessionTrouble] {
        let rules = term.programme.venueRules
        return term.programme.cohorts.flatMap { cohort -> [SessionTrouble] in
            let numbers = (1...max(1, term.programme.sessionsPerCohort)).filter { !off.contains(SessionKey(cohort.id, $0)) }
            let held = numbers.compactMap { booked[SessionKey(cohort.id, $0)]?.venue }
            guard !numbers.isEmpty, held.count == numbers.count else { return [] }
            let different = Set(held).count
            var found: [SessionTrouble] = []
            if different < rules.distinct { found.append(.distinct(cohort.id, wanted: rules.distinct, found: different)) }
            for rule in rules.required {
                let times = held.count { $0 == rule.venue }
                if times != rule.times { found.append(.required(cohort.id, rule.venue, wanted: rule.times, found: times)) }
            }
            return found
        }
    }

    var leaders: [SessionTrouble] {
        LeaderClash.all(sessions) { key in
            booked[key].flatMap { venues[$0.venue] }.map { ($0.id, VenueFit.place(of: $0)) }
        }.map { .leader($0) }
    }

    var interpreters: [SessionTrouble] {
        meetings.flatMap { meeting -> [SessionTrouble] in
            var needing: [String: Int] = [:]
            for member in meeting.members {
                for case .interpreter(let language) in member.needs { needing[language, default: 0] += 1 }
            }
            return needing.sorted { $0.key < $1.key }.compactMap { language, count in
                let without = meeting.sessions.filter { !$0.interpreters.contains(language) }.map(\.key.number)
                return without.isEmpty ? nil : .interpreter(meeting.id, language: language, members: count, sessions: without)
            }
        }
    }

    func tables(_ records: SessionRecords) -> [SessionTrouble] {
        meetings.compactMap { meeting in
            guard let plan = records.plans[meeting.id] else { return nil }
            let attendance = records.attendance[meeting.id] ?? CohortAttendance()
            return TableMisfit(plan, members: meeting.members, sessions: meeting.sessions, attendance: attendance)
                .map { .tables(meeting.id, $0) }
        }
    }

    func away(_ records: SessionRecords) -> [SessionTrouble] {
        meetings.flatMap { meeting -> [SessionTrouble] in
            meeting.members.filter { !$0.unavailable.isEmpty }.compactMap { person in
                let days = Set(person.unavailable).subtracting(records.accepted[person.id] ?? [])
                let numbers = meeting.sessions.filter { days.contains($0.date) }.map(\.key.number)
                return numbers.isEmpty ? nil : .away(person.id, meeting.id, sessions: numbers)
            }
        }
    }
}
