/// Every sentence that a person reads, in the language chosen.
///
/// The two languages of a text stand beside each other in one call of `pick`, so that none can be missing.
/// The texts are grouped by who says them: `Words+Matching.swift`, `Words+Exchange.swift` and so on. They take plain strings and numbers.
public struct Words: Hashable, Sendable {
    /// The language in which the texts are.
    public let language: Language

    /// The texts in a language.
    public init(_ language: Language) {
        self.language = language
    }

    /// One of two texts, by language.
    func pick(_ swedish: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
        switch language {
        case .swedish: return swedish()
        case .english: return english()
        }
    }

    /// A text as somebody wrote it, in quotes.
    func quoted(_ text: String) -> String { pick("”\(text)”", "\"\(text)\"") }

    /// A noun with its number: `1 person`, `3 personer`.
    func counted(_ number: Int, _ swedish: (one: String, many: String), _ english: (one: String, many: String)) -> String {
        let noun = language == .swedish ? swedish : english
        return "\(number) \(abs(number) == 1 ? noun.one : noun.many)"
    }
}
