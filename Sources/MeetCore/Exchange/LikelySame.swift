/// A new person of a file who is probably one that there is already, under another id: only a human being can tell.
public struct LikelySame: Hashable, Sendable {
    /// What speaks for it beside the name.
    public enum Sign: String, CaseIterable, Hashable, Sendable {
        case birthYear, email, phone
    }

    /// The line of the row that makes the new person.
    public let line: Int
    /// The new person.
    public let person: Person
    /// Whom the row would mean, were it the same.
    public let choice: ImportChoice
    /// That person: known, or of an earlier row.
    public let other: Person
    /// Whether the names are equal but for case, accents and order; else they are only nearly so.
    public let hasSameName: Bool
    /// What else is alike.
    public let signs: [Sign]

    /// Whom a new person probably is, among some.
    public static func find(_ person: Person, among known: [Person]) -> LikelySame? {
        guard var finder = try? LikelySameFinder(known: known, .none) else { return nil }
        return finder.find(person, line: 0)
    }
}
