/// How many came through one organisation.
public struct SourceLine: Hashable, Sendable {
    /// The organisation; empty for those of whom it is not known.
    public let source: String
    /// How many applied.
    public let applied: Int
    /// How many have a seat.
    public let seated: Int

    /// How many wait.
    public var waiting: Int { applied - seated }
}
