/// What a thing is called, by language; a thing without a label is called by its id.
public struct Label: Hashable, Sendable {
    /// The key of a text that a file gives without a language.
    public static let anyLanguage = ""

    /// The text by language code (`sv`, `en`; others are kept).
    public var texts: [String: String]

    /// A label of the given texts by language code.
    public init(_ texts: [String: String] = [:]) {
        self.texts = texts
    }

    /// A label in the two languages that the program speaks.
    public init(sv: String, en: String) {
        texts = ["sv": sv, "en": en]
    }

    /// The text in a language; else the one for all languages, in Swedish, in English, in any other; nil where there is none.
    public func text(_ language: String) -> String? {
        texts[language] ?? texts[Self.anyLanguage] ?? texts["sv"] ?? texts["en"] ?? texts.min { $0.key < $1.key }?.value
    }

    /// Whether there is no text at all.
    public var isEmpty: Bool { texts.isEmpty }
}
