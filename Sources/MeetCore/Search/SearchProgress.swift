/// How far a search has come.
public struct SearchProgress: Sendable {
    /// Steps done so far.
    public let steps: Int
    /// The best score so far.
    public let best: Levels
    /// The part of the allowance that is used, 0 to 1.
    public let used: Double
}
