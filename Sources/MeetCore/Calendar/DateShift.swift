/// A cohort whose sessions are moved: one of them, or one and all that follow.
public struct DateShift: Hashable, Sendable {
    /// The cohort with the new dates.
    public let cohort: Cohort
    /// Its dates, as they become.
    public let dates: [CivilDate]
    /// The dates that those that follow pass over, with the reason for each.
    public let skipped: [SkippedDate]
    /// What stands in the way of the new dates all the same; it does not forbid them.
    public let warnings: [SkippedDate]

    /// Moves a session to another day.
    /// - Parameters:
    ///   - number: which session of the cohort; 1 is the first.
    ///   - date: where to.
    ///   - following: whether those that follow move too. They keep the rhythm, which skips what it always skips; without a rhythm they keep
    ///     their distances, and go on a week where something stands in the way.
    /// - Returns: nil where there is no such session, or a date would come to lie after the year 9999, which no file can say.
    public init?(_ number: Int, of cohort: Cohort, to date: CivilDate, following: Bool, in programme: Programme) {
        let former = SessionDates(of: cohort, in: programme).dates
        guard former.indices.contains(number - 1) else { return nil }
        var moved = cohort
        // Dates that become chosen forget what made them, and keep the rhythm all the same.
        if case .rhythm(_, let days) = cohort.schedule { moved.everyDays = days }
        if case .rhythm(_, let days) = cohort.schedule, following, number == 1 {
            moved.schedule = .rhythm(first: date, everyDays: days)
            moved.everyDays = nil
            // Who asks for a day gets it, whatever stands in its way; that is told.
            if DateObstacle.of(date, in: programme) != nil { moved.putBack = Set(cohort.putBack + [date]).sorted() }
        } else {
            var dates = former
            dates[number - 1] = date
            if following { Self.follow(&dates, from: number, former, moved, in: programme) }
            moved.schedule = .dates(dates)
        }
        self.init(moved, before: number, in: programme)
        guard dates.allSatisfy({ $0.parts.year <= 9999 }) else { return nil }
    }

    /// Puts a skipped day back: the cohort meets on it although something stands in the way, and its last date falls away.
    /// - Returns: nil where the day is one of its dates already, or beyond them.
    public init?(puttingBack date: CivilDate, of cohort: Cohort, in programme: Programme) {
        let former = SessionDates(of: cohort, in: programme).dates
        guard !former.contains(date), let last = former.last, date < last else { return nil }
        var moved = cohort
        switch cohort.schedule {
        case .rhythm: moved.putBack = (cohort.putBack + [date]).sorted()
        case .dates: moved.schedule = .dates((former.dropLast() + [date]).sorted())
        }
        self.init(moved, before: 1, in: programme)
        guard dates.contains(date) else { return nil }
    }

    private init(_ cohort: Cohort, before number: Int, in programme: Programme) {
        let resolved = SessionDates(of: cohort, in: programme)
        self.cohort = cohort
        dates = resolved.dates
        let from = dates.indices.contains(number - 1) ? dates[number - 1] : nil
        skipped = resolved.skipped.filter { skip in from.map { skip.date >= $0 } ?? true }
        warnings = resolved.warnings
    }

    /// Lays the dates after a session that was moved.
    private static func follow(
        _ dates: inout [CivilDate], from number: Int, _ former: [CivilDate], _ cohort: Cohort, in programme: Programme
    ) {
        let rhythm = cohort.everyDays ?? SessionDates.rhythm(of: former)
        let days = dates[number - 1] - former[number - 1]
        for index in dates.indices.dropFirst(number) {
            let step = rhythm ?? 7
            var next = rhythm.map { dates[index - 1] + $0 } ?? former[index] + days
            var tries = 0
            while next <= dates[index - 1] || (!cohort.putBack.contains(next) && DateObstacle.of(next, in: programme) != nil), tries < 1000
            {
                next = next + step
                tries += 1
            }
            dates[index] = next
        }
    }
}
