extension Booking {
    /// The booking by which people are told where a session meets: the active one (of several the last), once the house holds it for us.
    static func told(of session: SessionKey, among bookings: [Booking]) -> Booking? {
        let active = bookings.last { $0.session == session && $0.state.isActive }
        return active.flatMap { $0.state.isTold ? $0 : nil }
    }
}
