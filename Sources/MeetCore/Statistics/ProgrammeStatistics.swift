import Dispatch

/// All that is counted of a programme: each cohort, and all together.
public struct ProgrammeStatistics: Hashable, Sendable {
    /// The mix as planned, of each cohort reported and of those who applied, have a seat and wait.
    public let mix: MixReport
    /// The cohorts reported, in order.
    public let cohorts: [CohortStatistics]
    /// The organisations that people came through, the one with the most applicants first.
    public let sources: [SourceLine]
    /// The months in which people applied, in order; without those whose day is not known.
    public let months: [MonthLine]
    /// How many applied on a day that is not known.
    public let undated: Int

    /// Counts a term.
    ///
    /// - Parameters:
    ///   - record: the term, and what has happened.
    ///   - only: the cohorts to report; nil for all. What is said of all who applied stays the same.
    public init(_ record: TermRecord, only: Set<CohortID>? = nil) {
        let data = record.data
        let programme = data.programme
        let background = BackgroundTable(data)
        mix = MixReport(data, background, only: only)
        let former = data.former.fitted(to: programme)
        let venues = Dictionary(data.venues.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var places: [CohortID: [Int: Venue]] = [:]
        for booking in data.bookings where booking.state.isActive {
            places[booking.session.cohort, default: [:]][booking.session.number] = venues[booking.venue]
        }
        let venueOfSession = places
        let reported = programme.cohorts.filter { only?.contains($0.id) ?? true }
        // Cohorts do not touch each other, so they are counted beside each other; each writes its own place.
        let counted = Gathered<CohortStatistics>(count: reported.count)
        DispatchQueue.concurrentPerform(iterations: reported.count) { place in
            let cohort = reported[place]
            let statistics = CohortStatistics(
                cohort, members: background.members(of: data.composition[cohort.id]), background: background.values(of:),
                tables: record.tables[cohort.id] ?? TablePlan(), former: former[cohort.id],
                attendance: record.attendance[cohort.id] ?? CohortAttendance(),
                venues: venueOfSession[cohort.id] ?? [:], in: programme)
            counted.set(statistics, at: place)
        }
        cohorts = counted.all
        sources = Self.sources(data, background)
        (months, undated) = Self.months(data, background)
    }

    /// Who came, over all cohorts reported.
    public var attendance: PresenceCount { cohorts.compactMap { $0.attendance?.members }.reduce(PresenceCount(), +) }

    /// How unevenly the two poles of a contrast are spread over the cohorts reported; nil where nobody is at one of them.
    public func dissimilarity(axis: Int) -> Double? {
        Dissimilarity.index(mix.cohorts.map { ($0.axes[axis].counts[0], $0.axes[axis].counts[1]) })
    }

    /// Who came to the sessions of one number, over all cohorts reported: how attendance goes over the term.
    public var presenceBySession: [(number: Int, members: PresenceCount, guests: Int)] {
        var counts: [Int: (PresenceCount, Int)] = [:]
        for session in cohorts.flatMap({ $0.attendance?.sessions ?? [] }) {
            let sum = counts[session.number] ?? (PresenceCount(), 0)
            counts[session.number] = (sum.0 + session.members, sum.1 + session.guests)
        }
        return counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value.0, $0.value.1) }
    }

    // MARK: Parts

    private static func sources(_ data: TermData, _ background: BackgroundTable) -> [SourceLine] {
        var counts: [String: (applied: Int, seated: Int)] = [:]
        for (place, person) in data.people.enumerated() {
            counts[person.source, default: (0, 0)].applied += 1
            if background.isSeated[place] { counts[person.source, default: (0, 0)].seated += 1 }
        }
        return counts.map { SourceLine(source: $0.key, applied: $0.value.applied, seated: $0.value.seated) }
            .sorted { ($1.applied, $0.source) < ($0.applied, $1.source) }
    }

    private static func months(_ data: TermData, _ background: BackgroundTable) -> ([MonthLine], Int) {
        var people: [Int: [AxisValues]] = [:]
        var undated = 0
        for (place, person) in data.people.enumerated() {
            guard let parts = person.registered?.parts else {
                undated += 1
                continue
            }
            people[parts.year * 12 + parts.month - 1, default: []].append(background.values[place])
        }
        let lines = people.sorted { $0.key < $1.key }.map { month, members in
            MonthLine(
                year: month / 12, month: month % 12 + 1, applied: members.count, axes: data.programme.axes.map { AxisMix($0, members) })
        }
        return (lines, undated)
    }
}
