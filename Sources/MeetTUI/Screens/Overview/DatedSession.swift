import MeetCore

/// A session with its date.
struct DatedSession: Hashable, Sendable {
    let date: CivilDate
    /// Whose.
    let cohort: Int
    /// Which; 1 is the first.
    let number: Int

    /// The sessions within some days from today, in the order in which they take place; what is called off is none of them.
    static func all(_ desk: Desk, within days: Range<Int>) -> [DatedSession] {
        var sessions: [(start: Int, session: DatedSession)] = []
        for (index, cohort) in desk.programme.cohorts.enumerated() {
            let off = cohort.calledOff
            for (place, date) in (desk.dates[cohort.id] ?? []).enumerated()
            where days.contains(date - desk.today) && !off.contains(place + 1) {
                let start = desk.programme.slot(cohort.slot)?.start.minutes ?? 0
                sessions.append((start, DatedSession(date: date, cohort: index, number: place + 1)))
            }
        }
        return sessions.sorted { left, right in
            (left.session.date.dayNumber, left.start, left.session.cohort) < (
                right.session.date.dayNumber, right.start, right.session.cohort
            )
        }.map(\.session)
    }
}
