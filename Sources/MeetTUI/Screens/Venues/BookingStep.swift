import MeetCore

/// What is to be done with a booking, by a key.
enum BookingStep: Hashable, Sendable {
    /// Look at it, and change what stands there.
    case edit
    /// It goes to a state.
    case to(BookingState)
}
