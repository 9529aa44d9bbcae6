/// A field of the form of somebody who came without having applied.
enum WalkInField: Hashable, Sendable {
    case name, phone, email
    /// Whether the person becomes a member.
    case seat
}
