/// What can be filled in about a booking.
enum BookingField: CaseIterable, Hashable, Sendable {
    case state, askedOn, heldUntil, freeUntil, contact, reason, scope
}
