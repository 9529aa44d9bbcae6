/// The forms in which sheets are saved.
public enum SheetFormat: String, CaseIterable, Hashable, Sendable {
    case text
    case pdf
    case html
    case csv

    /// How the name of a file of it ends.
    public var ending: String { self == .text ? "txt" : rawValue }
}
