/// What is to be erased at once.
public struct ErasurePlan: Hashable, Sendable {
    /// Who is to go.
    public var persons: Set<PersonID> = []
    /// Of whom which kind of data is to go.
    public var parts: [Retention.Kind: Set<PersonID>] = [:]
    /// The days before which records were made that are to go, by their kind: `log`, `versions`, `draws`.
    public var records: [Retention.Kind: CivilDate] = [:]

    /// Of whom only parts are to go.
    public var others: Set<PersonID> { parts.values.reduce(Set()) { $0.union($1) }.subtracting(persons) }

    /// Nothing.
    public init() {}
}
