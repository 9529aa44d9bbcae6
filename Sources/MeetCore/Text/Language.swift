/// A language that the program speaks.
public enum Language: String, CaseIterable, Hashable, Sendable {
    case swedish = "sv"
    case english = "en"

    /// The ISO 639-1 code, also the key of labels in programme.json.
    public var code: String { rawValue }
}
