/// A person got a seat, left it, or came to another cohort, by a change that concerns many and so names nobody: a match, a version that was
/// brought back.
public struct SeatMove: Hashable, Sendable {
    /// The change.
    public let change: ChangeRecord
    /// Where the person sat before; nil for nowhere, or in a cohort that is gone.
    public let from: CohortID?
    /// Where the person sat then.
    public let to: CohortID?
}
