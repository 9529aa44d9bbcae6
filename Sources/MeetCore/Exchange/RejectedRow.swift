/// A row that was not imported.
public struct RejectedRow: Hashable, Sendable {
    /// The physical line on which it begins.
    public let line: Int
    /// The row as it stands in the file, without the end of its line.
    public let original: String
    /// All that is wrong with it.
    public let problems: [RowProblem]
}
