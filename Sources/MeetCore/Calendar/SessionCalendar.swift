/// The sessions of cohorts as they are planned: what the programme says of all, the slot, the cohort, and what single sessions have of their
/// own, put together.
public enum SessionCalendar {
    /// The sessions of a cohort, in the order of their numbers: as many as there are dates.
    public static func sessions(of cohort: Cohort, in programme: Programme) -> [Session] {
        sessions(of: cohort, on: SessionDates(of: cohort, in: programme).dates, in: programme)
    }

    /// The sessions of all cohorts, in the order of the programme.
    public static func sessions(of programme: Programme) -> [Session] {
        programme.cohorts.flatMap { sessions(of: $0, in: programme) }
    }

    /// The sessions of a cohort whose dates are known already.
    public static func sessions(of cohort: Cohort, on dates: [CivilDate], in programme: Programme) -> [Session] {
        let slot = programme.slot(cohort.slot)
        return dates.enumerated().map { index, date in
            let number = index + 1
            let plan = programme.sessions.first { $0.number == number }
            let change = cohort.sessions.first { $0.number == number }
            return Session(
                key: SessionKey(cohort.id, number), date: date, start: change?.start ?? slot?.start ?? .midnight,
                end: change?.end ?? slot?.end ?? .midnight, theme: change?.theme ?? plan?.theme ?? "",
                exercise: change?.exercise ?? plan?.exercise ?? "", needs: change?.needs ?? plan?.needs ?? [],
                leaders: change?.leaders ?? cohort.leaders, interpreters: change?.interpreters ?? plan?.interpreters ?? [],
                isCancelled: change?.isCancelled ?? false)
        }
    }
}
