/// The dates of a cohort's sessions, resolved from how its schedule gives them.
///
/// A rhythm skips red days, the three eves, breaks and days to avoid; dates that the coordinator has chosen are kept, and warned of.
public struct SessionDates: Hashable, Sendable {
    /// The dates in the order of the sessions. Fewer than the programme wants only where `isComplete` is false.
    public let dates: [CivilDate]
    /// The dates that were passed over, with the reason for each: by a rhythm, or between chosen dates that follow one.
    public let skipped: [SkippedDate]
    /// The chosen dates, and those put back, that something stands in the way of; a date may stand here for several reasons.
    public let warnings: [SkippedDate]
    /// Whether there are as many dates as the programme wants.
    public let isComplete: Bool

    /// After so many dates passed over a rhythm is given up, so that a break without end does not keep the program busy for ever.
    private static let mostSkipped = 1000

    /// The dates of a cohort of a programme.
    public init(of cohort: Cohort, in programme: Programme) {
        switch cohort.schedule {
        case .dates(let dates):
            self.dates = dates
            skipped = Self.passedOver(by: dates, every: cohort.everyDays ?? Self.rhythm(of: dates), in: programme)
            warnings = Self.warnings(dates, slot: programme.slot(cohort.slot), in: programme)
            isComplete = dates.count == programme.sessionsPerCohort
        case .rhythm(let first, let everyDays):
            var found: [CivilDate] = []
            var skipped: [SkippedDate] = []
            var date = first
            while found.count < programme.sessionsPerCohort, skipped.count < Self.mostSkipped {
                if !cohort.putBack.contains(date), let reason = DateObstacle.of(date, in: programme) {
                    skipped.append(SkippedDate(date: date, reason: reason))
                } else {
                    found.append(date)
                }
                date = date + max(1, everyDays)
            }
            dates = found
            self.skipped = skipped
            // A rhythm that begins on another weekday than the slot's, or is not of whole weeks, is warned of like a chosen date.
            warnings =
                found.compactMap { date in DateObstacle.of(date, in: programme).map { SkippedDate(date: date, reason: $0) } }
                + Self.wrongWeekdays(found, slot: programme.slot(cohort.slot))
            isComplete = found.count == programme.sessionsPerCohort
        }
    }

    /// The dates of all cohorts of a programme.
    public static func resolve(_ programme: Programme) -> [CohortID: [CivilDate]] {
        Dictionary(programme.cohorts.map { ($0.id, Self(of: $0, in: programme).dates) }) { first, _ in first }
    }

    /// The rhythm that dates seem to follow of which none is kept, some perhaps skipped or moved: where all lie whole weeks apart, or whole numbers of the least distance,
    /// the distance that is there most often, of several the least; nil where they follow none.
    static func rhythm(of dates: [CivilDate]) -> Int? {
        let gaps = zip(dates, dates.dropFirst()).map { $1 - $0 }
        guard let least = gaps.min(), least > 0 else { return nil }
        guard gaps.allSatisfy({ $0 % least == 0 }) || gaps.allSatisfy({ $0 % 7 == 0 }) else { return nil }
        let counts = Dictionary(grouping: gaps) { $0 }.mapValues(\.count)
        let most = counts.values.max() ?? 0
        return counts.filter { $0.value == most }.keys.min()
    }

    /// The days between chosen dates on which their rhythm would have had a session, had nothing stood in the way.
    private static func passedOver(by dates: [CivilDate], every step: Int?, in programme: Programme) -> [SkippedDate] {
        guard let step else { return [] }
        // Each date begins anew, so that one that was moved does not turn the rest.
        return zip(dates, dates.dropFirst()).flatMap { date, next in
            stride(from: step, to: max(step, next - date), by: step).compactMap { days in
                DateObstacle.of(date + days, in: programme).map { SkippedDate(date: date + days, reason: $0) }
            }
        }
    }

    private static func warnings(_ dates: [CivilDate], slot: Slot?, in programme: Programme) -> [SkippedDate] {
        let obstacles = dates.compactMap { date in DateObstacle.of(date, in: programme).map { SkippedDate(date: date, reason: $0) } }
        let disordered = zip(dates, dates.dropFirst()).filter { $0 >= $1 }.map { SkippedDate(date: $1, reason: .outOfOrder) }
        return obstacles + wrongWeekdays(dates, slot: slot) + disordered
    }

    private static func wrongWeekdays(_ dates: [CivilDate], slot: Slot?) -> [SkippedDate] {
        guard let weekday = slot?.weekday else { return [] }
        return dates.filter { $0.weekday != weekday }.map { SkippedDate(date: $0, reason: .wrongWeekday(wanted: weekday)) }
    }
}
