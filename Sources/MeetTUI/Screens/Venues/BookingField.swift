/// What can be filled in about a booking.
enum BookingField: CaseIterable, Hashable, Sendable {
    case state, heldUntil, freeUntil, contact, reason
}
