/// What is said in one language or in several at once, such as `Närvarolista / Attendance list`: each part knows its language, so that a
/// screen reader can be told of it.
public struct Phrase: Hashable, Sendable {
    /// A part in one language.
    public struct Part: Hashable, Sendable {
        /// The language; nil for what is the same in all, such as a name.
        public let language: Language?
        /// What is said.
        public let text: String
    }

    /// What stands between two languages.
    public static let separator = " / "

    /// The parts, in the order in which they stand.
    public let parts: [Part]
    /// What follows them in no language of its own, such as the name of a cohort.
    public let rest: String

    /// A text in no language of its own, such as a name.
    public init(_ text: String) {
        parts = [Part(language: nil, text: text)]
        rest = ""
    }

    /// What is said in each language; once where all say the same. Then the rest, which is the same in all.
    public init(_ words: [Words], rest: String = "", _ say: (Words) -> String) {
        self.rest = rest
        let said = words.map { Part(language: $0.language, text: say($0)) }
        let first = said.first?.text ?? ""
        parts = said.count > 1 && said.allSatisfy { $0.text == first } ? [Part(language: nil, text: first)] : said
    }

    /// The whole as one line.
    public var text: String { parts.map(\.text).joined(separator: Self.separator) + rest }

    /// Whether nothing is said.
    public var isEmpty: Bool { rest.isEmpty && parts.allSatisfy(\.text.isEmpty) }
}
