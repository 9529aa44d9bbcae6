extension Booking {
    /// Mere ideas whose sessions got another time when one programme became another, at the new time: no house knows of them, so they just
    /// follow. What a house knows of stays where the house has it until that is agreed anew.
    ///
    /// - Returns: only those that differ, in the order in which they are given.
    public static func following(_ bookings: [Booking], from former: Programme, to programme: Programme) -> [Booking] {
        let ideas = bookings.filter { $0.state == .idea }
        guard !ideas.isEmpty, former != programme else { return [] }
        let cohorts = Set(ideas.map(\.session.cohort))
        func spans(_ programme: Programme) -> [SessionKey: TimeSpan] {
            let sessions = programme.cohorts.filter { cohorts.contains($0.id) }.flatMap { SessionCalendar.sessions(of: $0, in: programme) }
            return Dictionary(sessions.map { ($0.key, $0.span) }) { first, _ in first }
        }
        let (before, after) = (spans(former), spans(programme))
        return ideas.compactMap { idea in
            // An idea for another time than its session's was made by hand, or was left behind: it does not jump.
            guard before[idea.session] == idea.span, let span = after[idea.session], span != idea.span else { return nil }
            var moved = idea
            moved.span = span
            return moved
        }
    }
}
