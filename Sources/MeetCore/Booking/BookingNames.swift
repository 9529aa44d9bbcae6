/// What cohorts, sessions, venues and times are called in sentences about bookings.
public struct BookingNames: Sendable {
    private let words: Words
    private let cohorts: [CohortID: String]
    private let venues: [VenueID: String]

    /// The names of a programme and its venues, in the language of `words`.
    public init(_ words: Words, _ programme: Programme, venues: [Venue]) {
        self.words = words
        cohorts = Dictionary(programme.cohorts.map { ($0.id, $0.name) }) { first, _ in first }
        self.venues = Dictionary(venues.map { ($0.id, $0.name) }) { first, _ in first }
    }

    /// A cohort's name, or its id.
    public func cohort(_ id: CohortID) -> String { cohorts[id] ?? id.text }

    /// A venue's name, or its id.
    public func venue(_ id: VenueID) -> String { venues[id] ?? id.text }

    /// A session: `Grupp 3, session 2`.
    public func session(_ key: SessionKey) -> String { words.session(cohort(key.cohort), key.number) }

    /// A day: `Wednesday 3 February 2027 (week 5)`.
    public func day(_ date: CivilDate) -> String { "\(date.full(words)) (\(words.week(date.isoWeek.week)))" }

    /// A day in a list: `ons 20 jan`, and with its year where it is further away than half a year.
    public func near(_ date: CivilDate, from today: CivilDate) -> String { date.line(words, today: today) }

    /// A stretch of time: `ons 3 feb 2027 18:00–20:30`, with both days where they differ.
    public func span(_ span: TimeSpan) -> String {
        let (begin, end) = (span.date.line(words), span.lastDate.line(words))
        return span.date == span.lastDate
            ? "\(begin) \(span.start)–\(span.finish)" : "\(begin) \(span.start) – \(end) \(span.finish)"
    }

    /// The most columns that a stretch of time within a day takes.
    package var spanColumns: Int { words.dayColumns + 5 + 12 }
}
