/// What no seating of a problem can be below; proven, and zero where nothing better is known.
public struct SeatingBound: Hashable, Sendable {
    /// The least number of repeats, whatever the mix.
    public let repeats: Int
    /// The least mix of the tables, whatever the repeats.
    public let tableMix: Int

    /// The bounds of a problem. How they are proven is in docs/SEATING.md.
    public init(_ problem: SeatingProblem) {
        repeats = RepeatBound(problem).value
        tableMix = MixBound.value(problem)
    }
}
