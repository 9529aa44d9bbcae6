extension Booking {
    /// The active ones of some bookings from a day on whose sessions are no longer planned, in order of their sessions: there are fewer sessions
    /// now, or the dates of the cohort are gone.
    ///
    /// - Parameter planned: the sessions that are planned, those called off among them.
    public static func withoutSession(_ bookings: [Booking], planned: Set<SessionKey>, today: CivilDate) -> [Booking] {
        bookings.filter { $0.state.isActive && $0.span.date >= today && !planned.contains($0.session) }
            .sorted { ($0.session, $0.number) < ($1.session, $1.number) }
    }
}

extension Session {
    /// What is left of a session that is no longer planned: called off, at the time for which a house still expects it.
    public init(whatIsLeftOf booking: Booking) {
        self.init(
            key: booking.session, date: booking.span.date, start: booking.span.start, end: booking.span.finish, isCancelled: true)
    }
}
