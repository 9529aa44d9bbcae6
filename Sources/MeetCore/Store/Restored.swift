/// What came of putting a backup in the place of a database.
public struct Restored: Hashable, Sendable {
    /// What the database holds now.
    public let contents: StoreContents
    /// Where that is which was there before; nil where there was nothing.
    public let before: String?
    /// Whether what was there before was whole; else it was put aside as it was.
    public let wasWhole: Bool
}
