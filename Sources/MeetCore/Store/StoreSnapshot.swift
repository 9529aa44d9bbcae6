/// All that a term holds at one moment, and which moment that is.
public struct StoreSnapshot: Hashable, Sendable {
    /// The revision of the database; see `Store.revision()`.
    public let revision: Int
    /// All that the term holds.
    public let data: TermData
}
