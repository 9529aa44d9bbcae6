/// How sure a session is, as the calendars of others are told (RFC 5545, STATUS of a VEVENT).
public enum SessionStatus: String, CaseIterable, Hashable, Sendable {
    /// Planned; no house has confirmed yet.
    case tentative
    /// A house has confirmed.
    case confirmed
    /// It was planned once, and does not take place.
    case cancelled
}
