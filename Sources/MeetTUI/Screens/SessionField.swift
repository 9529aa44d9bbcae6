/// A field of the form of a session.
enum SessionField: CaseIterable, Hashable, Sendable {
    case date, following, start, end, theme, exercise, needs, leaders, interpreters, staffFollowing, cancelled
}
