/// The best composition so far, while a match runs.
public struct MatchProgress: Sendable {
    /// The best composition so far.
    public let composition: Composition
    /// Its score.
    public let score: CompositionScore
    /// A mix energy that no composition can be below; nil where none is proven yet.
    public let mixBound: Int?
    /// The part of the time or steps that is used, 0 to 1.
    public let used: Double
}
