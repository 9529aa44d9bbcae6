/// Persons without ties who are alike in class and in the times that they can keep.
struct PlainPersons: Sendable {
    let group: Int
    /// Their place in `ConflictFacts.signatures`.
    let signature: Int
    let count: Int
}
