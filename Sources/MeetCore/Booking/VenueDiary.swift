/// When venues are taken: by bookings of ours that stay, and by others.
public struct VenueDiary: Sendable {
    private var entries: [VenueID: [(span: TimeSpan, obstacle: VenueObstacle)]] = [:]

    /// The active ones of some bookings, and busy times.
    public init(bookings: [Booking] = [], busy: [BusyTime] = []) {
        for booking in bookings where booking.state.isActive {
            entries[booking.venue, default: []].append((booking.span, .taken(booking)))
        }
        for time in busy { entries[time.venue, default: []].append((time.span, .busy(time))) }
        // Longer ones first among those that begin together, so that the order is one and the same.
        for venue in entries.keys { entries[venue]?.sort { ($0.span.begin, $1.span.end) < ($1.span.begin, $0.span.end) } }
    }

    /// What is at a venue on a day, in order of time.
    public func entries(of venue: VenueID, on day: CivilDate) -> [VenueObstacle] {
        (entries[venue] ?? []).filter { $0.span.date <= day && day <= $0.span.lastDate }.map(\.obstacle)
    }

    /// What is at a venue in a span, or nearer to it than the venue's buffer, in order of time.
    ///
    /// - Parameter session: a session whose own booking does not stand in its way.
    public func clashes(_ venue: Venue, _ span: TimeSpan, except session: SessionKey? = nil) -> [VenueObstacle] {
        (entries[venue.id] ?? []).filter { entry in
            if case .taken(let booking) = entry.obstacle, booking.session == session { return false }
            return entry.span.meets(span, buffer: venue.buffer)
        }.map(\.obstacle)
    }
}
