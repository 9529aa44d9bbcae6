/// The sheets of a cohort.
public enum SheetKind: String, CaseIterable, Hashable, Sendable {
    /// The sign-in sheet of a session.
    case attendance
    /// Names and boxes to tick in large type, for who stands at the door.
    case door
    /// Telephone, needs and notes, for the coordinator alone.
    case coordinator
    /// The tables of a session.
    case tables
    /// Who came to which session, with study hours.
    case matrix
    /// Name badges to be cut out.
    case badges
    /// Who sits with whom how often.
    case encounters

    /// Whether it is about one session; the others are about the whole term of a cohort.
    public var isOfSession: Bool {
        switch self {
        case .attendance, .door, .coordinator, .tables: return true
        case .matrix, .badges, .encounters: return false
        }
    }

    /// Whether tables are read for it.
    public var showsTables: Bool { self == .tables || self == .encounters }

    /// Whether attendance is read for it.
    public var showsAttendance: Bool { self == .matrix || self == .encounters }

    /// Whether it may hang on a wall or lie on a table: nothing of anybody's background, contact, needs or notes stands on it.
    public var isForWall: Bool { self != .coordinator }
}
