public import MeetCore

/// A plan of venues looked at plainly, for tests: the rules and the score of formats.md section 7, slow and without any index.
public struct PlainBooking {
    private let data: TermData
    private let others: [Booking]
    private let busy: [BusyTime]

    /// A plan of all cohorts of a term beside bookings and busy times of others.
    public init(_ data: TermData, others: [Booking] = [], busy: [BusyTime] = []) {
        self.data = data
        self.others = others
        self.busy = busy
    }

    /// Whether a session can be at a venue beside the others, while nothing else of the plan is there.
    public func suits(_ session: Session, _ venue: Venue) -> Bool {
        let members = members(session.key.cohort)
        if venue.capacity < members.count + session.leaders.count { return false }
        var open = 0
        for minute in session.start.minutes..<session.end.minutes {
            let isOpen = venue.opening.contains {
                $0.days.contains(session.date.weekday) && $0.from.minutes <= minute && minute < $0.to.minutes
            }
            open += isOpen ? 1 : 0
        }
        if open != (venue.inverse ? 0 : session.end.minutes - session.start.minutes) { return false }
        if venue.blackout.contains(session.date) { return false }
        for need in session.needs where !venue.equipment.contains(need) { return false }
        for need in members.flatMap(\.needs) {
            switch need {
            case .wheelchair: if !venue.wheelchair { return false }
            case .hearingLoop: if !venue.hearingLoop { return false }
            case .childcare: if !venue.childcare { return false }
            case .interpreter: break
            }
        }
        let taken =
            others.filter { $0.venue == venue.id && $0.state.isActive }.map(\.span) + busy.filter { $0.venue == venue.id }.map(\.span)
        return !taken.contains { collide($0, session.span, venue) }
    }

    /// Whether two spans are at a venue at once, or nearer than its buffer.
    public func collide(_ one: TimeSpan, _ other: TimeSpan, _ venue: Venue) -> Bool {
        max(one.begin, other.begin) - min(one.end, other.end) < venue.buffer
    }

    /// The score of a plan; nil where a booking breaks a rule of one session, or two bookings collide.
    public func score(_ venueOf: [SessionKey: VenueID]) -> BookingScore? {
        var score = BookingScore()
        var placed: [(Session, Venue)] = []
        for cohort in data.programme.cohorts {
            let own = SessionCalendar.sessions(of: cohort, in: data.programme)
            var venues: [Venue] = []
            for session in own {
                guard let id = venueOf[session.key], let venue = data.venues.first(where: { $0.id == id }) else {
                    score.unbooked += 1
                    continue
                }
                guard suits(session, venue) else { return nil }
                if placed.contains(where: { $0.1.id == id && collide($0.0.span, session.span, venue) }) { return nil }
                placed.append((session, venue))
                venues.append(venue)
            }
            score.cost += venues.reduce(0) { $0 + $1.cost }
            score.hard += max(0, data.programme.venueRules.distinct - Set(venues.map(\.id)).count)
            for rule in data.programme.venueRules.required where data.venues.contains(where: { $0.id == rule.venue }) {
                score.hard += abs(rule.times - venues.count { $0.id == rule.venue })
            }
            var ways: [Int] = []
            for member in members(cohort.id) {
                guard let centre = DistrictTable.stockholm.centre(of: member.district) else { continue }
                ways.append(venues.reduce(0) { $0 + ($1.point.map { centre.hectometres(to: $0) } ?? 0) })
            }
            score.travel += ways.reduce(0, +) + ways.count * (ways.max() ?? 0)
        }
        return score
    }

    private func members(_ cohort: CohortID) -> [Person] { data.people.filter { data.composition[cohort].contains($0.id) } }
}
