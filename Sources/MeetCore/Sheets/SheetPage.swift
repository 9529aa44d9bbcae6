/// One page of a sheet: which of its parts stand on it.
public struct SheetPage: Hashable, Sendable {
    /// A block, or the part of one that stands on this page.
    public struct Part: Hashable, Sendable {
        /// What is shown.
        public let block: Sheet.Block
        /// The widths of the columns of a table, in points; empty for other blocks.
        let widths: [Double]
        /// The heights of the rows of a table, in points; empty for other blocks.
        let heights: [Double]
    }

    /// The sheet of which it is a page.
    public let sheet: Sheet
    /// Which page it is; 1 is the first.
    public let number: Int
    /// How many pages the sheet has.
    public let count: Int
    /// What stands on it, from the top.
    public let parts: [Part]

    /// The number of the page, such as `Sida 1 (2)`.
    public var footer: Phrase {
        let languages = sheet.languages.isEmpty ? [Language.swedish] : sheet.languages
        return Phrase(languages.map { Words($0) }) { $0.page(number, of: count) }
    }
}
