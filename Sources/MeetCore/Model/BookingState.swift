/// How far a booking has come.
///
/// idea → requested → preliminary (held until a day) → confirmed (a contract); from any of them declined or cancelled, with a reason.
public enum BookingState: String, CaseIterable, Hashable, Sendable {
    /// Planned here; the house knows nothing of it.
    case idea
    /// Asked of the house.
    case requested
    /// Held by the house until a day.
    case preliminary
    /// Agreed: a contract, where the house has one.
    case confirmed
    /// The house said no.
    case declined
    /// Called off by us.
    case cancelled

    /// Whether it keeps the house from others. What was declined or cancelled stands for memory only.
    public var isActive: Bool {
        switch self {
        case .idea, .requested, .preliminary, .confirmed: return true
        case .declined, .cancelled: return false
        }
    }

    /// Whether participants are told of the place: the house holds it for us. A place that is only thought of, or asked for, may come to
    /// nothing, and people would stand before the wrong door.
    public var isTold: Bool { self == .preliminary || self == .confirmed }

    /// Whether the house knows of it, so that it must be told of what changes.
    public var isKnownToHouse: Bool {
        switch self {
        case .requested, .preliminary, .confirmed: return true
        case .idea, .declined, .cancelled: return false
        }
    }
}
