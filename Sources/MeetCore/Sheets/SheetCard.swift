/// A card that is cut out of a sheet, such as a name badge.
public struct SheetCard: Hashable, Sendable {
    /// The name, in large type.
    public let name: String
    /// What stands under it, in small type.
    public let note: String

    /// A card of the given texts.
    public init(_ name: String, note: String) {
        self.name = name
        self.note = note
    }
}
