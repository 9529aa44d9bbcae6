import MeetCore

/// Why a booking cannot become what a command says.
enum BookingError: SpokenError, Hashable {
    /// The session has another house, which knows of it.
    case venueStands(session: String, venue: String, BookingState)
    /// From its state a booking does not go there.
    case noSuchStep(from: BookingState, to: BookingState)
    /// Why it was declined or called off is not said.
    case reasonNeeded(BookingState)
    /// There is no booking to change, or to write a text about.
    case noBooking(session: String)

    /// The session is when it was booked.
    case notMoved(session: String)

    /// None of the bookings can go on to the state.
    case noneForState(BookingState)

    /// A day that cannot be meant.
    case badDay(BookingDayTrouble)

    func message(_ words: Words) -> String {
        func name(_ state: BookingState) -> String { words.bookingState(state.rawValue) }
        switch self {
        case .venueStands(let session, let venue, let state): return words.venueStands(session, venue, name(state))
        case .noSuchStep(let from, let to): return words.noSuchStep(name(from), name(to), from.next.map(name))
        case .reasonNeeded(let state): return words.reasonNeeded(name(state))
        case .noBooking(let session): return words.noBookingOf(session)
        case .noneForState(let state): return words.noBookingForState(name(state))
        case .badDay(let trouble): return words.nothingChanged(trouble.sentence(words))
        case .notMoved(let session): return words.bookedForItsTime(session)
        }
    }
}
