/// Something wrong with the sessions to come: their venues, their leaders, what members need. A sentence is made of it by `sentence`.
public enum SessionTrouble: Hashable, Sendable {
    /// Sessions of a cohort have no venue, by their numbers, of so many.
    case noVenue(CohortID, sessions: [Int], of: Int)
    /// A booking breaks rules, or is for another time than the session has now.
    case unfit(Booking, BookingTrouble)
    /// Two are at one venue at once, or too near in time.
    case clash(BookingClash)
    /// A house holds a booking no longer than to a day that is near, past, or not known.
    case hold(BookingDue)
    /// The session is called off, and the house still expects us.
    case calledOff(Booking)
    /// The session is no longer planned, and the booking stands.
    case gone(Booking)
    /// A cohort whose sessions are all booked has fewer different venues than it is to have.
    case distinct(CohortID, wanted: Int, found: Int)
    /// A cohort whose sessions are all booked is at a required venue another number of times.
    case required(CohortID, VenueID, wanted: Int, found: Int)
    /// A leader cannot be at both of two sessions.
    case leader(LeaderClash)
    /// Members need an interpreter of a language who is not arranged: so many, at the sessions of these numbers.
    case interpreter(CohortID, language: String, members: Int, sessions: [Int])
    /// Tables that were planned do not fit those who are members now.
    case tables(CohortID, TableMisfit)
    /// A member is away at sessions of these numbers, and was not known to be when the seat was given: the person said so later, or the
    /// sessions were moved.
    case away(PersonID, CohortID, sessions: [Int])

    /// All trouble of a term's sessions from a day on, in the order of the cases and then of the programme.
    ///
    /// - Parameters:
    ///   - sessions: those of the cohorts.
    ///   - busy: when others have the venues.
    ///   - records: tables, attendance, and what was known when seats were given.
    ///   - today: sessions before it are over, and nothing of them is told.
    ///   - person: the person of an id, where the caller has them in order already; else they are put in order here.
    public static func all(
        _ term: TermData, sessions: [Session], busy: [BusyTime], records: SessionRecords = SessionRecords(), today: CivilDate,
        person: ((PersonID) -> Person?)? = nil
    ) -> [SessionTrouble] {
        let finder: SessionTroubleFinder
        if let person {
            finder = SessionTroubleFinder(term, sessions: sessions, busy: busy, today: today, person: person)
        } else {
            let persons = Dictionary(term.people.map { ($0.id, $0) }) { first, _ in first }
            finder = SessionTroubleFinder(term, sessions: sessions, busy: busy, today: today) { persons[$0] }
        }
        return finder.withoutVenue + finder.unfit + finder.clashes + finder.holds + finder.calledOff + finder.gone + finder.rules
            + finder.leaders + finder.interpreters + finder.tables(records) + finder.away(records)
    }

    /// What is wrong, as a sentence.
    ///
    /// - Parameter person: the shown name of a person.
    public func sentence(_ words: Words, _ names: BookingNames, leader: (LeaderID) -> String, person: (PersonID) -> String) -> String {
        switch self {
        case .noVenue(let cohort, let numbers, let all):
            return words.sessionsWithoutVenue(names.cohort(cohort), numbers, of: all)
        case .unfit(let booking, let trouble): return BookingConflict.kept(booking, trouble).sentence(words, names)
        case .clash(let clash): return clash.sentence(words, names)
        case .hold(let due): return due.sentence(words, names)
        case .calledOff(let booking):
            return words.calledOffButBooked(
                names.session(booking.session), names.venue(booking.venue), state: words.bookingState(booking.state.rawValue))
        case .gone(let booking):
            return words.goneButBooked(
                names.session(booking.session), names.venue(booking.venue), day: names.span(booking.span),
                state: words.bookingState(booking.state.rawValue))
        case .distinct(let cohort, let wanted, let found): return words.tooFewVenues(names.cohort(cohort), wanted: wanted, found: found)
        case .required(let cohort, let venue, let wanted, let found):
            return words.requiredVenueTimes(names.cohort(cohort), names.venue(venue), wanted: wanted, found: found)
        case .leader(let clash):
            let (first, second) = (names.session(clash.first.key), names.session(clash.second.key))
            let day = names.day(clash.second.date)
            return clash.gap < 0
                ? words.leaderTwice(leader(clash.leader), first, second, day)
                : words.leaderHurried(leader(clash.leader), first, second, day, has: clash.gap, needs: clash.needed)
        case .interpreter(let cohort, let language, let members, let numbers):
            return words.interpreterMissing(names.cohort(cohort), language, members, numbers)
        case .tables(let cohort, let misfit):
            return words.tablesTrouble(
                names.cohort(cohort), left: misfit.leavers.count, without: misfit.unseated.count, misfit.sessions, id: cohort.text)
        case .away(let who, let cohort, let numbers): return words.awaySinceSeated(person(who), names.cohort(cohort), numbers)
        }
    }
}
