import MeetCore

extension SessionReport {
    /// For each session of the one cohort that has another day than before, and takes place: who of the members is away then.
    /// - Parameter former: the cohort as it was.
    func awayOnMoved(from former: Cohort, in programme: Programme) -> [String] {
        guard let cohort = cohorts.first else { return [] }
        let before = SessionDates(of: former, in: programme).dates
        let members = data.members(of: cohort.id)
        return SessionCalendar.sessions(of: cohort, in: data.programme).compactMap { session in
            let place = session.key.number - 1
            guard !session.isCancelled, !before.indices.contains(place) || before[place] != session.date else { return nil }
            let away = SwedishOrder.sorted(members.filter { $0.unavailable.contains(session.date) }.map(\.shownName)) { $0 }
            guard !away.isEmpty else { return nil }
            return words.membersAway(session.key.number, session.date.full(words), away)
        }
    }
}
