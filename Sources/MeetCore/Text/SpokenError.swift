/// An error that can say to a person what is wrong, where, and what to do.
public protocol SpokenError: Error, Sendable {
    /// What is wrong and where, as a sentence; then, where there is some, advice on a line of its own that begins with "Maybe" ("Kanske").
    func message(_ words: Words) -> String
}
