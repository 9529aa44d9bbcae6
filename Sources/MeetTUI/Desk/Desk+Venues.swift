import MeetCore

// The sessions of a cohort and who comes to them, as houses must know it.
extension Desk {
    /// The sessions of a cohort, by index.
    func sessions(of cohort: Int) -> [Session] {
        guard programme.cohorts.indices.contains(cohort) else { return [] }
        let definition = programme.cohorts[cohort]
        return SessionCalendar.sessions(of: definition, on: dates[definition.id] ?? [], in: programme)
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

    /// The bookings of a cohort's sessions that hold, in the order of the sessions.
    func bookings(of cohort: Int) -> [Booking] { sessions(of: cohort).compactMap { venueDesk.booked[$0.key] } }
}
