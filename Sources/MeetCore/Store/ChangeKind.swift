/// What a change was: a stable code, and the ids and numbers that say more. Never names or values of persons: it stays when they are erased.
/// A part of the programme, which is nobody's own, is told of by its name, since it may be gone (`RuleEdit`).
public enum ChangeKind: Hashable, Sendable {
    /// The database was made.
    case create
    /// Personal data had to be gone for good, and with it what could be undone.
    case forgetHistory
    /// Persons were brought in from a file, so many new or changed.
    case importParticipants(count: Int)
    /// Venues were brought in from a file, so many new or changed.
    case importVenues(count: Int)
    /// Cohorts were filled by the matcher.
    case compose([CohortID])
    /// A person got a seat.
    case addSeat(PersonID, CohortID)
    /// A person left a cohort.
    case removeSeat(PersonID, CohortID)
    /// A person went from one cohort to another.
    case moveSeat(PersonID, from: CohortID, to: CohortID)
    /// Two persons changed places.
    case swapSeats(PersonID, PersonID)
    /// So many persons got, left or changed seats at once, in some cohorts.
    case moveSeats(count: Int, [CohortID])
    /// A person is kept in a cohort.
    case pin(PersonID, CohortID)
    /// A person is no longer kept in a cohort.
    case unpin(PersonID)
    /// A person is kept out of a cohort.
    case exclude(PersonID, CohortID)
    /// A person is no longer kept out of a cohort.
    case include(PersonID, CohortID)
    /// A person was written in by hand.
    case addPerson(PersonID)
    /// What is known of a person was changed by hand.
    case editPerson(PersonID)
    /// A person was taken out of the database.
    case removePerson(PersonID)
    /// A person was erased for good; it does not say who.
    case erasePerson
    /// So many persons were erased for good at once; it does not say who.
    case erasePeople(Int)
    /// What was due to go was erased: so many persons, and parts of what is known of so many others.
    case eraseDue(people: Int, parts: Int)
    /// Personal data left the program: a list, an extract; of one person or of many.
    case handOut(HandedOut, PersonID?)
    /// A venue was added or changed by hand.
    case editVenue(VenueID)
    /// A venue was taken out of the database.
    case removeVenue(VenueID)
    /// The programme was changed: slots, axes, rules, cohorts, dates.
    case editProgramme
    /// Who sits where was kept as a version, by its number; 0 where that was not known beforehand.
    case keepVersion(Int)
    /// A version got another name.
    case renameVersion(Int)
    /// A version was taken away.
    case removeVersion(Int)
    /// Cohorts became what they were in a version; its number, where that was kept: older changes do not tell it.
    case restoreVersion([CohortID], number: Int? = nil)
    /// One thing of the programme was added, changed, moved or removed by hand.
    case editRules(RuleEdit)
    /// Venues were planned for the sessions of cohorts.
    case bookVenues([CohortID])
    /// The booking of a session was made or changed by hand; what it became, nil where it was taken away; at which house, which older changes do
    /// not tell.
    case editBooking(SessionKey, BookingState?, at: VenueID? = nil)
    /// So many bookings of some cohorts went on to a state at once.
    case editBookings(count: Int, BookingState, [CohortID])
    /// The times at which others have a house were brought in, so many.
    case importBusy(VenueID, count: Int)
    /// Tables were planned for the sessions of cohorts.
    case seatTables([CohortID])
    /// Who sits where at the tables of a session was changed by hand.
    case editTables(SessionKey)
    /// It was noted who came to a session.
    case markAttendance(SessionKey)
    /// It was noted whether one person came to a session. What was noted is no name's business and is not told.
    case markPerson(PersonID, SessionKey)
    /// A session got another date or time; others that follow may have, too.
    case moveSession(SessionKey)
    /// A session was called off, or takes place after all.
    case callOffSession(SessionKey, isOff: Bool)
    /// What is done at a session, by whom or with what was changed.
    case editSession(SessionKey)
    /// A change of that number was taken back though others were made after it; what it was.
    indirect case takeBack(Int, ChangeKind)
    /// A kind that this version does not know, with its code and its ids and numbers.
    case other(code: String, detail: [String])

    /// Whether a change of this kind touches nothing but who sits where, versions of it, what is fixed by hand, and who came.
    public var isArrangement: Bool {
        switch self {
        case .compose, .addSeat, .removeSeat, .moveSeat, .swapSeats, .moveSeats, .pin, .unpin, .exclude, .include, .keepVersion,
            .renameVersion,
            .removeVersion,
            .restoreVersion, .markAttendance, .markPerson:
            return true
        case .takeBack(_, let kind): return kind.isArrangement
        case .create, .forgetHistory, .importParticipants, .importVenues, .addPerson, .editPerson, .removePerson, .erasePerson,
            .erasePeople, .eraseDue, .handOut, .editVenue,
            .removeVenue, .editProgramme, .editRules, .bookVenues, .editBooking, .editBookings, .importBusy, .seatTables, .editTables,
            .moveSession, .callOffSession, .editSession, .other:
            return false
        }
    }

    /// The number of the version that a change is about; 0 where it is one that the change made, nil where it is about none.
    public var version: Int? {
        switch self {
        case .keepVersion(let number), .renameVersion(let number), .removeVersion(let number): return number
        case .restoreVersion(_, let number): return number
        default: return nil
        }
    }

    /// What was done, as a noun phrase.
    /// - Parameters:
    ///   - person: what a person is called on the screen; the id where nothing better is known.
    ///   - cohort: what a cohort is called.
    ///   - venue: what a venue is called.
    ///   - leader: what a leader is called.
    ///   - version: the name of the version that it is about; nil where it is gone or not known.
    public func text(
        _ words: Words, person: (PersonID) -> String = \.text, cohort: (CohortID) -> String = \.text, venue: (VenueID) -> String = \.text,
        leader: (LeaderID) -> String = \.text, version: String? = nil
    ) -> String {
        switch self {
        case .create: return words.changeCreate
        case .forgetHistory: return words.changeForget
        case .importParticipants(let count): return words.changeImportParticipants(count)
        case .importVenues(let count): return words.changeImportVenues(count)
        case .compose(let cohorts): return words.changeCompose(cohorts.map(cohort))
        case .addSeat(let who, let group): return words.changeAddSeat(person(who), cohort(group))
        case .removeSeat(let who, let group): return words.changeRemoveSeat(person(who), cohort(group))
        case .moveSeat(let who, let from, let to): return words.changeMoveSeat(person(who), cohort(from), cohort(to))
        case .swapSeats(let first, let second): return words.changeSwapSeats(person(first), person(second))
        case .moveSeats(let count, let cohorts): return words.changeMoveSeats(count, cohorts.map(cohort))
        case .pin(let who, let group): return words.changePin(person(who), cohort(group))
        case .unpin(let who): return words.changeUnpin(person(who))
        case .exclude(let who, let group): return words.changeExclude(person(who), cohort(group))
        case .include(let who, let group): return words.changeInclude(person(who), cohort(group))
        case .addPerson(let who): return words.changeAddPerson(person(who))
        case .editPerson(let who): return words.changeEditPerson(person(who))
        case .removePerson(let who): return words.changeRemovePerson(person(who))
        case .erasePerson: return words.changeErasePerson
        case .erasePeople(let count): return words.changeErasePeople(count)
        case .eraseDue(let people, let parts): return words.changeEraseDue(people: people, parts: parts)
        case .handOut(let what, let who): return words.changeHandOut(what.rawValue, who.map(person))
        case .editVenue(let house): return words.changeEditVenue(venue(house))
        case .removeVenue(let house): return words.changeRemoveVenue(venue(house))
        case .editProgramme: return words.changeEditProgramme
        case .keepVersion: return words.changeKeepVersion(version)
        case .renameVersion: return words.changeRenameVersion(version)
        case .removeVersion: return words.changeRemoveVersion(version)
        case .restoreVersion(let cohorts, number: _): return words.changeRestoreVersion(cohorts.map(cohort), version)
        case .editRules(let edit):
            let name = edit.part == .leader ? leader(LeaderID(edit.name)) : edit.name
            return words.changeEditRules(edit.verb.rawValue, edit.part.rawValue, name)
        case .bookVenues(let cohorts): return words.changeBookVenues(cohorts.map(cohort))
        case .editBooking(let session, let state, at: let house):
            return words.changeEditBooking(cohort(session.cohort), session.number, state?.rawValue, house.map(venue))
        case .editBookings(let count, let state, let cohorts):
            return words.changeEditBookings(count, state.rawValue, cohorts.map(cohort))
        case .importBusy(let house, let count): return words.changeImportBusy(venue(house), count)
        case .seatTables(let cohorts): return words.changeSeatTables(cohorts.map(cohort))
        case .editTables(let session): return words.changeEditTables(cohort(session.cohort), session.number)
        case .markAttendance(let session): return words.changeMarkAttendance(cohort(session.cohort), session.number)
        case .markPerson(let who, let session): return words.changeMarkPerson(person(who), cohort(session.cohort), session.number)
        case .moveSession(let session): return words.changeMoveSession(cohort(session.cohort), session.number)
        case .callOffSession(let session, let isOff):
            return words.changeCallOff(cohort(session.cohort), session.number, isOff: isOff)
        case .editSession(let session): return words.changeEditSession(cohort(session.cohort), session.number)
        case .takeBack(_, let kind):
            return words.changeTakeBack(
                kind.text(words, person: person, cohort: cohort, venue: venue, leader: leader, version: version))
        case .other(let code, _): return words.changeOther(code)
        }
    }
}
