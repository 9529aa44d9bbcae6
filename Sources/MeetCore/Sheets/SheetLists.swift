/// Lists of names on a sheet, each under its own title.
public struct SheetLists: Hashable, Sendable {
    /// One of the lists.
    public struct List: Hashable, Sendable {
        /// What it is called, such as `Bord 3`.
        public let title: Phrase
        /// The names.
        public let names: [String]
    }

    /// What a list is, such as `Bord`: the heading of its column where the lists are written as one table.
    public let kind: Phrase
    /// What a name is called there.
    public let name: Phrase
    /// The lists in order.
    public let lists: [List]

    /// Lists of the given names.
    public init(kind: Phrase, name: Phrase, _ lists: [List]) {
        self.kind = kind
        self.name = name
        self.lists = lists
    }
}
