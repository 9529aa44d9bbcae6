import MeetCore

/// What is wrong with the sessions of a cohort, in the same words as `meet check`: worked out beside, since it looks at all houses and people.
struct CohortTrouble: Hashable, Sendable {
    /// Venues, leaders, interpreters, tables, absences.
    var sessions: [SessionTrouble] = []
    /// Dates on which something stands in the way.
    var dates: [SkippedDate] = []

    /// How many there are.
    var count: Int { sessions.count + dates.count }
}

extension Desk {
    /// What is wrong with the sessions to come, cohort by cohort; whom it does not concern is not named.
    /// - Parameter records: tables, attendance and absences, which are not read with the term.
    func sessionTroubles(_ records: SessionRecords) -> [CohortID: CohortTrouble] {
        var troubles: [CohortID: CohortTrouble] = [:]
        let all = SessionTrouble.all(
            presentData, sessions: SessionCalendar.sessions(of: programme), busy: venueDesk.busy, records: records, today: today,
            person: { problem.index(of: $0).map(person) })
        for trouble in all {
            for session in trouble.sessions { troubles[session.cohort, default: CohortTrouble()].sessions.append(trouble) }
        }
        for cohort in programme.cohorts {
            let warnings = SessionDates(of: cohort, in: programme).warnings
            if !warnings.isEmpty { troubles[cohort.id, default: CohortTrouble()].dates = warnings }
        }
        return troubles
    }
}
