/// What is printed, as a value: the same for plain text, and later for PDF, HTML and CSV.
public struct Sheet: Hashable, Sendable {
    /// A name and what it says, such as `Place: Stadshuset`.
    public struct Field: Hashable, Sendable {
        /// The name.
        public let label: String
        /// What it says.
        public let value: String

        /// A field of the given texts.
        public init(_ label: String, _ value: String) {
            self.label = label
            self.value = value
        }
    }

    /// A part of a sheet.
    public enum Block: Hashable, Sendable {
        /// A heading over what follows.
        case heading(String)
        /// Names with what they say, one a line.
        case fields([Field])
        /// A table.
        case table(SheetTable)
        /// Numbers with their lengths.
        case bars(SheetBars)
        /// A paragraph.
        case paragraph(String)
        /// Names with a line to write on, beside each other.
        case signatures([String])
    }

    /// The first line: what the sheet is.
    public let title: String
    /// What it is about, under the title.
    public let subtitle: String
    /// The parts from the top.
    public let blocks: [Block]

    /// A sheet of the given parts.
    public init(title: String, subtitle: String = "", blocks: [Block]) {
        self.title = title
        self.subtitle = subtitle
        self.blocks = blocks
    }
}
