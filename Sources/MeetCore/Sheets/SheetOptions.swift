/// How sheets are made.
public struct SheetOptions: Hashable, Sendable {
    /// The languages, the first one first; at least one.
    public var languages: [Language]
    /// By which name lists are ordered.
    public var order: NameOrder
    /// Whether they are in large print.
    public var isLarge: Bool

    /// The given choices.
    public init(languages: [Language], order: NameOrder = .first, isLarge: Bool = false) {
        self.languages = languages
        self.order = order
        self.isLarge = isLarge
    }

    /// The words of each language.
    var words: [Words] { languages.map { Words($0) } }
}
