/// Tables that were found, with what they come to and what is the least.
public struct SeatingResult: Sendable {
    /// For each session of the problem its tables, at each the persons ascending.
    public let tables: [[[Int]]]
    /// What they come to.
    public let score: SeatingScore
    /// What no tables are below.
    public let bound: SeatingBound
    /// Steps of search that it took.
    public let steps: Int
}
