/// A value that a field of a file may hold: its id, and the labels under which it is understood too.
public struct AllowedValue: Hashable, Sendable {
    /// The id.
    public let id: String
    /// The labels that can be written in place of it.
    public let label: Label

    /// A value of the given id and labels.
    public init(_ id: String, _ label: Label = Label()) {
        self.id = id
        self.label = label
    }

    /// What it is called in a language: a label as the screen shows it, or the id where it has none.
    public func name(_ language: String) -> String { label.text(language) ?? id }
}
