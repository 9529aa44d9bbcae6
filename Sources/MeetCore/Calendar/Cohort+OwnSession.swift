extension Cohort {
    /// The cohort in which one session is as given: only what differs from the programme and the cohort is kept as the session's own
    /// (`SessionChange`), so that the session goes on following them in all else. The day is not looked at: `DateShift` moves it.
    public func with(_ session: Session, in programme: Programme) -> Cohort {
        let number = session.key.number
        let slot = programme.slot(slot)
        let plan = programme.sessions.first { $0.number == number }
        func own<T: Equatable>(_ value: T, _ usual: T?) -> T? { value == usual ? nil : value }
        var change = sessions.first { $0.number == number } ?? SessionChange(number: number)
        change.start = own(session.start, slot?.start)
        change.end = own(session.end, slot?.end)
        change.theme = own(session.theme, plan?.theme ?? "")
        change.exercise = own(session.exercise, plan?.exercise ?? "")
        change.needs = own(session.needs, plan?.needs ?? [])
        change.leaders = own(session.leaders, leaders)
        change.interpreters = own(session.interpreters, plan?.interpreters ?? [])
        change.isCancelled = session.isCancelled
        var cohort = self
        let others = sessions.filter { $0.number != number }
        cohort.sessions = (change.isEmpty ? others : others + [change]).sorted { $0.number < $1.number }
        return cohort
    }
}
