/// A cohort whose sessions are moved: one of them, or one and all that follow.
public struct DateShift: Hashable, Sendable {
    /// The cohort with the new dates.
    public let cohort: Cohort
    /// Its dates, as they become.
    public let dates: [CivilDate]
    /// The dates that those that follow pass over, with the reason for each.
    public let skipped: [SkippedDate]
    /// The session that this one would come before, or on the same day as, though it is numbered the other way; nil where all is in order.
    public let disordered: Int?
    /// What stands in the way of the new dates all the same; it does not forbid them.
    public let warnings: [SkippedDate]

    /// Moves a session to another day.
    /// - Parameters:
    ///   - number: which session of the cohort; 1 is the first.
    ///   - date: where to.
    ///   - following: whether those that follow move too, by as many days. Where something stands in the way, or the session before has
    ///     come to lie there, one goes on to the next day of the rhythm; of dates without a rhythm, a week on.
    /// - Returns: nil where there is no such session, or a date would come to lie after the year 9999, which no file can say.
    public init?(_ number: Int, of cohort: Cohort, to date: CivilDate, following: Bool, in programme: Programme) {
        let former = SessionDates(of: cohort, in: programme).dates
        guard former.indices.contains(number - 1) else { return nil }
        var moved = cohort
        var skipped: [SkippedDate]?
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
            skipped = []
            if following {
                let step = moved.everyDays ?? SessionDates.rhythm(of: former)
                let wanted = Self.distances(former, from: number - 1, every: step, moved, in: programme).map { date + $0 }
                skipped = Self.lay(&dates, after: number - 1, wanted, every: step ?? 7, moved, in: programme)
            }
            moved.schedule = .dates(dates)
        }
        self.init(moved, before: number, skipped: skipped, moved: number, following: following, in: programme)
        guard dates.allSatisfy({ $0.parts.year <= 9999 }) else { return nil }
    }

    /// Puts a skipped day back: the cohort meets on it although something stands in the way, those after it follow in the rhythm from it, and
    /// the last date falls away.
    /// - Returns: nil where the day is none of those that are skipped.
    public init?(puttingBack date: CivilDate, of cohort: Cohort, in programme: Programme) {
        let resolved = SessionDates(of: cohort, in: programme)
        let former = resolved.dates
        guard resolved.skipped.contains(where: { $0.date == date }), let last = former.last, date < last else { return nil }
        var moved = cohort
        var skipped: [SkippedDate]?
        switch cohort.schedule {
        case .rhythm: moved.putBack = (cohort.putBack + [date]).sorted()
        case .dates:
            guard let step = cohort.everyDays ?? SessionDates.rhythm(of: former) else { return nil }
            var dates = former
            let place = former.count { $0 < date }
            dates[place] = date
            let wanted = dates.indices.dropFirst(place + 1).map { date + ($0 - place) * step }
            skipped = Self.lay(&dates, after: place, wanted, every: step, moved, in: programme)
            moved.schedule = .dates(dates)
        }
        self.init(moved, before: 1, skipped: skipped, moved: nil, following: false, in: programme)
        guard dates.contains(date), dates.allSatisfy({ $0.parts.year <= 9999 }) else { return nil }
    }

    /// The date on which the session is that would have been on a day that is passed over; nil where there is none.
    public func date(for skip: SkippedDate) -> CivilDate? { dates.first { $0 > skip.date } }

    /// - Parameters:
    ///   - number: what is skipped before this session is not told.
    ///   - skipped: what was passed over; nil for what the dates themselves say.
    ///   - session: the one that was moved, and whether those after it were too.
    private init(
        _ cohort: Cohort, before number: Int, skipped: [SkippedDate]?, moved session: Int?, following: Bool, in programme: Programme
    ) {
        let resolved = SessionDates(of: cohort, in: programme)
        let dates = resolved.dates
        self.cohort = cohort
        self.dates = dates
        let from = dates.indices.contains(number - 1) ? dates[number - 1] : nil
        self.skipped = skipped ?? resolved.skipped.filter { skip in from.map { skip.date >= $0 } ?? true }
        warnings = resolved.warnings
        disordered = session.flatMap { session in
            let place = session - 1
            if place > 0, dates[place] <= dates[place - 1] { return session - 1 }
            return !following && place + 1 < dates.count && dates[place] >= dates[place + 1] ? session + 1 : nil
        }
    }

    /// How many days after a session those that follow it are, in order. A day of the rhythm that was passed over is no part of the distance,
    /// so that it is not missed where nothing stands in the way any more.
    private static func distances(
        _ dates: [CivilDate], from place: Int, every step: Int?, _ cohort: Cohort, in programme: Programme
    ) -> [Int] {
        var sum = 0
        return zip(dates.dropFirst(place), dates.dropFirst(place + 1)).map { date, next in
            let gap = next - date
            if let step, step > 0, gap > step, gap % step == 0,
                stride(from: step, to: gap, by: step).allSatisfy({ DateObstacle.of(date + $0, in: programme) != nil })
            {
                sum += step
            } else {
                sum += gap
            }
            return sum
        }
    }

    /// Lays the dates after one where they are wanted, or on the next day of the rhythm on which nothing stands in the way.
    /// - Returns: what is passed over.
    private static func lay(
        _ dates: inout [CivilDate], after place: Int, _ wanted: [CivilDate], every step: Int, _ cohort: Cohort, in programme: Programme
    ) -> [SkippedDate] {
        var skipped: [SkippedDate] = []
        for (index, date) in zip(dates.indices.dropFirst(place + 1), wanted) {
            var next = date
            var tries = 0
            while tries < 1000 {
                if next > dates[index - 1] {
                    guard !cohort.putBack.contains(next), let reason = DateObstacle.of(next, in: programme) else { break }
                    skipped.append(SkippedDate(date: next, reason: reason))
                }
                next = next + max(1, step)
                tries += 1
            }
            dates[index] = next
        }
        return skipped
    }
}
