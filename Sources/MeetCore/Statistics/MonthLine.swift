/// How many applied in one month.
public struct MonthLine: Hashable, Sendable {
    /// The year.
    public let year: Int
    /// The month, 1 to 12.
    public let month: Int
    /// How many applied.
    public let applied: Int
    /// How they are spread over each axis, in the order of the programme.
    public let axes: [AxisMix]
}
