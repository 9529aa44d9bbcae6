/// A term as it stands on a day: who sits where, when each cohort meets, and where.
///
/// The Overview and `meet overview` both read it, so that both say the same is due.
package struct TermStanding: Sendable {
    /// Programme, people, venues and bookings.
    package let data: TermData
    /// Who sits where.
    package let working: WorkingComposition
    /// The dates of each cohort's sessions.
    package let dates: [CohortID: [CivilDate]]
    /// The day.
    package let today: CivilDate
    /// The active booking of each session.
    package let booked: [SessionKey: Booking]
    /// The active bookings of each cohort whose sessions are no longer planned.
    package let gone: [CohortID: [Booking]]
    /// What is due to go.
    package let due: DueData

    /// A term of the given parts.
    package init(
        _ data: TermData, _ working: WorkingComposition, dates: [CohortID: [CivilDate]], today: CivilDate, booked: [SessionKey: Booking],
        gone: [CohortID: [Booking]], due: DueData
    ) {
        self.data = data
        self.working = working
        self.dates = dates
        self.today = today
        self.booked = booked
        self.gone = gone
        self.due = due
    }

    /// A term as it was read.
    package init(_ data: TermData, _ working: WorkingComposition, dates: [CohortID: [CivilDate]], today: CivilDate) {
        let planned = data.programme.cohorts.flatMap { cohort in
            (dates[cohort.id] ?? []).indices.map { SessionKey(cohort.id, $0 + 1) }
        }
        self.init(
            data, working, dates: dates, today: today,
            booked: Booking.active(data.bookings),
            gone: Dictionary(grouping: Booking.withoutSession(data.bookings, planned: Set(planned), today: today)) { $0.session.cohort },
            due: DueData(data, today: today))
    }

    /// The programme.
    package var programme: Programme { data.programme }

    /// The sessions of a cohort, by index.
    package func sessions(of cohort: Int) -> [Session] {
        let definition = programme.cohorts[cohort]
        return SessionCalendar.sessions(of: definition, on: dates[definition.id] ?? [], in: programme)
    }

    /// So many cohorts, those whose sessions are nearest, are looked at for what is due.
    private static let mostLookedAt = 200

    /// The cohorts whose next session is nearest, with its date; those without dates first.
    package var nearest: [(cohort: Int, date: CivilDate?)] {
        let all = programme.cohorts.indices.map { index -> (cohort: Int, date: CivilDate?) in
            let cohort = programme.cohorts[index]
            return (index, cohort.meetingDates(dates[cohort.id] ?? []).first { $0 >= today })
        }
        // One whose sessions are over has nothing due, but where houses still expect it.
        let open = all.filter { entry in
            let id = programme.cohorts[entry.cohort].id
            return entry.date != nil || (dates[id] ?? []).isEmpty || gone[id] != nil
        }
        let sorted = open.sorted { ($0.date?.dayNumber ?? 0, $0.cohort) < ($1.date?.dayNumber ?? 0, $1.cohort) }
        return Array(sorted.prefix(Self.mostLookedAt))
    }

    /// How many sessions of a cohort take place, and of how many a house knows, and of how many it is a mere idea.
    package func housed(_ cohort: Cohort) -> (told: Int, ideas: Int, all: Int) {
        let off = cohort.calledOff
        let numbers = (1...max(1, dates[cohort.id]?.count ?? 0)).filter { !off.contains($0) }
        let states = numbers.compactMap { booked[SessionKey(cohort.id, $0)]?.state }
        let ideas = states.count { $0 == .idea }
        return (states.count - ideas, ideas, numbers.count)
    }

    /// What is wrong with the sessions to come, cohort by cohort; whom it does not concern is not named.
    /// - Parameters:
    ///   - records: tables, attendance and absences, which are not read with the term.
    ///   - busy: the times at which houses are taken by others.
    package func troubles(_ records: SessionRecords, busy: [BusyTime]) -> [CohortID: CohortTrouble] {
        var troubles: [CohortID: CohortTrouble] = [:]
        let all = SessionTrouble.all(
            data, sessions: SessionCalendar.sessions(of: programme), busy: busy, records: records, today: today,
            person: { working.problem.index(of: $0).map { data.people[$0] } })
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
