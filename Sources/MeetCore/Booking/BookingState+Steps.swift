extension BookingState {
    /// The states that a booking can go to from this one, the usual one first. From what was declined or cancelled there is none: another
    /// booking is made.
    public var next: [BookingState] {
        switch self {
        case .idea: return [.requested, .preliminary, .confirmed, .declined]
        case .requested: return [.preliminary, .confirmed, .declined, .cancelled]
        case .preliminary: return [.confirmed, .declined, .cancelled]
        case .confirmed: return [.cancelled, .declined]
        case .declined, .cancelled: return []
        }
    }

    /// Whether a reason belongs to it.
    public var wantsReason: Bool { self == .declined || self == .cancelled }
}
