/// When venues are taken, by bookings of ours that stay and by others; and which of them said no to which session.
public struct VenueDiary: Sendable {
    /// What is at one house, in order of time.
    private struct House: Sendable {
        let index: SpanIndex
        let obstacles: [VenueObstacle]
    }

    private let houses: [VenueID: House]
    private let declined: [SessionKey: [Booking]]

    /// The active ones of some bookings, what houses declined, and busy times.
    public init(bookings: [Booking] = [], busy: [BusyTime] = []) {
        var entries: [VenueID: [(span: TimeSpan, obstacle: VenueObstacle)]] = [:]
        for booking in bookings where booking.state.isActive {
            entries[booking.venue, default: []].append((booking.span, .taken(booking)))
        }
        for time in busy { entries[time.venue, default: []].append((time.span, .busy(time))) }
        houses = entries.mapValues { entries in
            // Longer ones first among those that begin together, so that the order is one and the same.
            let sorted = entries.sorted { ($0.span.begin, $1.span.end) < ($1.span.begin, $0.span.end) }
            return House(index: SpanIndex(sorted.map(\.span)), obstacles: sorted.map(\.obstacle))
        }
        declined = Dictionary(grouping: bookings.filter { $0.state == .declined }) { $0.session }
    }

    /// What is at a venue on a day, in order of time.
    public func entries(of venue: VenueID, on day: CivilDate) -> [VenueObstacle] {
        guard let house = houses[venue] else { return [] }
        let midnight = TimeSpan(on: day, from: .midnight, to: .midnight).begin
        return house.index.meeting(TimeSpan(begin: midnight, end: midnight + 24 * 60)).map { house.obstacles[$0] }
    }

    /// What is at a venue in a span, or nearer to it than the venue's buffer, in order of time.
    ///
    /// - Parameter session: a session whose own booking does not stand in its way.
    public func clashes(_ venue: Venue, _ span: TimeSpan, except session: SessionKey? = nil) -> [VenueObstacle] {
        guard let house = houses[venue.id] else { return [] }
        return house.index.meeting(span, buffer: venue.buffer).map { house.obstacles[$0] }.filter { obstacle in
            if case .taken(let booking) = obstacle { return booking.session != session }
            return true
        }
    }

    /// What stands between a session and a venue beside what the house is like: that it said no to this session at that time, and who is there.
    /// A session that was moved since is another question.
    public func obstacles(_ venue: Venue, for session: Session) -> [VenueObstacle] {
        let no = (declined[session.key] ?? []).last { $0.venue == venue.id && $0.span.meets(session.span) }
        return (no.map { [.declined($0)] } ?? []) + clashes(venue, session.span, except: session.key)
    }
}
