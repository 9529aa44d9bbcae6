/// Whether a person came to a session.
public enum AttendanceState: String, CaseIterable, Hashable, Sendable {
    /// Came.
    case present
    /// Did not come, and gave no word.
    case absent
    /// Gave word of not coming.
    case excused
    /// Came late.
    case late

    /// Whether the person was there.
    public var wasThere: Bool { self == .present || self == .late }
}
