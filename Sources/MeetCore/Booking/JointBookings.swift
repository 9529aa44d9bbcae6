/// Bookings that go on to a state together. A term has some forty sessions, and each house is asked, holds and confirms: one by one that would
/// be a hundred forms or commands.
public enum JointBookings {
    /// To these a booking goes on as it is; of the others each has a reason of its own.
    public static let states: Set<BookingState> = [.requested, .preliminary, .confirmed]

    /// The bookings that may go on beside others, in the order of their sessions. What was booked for another time, or for a session that is
    /// called off or over, is looked at one by one.
    public static func open(_ bookings: [Booking], in programme: Programme, today: CivilDate) -> [Booking] {
        let planned = SessionCalendar.sessions(of: programme).filter { !$0.isCancelled && $0.date >= today }
        let spans = Dictionary(planned.map { ($0.key, $0.span) }) { first, _ in first }
        return bookings.filter { $0.state.isActive && spans[$0.session] == $0.span }.sorted { $0.session < $1.session }
    }
}
