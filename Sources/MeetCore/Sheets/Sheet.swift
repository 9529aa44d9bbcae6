/// What is printed, as a value: the same for plain text, PDF, HTML and CSV, and for the preview on the screen.
///
/// It knows no format. `PageLayout` says which part of it stands on which page; `SheetText`, `SheetHTML`, `SheetCSV` and the room Paper
/// (PDF) give it a form.
public struct Sheet: Hashable, Sendable {
    /// A name and what it says, such as `Place: Stadshuset`.
    public struct Field: Hashable, Sendable {
        /// The name.
        public let label: Phrase
        /// What it says.
        public let value: Phrase

        /// A field of the given texts.
        public init(_ label: String, _ value: String) { self.init(Phrase(label), Phrase(value)) }

        /// A field that may be said in several languages.
        public init(_ label: Phrase, _ value: Phrase) {
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
        /// A remark in small type.
        case note(Phrase)
        /// Lists of names, each under its own title, such as the tables of a session.
        case lists(SheetLists)
        /// Cards to be cut apart, such as name badges.
        case cards([SheetCard])
        /// Names with a line to write on, beside each other.
        case signatures([Phrase])
    }

    /// The first line: what the sheet is.
    public let title: Phrase
    /// What it is about, under the title.
    public let subtitle: Phrase
    /// The subtitle of the pages after the first, where more must be said there since the fields are not repeated.
    public let continued: Phrase
    /// What must be seen first, such as that the sheet is not for the wall; empty for most.
    public let warning: Phrase
    /// The parts from the top.
    public let blocks: [Block]
    /// The languages in which it is, the first one first.
    public let languages: [Language]
    /// Whether it is in large print.
    public let isLarge: Bool

    /// A sheet of the given parts in one language.
    public init(title: String, subtitle: String = "", blocks: [Block]) {
        self.init(title: Phrase(title), subtitle: Phrase(subtitle), blocks: blocks)
    }

    /// A sheet of the given parts.
    public init(
        title: Phrase, subtitle: Phrase = Phrase(""), continued: Phrase? = nil, warning: Phrase = Phrase(""), blocks: [Block],
        languages: [Language] = [], isLarge: Bool = false
    ) {
        self.title = title
        self.subtitle = subtitle
        self.continued = continued ?? subtitle
        self.warning = warning
        self.blocks = blocks
        self.languages = languages
        self.isLarge = isLarge
    }

    /// The same sheet in large print, or not.
    public func printed(large: Bool) -> Sheet {
        Sheet(
            title: title, subtitle: subtitle, continued: continued, warning: warning, blocks: blocks, languages: languages, isLarge: large)
    }

    /// Whether it is nothing but cards, which fill their pages without a title or the number of the page.
    public var isCards: Bool {
        !blocks.isEmpty
            && blocks.allSatisfy {
                if case .cards = $0 { return true }
                return false
            }
    }
}
