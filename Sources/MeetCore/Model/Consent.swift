/// Whether a person has agreed that background data is kept.
public enum Consent: Hashable, Sendable {
    /// No consent: axis values are not stored.
    case none
    /// Consent, with its day where it is known.
    case given(CivilDate?)

    /// Whether axis values may be stored.
    public var isGiven: Bool { self != .none }
}
