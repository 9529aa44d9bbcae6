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
        return amount(number, noun.one, noun.many)
    }

    /// A noun with its number, where the language is chosen already: within one half of `pick`.
    func amount(_ number: Int, _ one: String, _ many: String) -> String {
        "\(grouped(number)) \(abs(number) == 1 ? one : many)"
    }

    /// A whole number as people write it: from 10,000 on its digits stand in threes, with a hard space in Swedish and a comma in English.
    package func grouped(_ number: Int) -> String {
        let digits = Array(String(number.magnitude))
        guard digits.count > 4 else { return (number < 0 ? "−" : "") + String(digits) }
        let separator: Character = language == .swedish ? "\u{A0}" : ","
        var text = number < 0 ? "−" : ""
        for (place, digit) in digits.enumerated() {
            if place > 0 && (digits.count - place).isMultiple(of: 3) { text.append(separator) }
            text.append(digit)
        }
        return text
    }
}
