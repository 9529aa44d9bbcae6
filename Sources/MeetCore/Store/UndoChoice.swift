/// The change that an undo would take back for one who works beside others.
public struct UndoChoice: Hashable, Sendable {
    /// The change.
    public let record: ChangeRecord
    /// Whether it is the last change of all, so that the log simply steps back; else others wrote after it, and theirs stays.
    public let isLast: Bool

    /// A change, and whether it is the last of all.
    public init(record: ChangeRecord, isLast: Bool) {
        self.record = record
        self.isLast = isLast
    }
}
