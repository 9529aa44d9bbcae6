/// Sheets as one PDF on A4.
public struct SheetPDF {
    /// What came of it.
    public struct Result: Hashable, Sendable {
        /// How many pages there are.
        public let pages: Int
        /// How many signs no font of the machine has: they are drawn as boxes.
        public let unknownSigns: Int
    }

    /// Whether this machine has what it takes.
    public static var canBeMade: Bool { (try? PaperLibrary.load()) != nil }

    private let writer: PDFWriter
    private var pages = 0

    /// A document without sheets.
    ///
    /// - Parameters:
    ///   - title: what the document is called in the window of who reads it.
    ///   - language: the language of the document.
    ///   - created: when it was made, as ISO 8601.
    ///   - write: takes the bytes as they come; answers whether it did.
    /// - Throws: `PaperError.notInstalled`, `PaperError.cannotDraw`.
    public init(title: String, language: Language, created: String, write: @escaping (UnsafeRawBufferPointer) -> Bool) throws {
        writer = try PDFWriter(title: title, language: language, created: created, sink: PDFSink(write))
    }

    /// Adds the pages of a sheet.
    /// - Throws: `PaperError.cannotDraw`, `PaperError.cannotWrite`.
    public mutating func add(_ sheet: Sheet) throws {
        for page in PageLayout.pages(sheet) {
            try writer.draw(PageDrawing.marks(page))
            pages += 1
        }
    }

    /// Ends the document.
    public func finish() throws -> Result {
        try writer.finish()
        return Result(pages: pages, unknownSigns: writer.unknownSigns)
    }
}
