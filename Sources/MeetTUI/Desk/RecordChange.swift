import MeetCore

/// One thing that the coordinator does to who there is, or to the rules: kept first, and shown when the data was read anew.
///
/// Unlike an `Arrangement` it changes what the desk is made of, and a desk is not made between two keys. So the screen that asked goes on
/// showing what was typed until it hears whether that was kept (`KeepNews`).
///
/// It bears what the screen knew of the thing that it changes: where another program wrote that meanwhile, it is not kept (`OutdatedError`).
enum RecordChange: Hashable, Sendable {
    /// A person is added, or changed; known by the id. Beside it the person as the screen knew them; nil where one is added.
    case person(Person, former: Person?)
    /// A person who came without having applied is added, noted as present at a session, and perhaps a member from now on.
    case walkIn(Person, SessionKey, asMember: Bool)
    /// A person is taken out; an undo brings all back.
    case remove(PersonID)
    /// A person is erased for good; there is no undo.
    case erase(PersonID)
    /// What is due of persons and of records is erased for good, worked out anew at that moment: what is not due any more stays.
    case eraseDue(persons: Int, parts: Int)
    /// Persons of a file are added and changed, as was shown.
    case importPeople(ImportPlan)
    /// The programme becomes this one, by one edit that has a name, from what the screen knew.
    case rules(Programme, former: Programme, RuleEdit)
    /// One session of a cohort, or it and those that follow, become another: the cohort as it is then, and as the screen knew it.
    case session(SessionKey, Cohort, former: Cohort, isMoved: Bool)
    /// The tables of a cohort become these, which were made from what the screen knew; of one session where two change places there.
    case tables(TablePlan, session: Int?, former: TablesBasis)
    /// The tables of several cohorts become these.
    case allTables([PlannedTables])
    /// A booking is made where its number is 0, or becomes this one; beside it the booking as the screen knew it, nil where one is made.
    case booking(Booking, former: Booking?)
    /// Bookings become these as one change; beside them what the screen knew, in the same order.
    case bookings([Booking], former: [Booking])
    /// An idea goes as if it had never been.
    case removeBooking(Booking)
    /// The ideas of some cohorts become those of a plan.
    case venuePlan([CohortID], [Booking])

    /// What the change log calls it.
    var kind: ChangeKind {
        switch self {
        case .person(let person, let former): return former == nil ? .addPerson(person.id) : .editPerson(person.id)
        case .walkIn(let person, _, asMember: _): return .addPerson(person.id)
        case .remove(let person): return .removePerson(person)
        case .erase: return .erasePerson
        case .eraseDue(let persons, let parts): return .eraseDue(people: persons, parts: parts)
        case .importPeople(let plan): return .importParticipants(count: plan.records.count)
        case .rules(_, _, let edit): return .editRules(edit)
        case .tables(_, let session, let former):
            return session.map { .editTables(SessionKey(former.cohort, $0)) } ?? .seatTables([former.cohort])
        case .allTables(let planned): return .seatTables(planned.map(\.basis.cohort).sorted())
        case .booking(let booking, former: _): return .editBooking(booking.session, booking.state, at: booking.venue)
        case .bookings(let all, former: _):
            return .editBookings(count: all.count, all.first?.state ?? .idea, Set(all.map(\.session.cohort)).sorted())
        case .removeBooking(let booking): return .editBooking(booking.session, nil, at: booking.venue)
        case .venuePlan(let cohorts, _): return .bookVenues(cohorts)
        case .session(let key, let cohort, let former, let isMoved): return .session(key, from: former, to: cohort, isMoved: isMoved)
        }
    }

    /// What it was made on that is not there any more; nil where it can be kept. The one place where this is asked.
    /// - Parameter today: the day of an import.
    func outdated(by now: some KeptRecords, today: CivilDate) throws -> OutdatedError? {
        switch self {
        case .person(let person, let former):
            let present = try now.person(person.id)
            // Who wanted the same has done it.
            if present == former || present == person { return nil }
            guard former == nil, let present else { return .person(now: present) }
            return .newPerson(now: present)
        case .walkIn(let person, _, asMember: _): return try now.person(person.id).map { .newPerson(now: $0) }
        case .rules(let programme, let former, _):
            let present = try now.programme()
            return present == former || present == programme ? nil : .programme(now: present)
        case .importPeople(let plan):
            return try plan.holds(at: now.base, people: now.people, programme: now.programme, today: today) ? nil : .importPlan
        case .session(let key, let cohort, let former, isMoved: _):
            let present = try now.programme()
            let own = present.cohort(key.cohort)
            return own == former || own == cohort ? nil : .programme(now: present)
        case .tables(let plan, session: _, let former):
            let present = try now.tablesBasis(of: former.cohort)
            return present == former || present.plan == plan ? nil : .tables
        case .allTables(let planned):
            return try planned.contains { try now.tablesBasis(of: $0.basis.cohort) != $0.basis } ? .tables : nil
        case .booking(let booking, let former):
            guard let former else { return nil }
            let present = try now.booking(former.number)
            return present == former || present == booking ? nil : .booking(now: present)
        case .bookings(let all, let former):
            for (booking, former) in zip(all, former) {
                if let outdated = try RecordChange.booking(booking, former: former).outdated(by: now, today: today) { return outdated }
            }
            return nil
        case .removeBooking(let former):
            let present = try now.booking(former.number)
            return present == former || present == nil ? nil : .booking(now: present)
        // Who is to go goes, whatever was changed; whether a house is free is asked where a booking is written.
        case .remove, .erase, .eraseDue, .venuePlan: return nil
        }
    }

    /// Writes it, as part of one change.
    /// - Throws: `OutdatedError` where it is not to be kept; it is asked within the change, so that nobody can write between.
    func write(_ changes: Changes, today: CivilDate) throws {
        if let outdated = try outdated(by: changes, today: today) { throw outdated }
        switch self {
        case .person(let person, _): try changes.enter([person])
        case .walkIn(let person, let session, let asMember):
            try changes.enter([person])
            try changes.mark(.present, person.id, at: session)
            if asMember { try changes.setSeat(person.id, in: session.cohort) }
        case .remove(let person), .erase(let person): try changes.remove(person)
        // Done by the store itself (`StoreRunner.keep`): erasing leaves nothing that an undo could bring back.
        case .eraseDue: break
        case .importPeople(let plan): try changes.enter(plan.records)
        case .rules(let programme, _, _): try changes.put(programme)
        case .tables(let plan, session: _, let former): try changes.put(plan, of: former.cohort)
        case .allTables(let planned): for tables in planned { try changes.put(tables.plan, of: tables.basis.cohort) }
        case .booking(let booking, former: _): try changes.put(booking)
        case .bookings(let all, former: _): for booking in all { try changes.put(booking) }
        case .removeBooking(let booking): try changes.removeBooking(booking.number)
        case .venuePlan(let cohorts, let bookings): try changes.replaceIdeas(of: Set(cohorts), with: bookings)
        case .session(_, let cohort, let former, isMoved: _): try changes.replace(former, with: cohort)
        }
    }
}
