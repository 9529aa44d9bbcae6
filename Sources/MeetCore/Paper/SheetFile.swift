/// Sheets written to a file, one after the other, in any of the forms.
///
/// Nothing is kept of a sheet that was added, so that a thousand cohorts take no more memory than one.
public struct SheetFile {
    /// What came of it.
    public struct Result: Hashable, Sendable {
        /// How many sheets there are.
        public var sheets = 0
        /// How many pages; nil where the form has none.
        public var pages: Int?
        /// How many signs no font of the machine has: they are drawn as boxes.
        public var unknownSigns = 0

        /// Nothing yet.
        public init() {}

        /// Adds what came of another file.
        public mutating func add(_ other: Result) {
            sheets += other.sheets
            pages = other.pages.map { $0 + (pages ?? 0) } ?? pages
            unknownSigns += other.unknownSigns
        }
    }

    private let format: SheetFormat
    private let html: SheetHTML
    private let spoken: SheetLines?
    private let write: (UnsafeRawBufferPointer) -> Bool
    private var pdf: SheetPDF?
    private var result = Result()

    /// A file without sheets.
    ///
    /// - Parameters:
    ///   - title: what it is called.
    ///   - languages: those of its sheets.
    ///   - created: when it was made, as ISO 8601; it stands in a PDF.
    ///   - spoken: puts text into lines that are understood when they are read aloud; nil for text as it stands on paper.
    ///   - write: takes the bytes as they come; answers whether it did.
    /// - Throws: `PaperError`.
    public init(
        _ format: SheetFormat, title: String, languages: [Language], created: String, spoken: SheetLines? = nil,
        write: @escaping (UnsafeRawBufferPointer) -> Bool
    ) throws {
        self.format = format
        self.spoken = spoken
        self.write = write
        html = SheetHTML(title: title, languages: languages)
        switch format {
        case .pdf: pdf = try SheetPDF(title: title, language: languages.first ?? .swedish, created: created, write: write)
        case .html: try put(html.begin)
        case .text, .csv: break
        }
    }

    /// Adds a sheet.
    /// - Throws: `PaperError.cannotDraw`, `PaperError.cannotWrite`.
    public mutating func add(_ sheet: Sheet) throws {
        result.sheets += 1
        let isFirst = result.sheets == 1
        switch format {
        case .pdf: try pdf?.add(sheet)
        case .html: try put(html.render(sheet))
        case .text where spoken != nil: try put((isFirst ? "" : "\n") + (spoken?.render(sheet) ?? ""))
        case .text: try put((isFirst ? "" : "\u{0C}") + SheetText(isIsolating: true).render(PageLayout.pages(sheet)))
        case .csv: try put((isFirst ? "" : "\r\n") + SheetCSV.render(sheet))
        }
    }

    /// Ends the file.
    public mutating func finish() throws -> Result {
        if format == .html { try put(html.end) }
        if let pdf {
            let done = try pdf.finish()
            result.pages = done.pages
            result.unknownSigns = done.unknownSigns
        }
        return result
    }

    private func put(_ text: String) throws {
        var text = text
        guard text.withUTF8({ write(UnsafeRawBufferPointer($0)) }) else { throw PaperError.cannotWrite("") }
    }
}
