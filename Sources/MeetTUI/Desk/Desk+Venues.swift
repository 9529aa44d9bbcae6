import MeetCore

// The sessions of a cohort and who comes to them, as houses must know it.
extension Desk {
    /// The sessions of a cohort, by index.
    func sessions(of cohort: Int) -> [Session] {
        guard programme.cohorts.indices.contains(cohort) else { return [] }
        let definition = programme.cohorts[cohort]
        return SessionCalendar.sessions(of: definition, on: dates[definition.id] ?? [], in: programme)
    }

    /// What is left of sessions of a cohort that are no longer planned, and of which a house still holds something: as sessions called off, at
    /// the times of the bookings.
    func goneSessions(of cohort: Int) -> [Session] {
        guard programme.cohorts.indices.contains(cohort) else { return [] }
        return (venueDesk.gone[programme.cohorts[cohort].id] ?? []).map { Session(whatIsLeftOf: $0) }
    }

    /// The session of a booking as it is planned; where it is no longer, what the booking says of it.
    func session(of booking: Booking) -> Session {
        let cohort = programme.cohorts.firstIndex { $0.id == booking.session.cohort }
        return cohort.flatMap { sessions(of: $0).first { $0.key == booking.session } } ?? Session(whatIsLeftOf: booking)
    }

    /// The bookings that may go on to a state together.
    var openBookings: [Booking] { JointBookings.open(data.bookings, in: programme, today: today) }

    /// What a file is called.
    func name(of wish: FileWish, _ words: Words) -> String {
        switch wish {
        case .sessions(let cohort): return SheetFileName.calendar(programme.name(of: cohort), words)
        case .bookings(let venue): return SheetFileName.calendar(venueDesk[venue]?.name ?? venue.text, words)
        case .mailing(let cohort, let occasion): return SheetFileName.mailing(occasion, programme.name(of: cohort), words)
        case .report: return SheetFileName.report(programme.name, words)
        }
    }

    /// The members of a cohort as they are now.
    func members(of cohort: CohortID) -> [Person] {
        guard let place = programme.cohorts.firstIndex(where: { $0.id == cohort }) else { return [] }
        return working.memberIndices(place).map { person($0) }
    }

    /// Who comes to the sessions of a cohort, as it is now.
    func party(of cohort: Int) -> CohortParty {
        guard programme.cohorts.indices.contains(cohort) else { return CohortParty([]) }
        return CohortParty(working.memberIndices(cohort).map { person($0) })
    }

    /// What a plan does not give the cohorts that were planned. Not for the loop: it looks at all of them.
    func troubles(of plan: BookingPlan, _ cohorts: Set<CohortID>) -> [PlanTrouble] {
        let sessions = programme.cohorts.indices.filter { cohorts.contains(programme.cohorts[$0].id) }.flatMap { self.sessions(of: $0) }
        return PlanTrouble.all(plan, presentData, sessions: sessions, today: today)
    }

    /// The bookings of a cohort's sessions that hold, in the order of the sessions.
    func bookings(of cohort: Int) -> [Booking] { sessions(of: cohort).compactMap { venueDesk.booked[$0.key] } }
}
