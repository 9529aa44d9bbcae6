extension Booking {
    /// The booking of each session that keeps a house for it. There is at most one; were there several, the first of them.
    public static func active(_ bookings: [Booking]) -> [SessionKey: Booking] {
        Dictionary(bookings.lazy.filter(\.state.isActive).map { ($0.session, $0) }) { first, _ in first }
    }
}
