/// What is to be erased at once.
public struct ErasurePlan: Hashable, Sendable {
    /// Who is to go.
    public var persons: Set<PersonID> = []
    /// Of whom which kind of data is to go.
    public var parts: [Retention.Kind: Set<PersonID>] = [:]
    /// The days before which records were made that are to go, by their kind: `log`, `versions`, `draws`.
    public var records: [Retention.Kind: CivilDate] = [:]

    /// Nothing.
    public init() {}
}
