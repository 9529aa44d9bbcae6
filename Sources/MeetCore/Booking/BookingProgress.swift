/// How far the search for a plan of venues has come.
public struct BookingProgress: Hashable, Sendable {
    /// The score of the best plan so far.
    public let score: BookingScore
    /// The travel that no plan can be below, as far as it is proven.
    public let travelBound: Int?
    /// The part of the allowance that is used, 0 to 1.
    public let used: Double
}
