/// Which sheets are made: of which kinds, of which cohorts, and of which of their sessions.
public struct SheetChoice: Hashable, Sendable {
    /// Which sessions.
    public enum Sessions: Hashable, Sendable {
        /// That of a number.
        case number(Int)
        /// The next one from a day on.
        case next(CivilDate)
        /// Those that lie in a week.
        case week(SheetWeek)
        /// All that have a date.
        case all
    }

    /// The sheets, in the order in which those of a session come.
    public var kinds: [SheetKind]
    /// The cohorts; nil for all, in the order of the programme.
    public var cohorts: [CohortID]?
    /// The sessions.
    public var sessions: Sessions

    /// The given choice.
    public init(_ kinds: [SheetKind], cohorts: [CohortID]?, sessions: Sessions) {
        self.kinds = kinds
        self.cohorts = cohorts
        self.sessions = sessions
    }

    /// The sheets of a cohort that are wanted: each a kind and the number of a session.
    ///
    /// Where many are made at once, a session that is called off has none, and tables that are not planned have no sheet.
    public func sheets(of source: SheetSource) -> [(kind: SheetKind, session: Int)] {
        let numbers: [Int]
        switch sessions {
        case .number(let number): numbers = [number]
        case .next(let today): numbers = [source.nextSession(from: today)]
        case .week(let week): numbers = source.sessions.filter { !$0.isCancelled && week.contains($0.date) }.map(\.key.number)
        case .all: numbers = source.sessions.filter { !$0.isCancelled }.map(\.key.number)
        }
        // Who has no date yet has badges and a term all the same, unless a week was asked for.
        if case .week = sessions, numbers.isEmpty { return [] }
        return numbers.flatMap { number in
            kinds.filter { $0.isOfSession && (kinds.count == 1 || $0 != .tables || !source.tables[number].isEmpty) }.map { ($0, number) }
        } + kinds.filter { !$0.isOfSession }.map { ($0, numbers.first ?? 1) }
    }
}
