/// A column that an import knows.
public protocol ImportColumn: Hashable, Sendable {
    /// The header under which the column is exported, such as `birth_year`.
    var key: String { get }
}
