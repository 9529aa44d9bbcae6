/// What became of one row of a file: which record it means, or none where it was rejected.
public struct ImportedRow: Hashable, Sendable {
    /// The physical line on which it begins.
    public let line: Int
    /// The id of the record that it makes or changes; nil where the row is rejected.
    public let id: String?
}
