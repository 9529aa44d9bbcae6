/// Draws pages into one PDF, page by page, with what fonts it needs of them embedded.
///
/// A page is written when it is drawn, so that memory does not grow with the pages. The same pages give the same bytes.
final class PDFWriter {
    private let library: PaperLibrary
    private let sink: PDFSink
    private let surface: OpaquePointer?
    private let cairo: OpaquePointer?
    private let layout: OpaquePointer?
    private let language: Language
    /// The fonts that were asked for, by size and weight.
    private var fonts: [FontKey: OpaquePointer] = [:]
    /// How many signs no font has.
    private(set) var unknownSigns = 0
    private var isFinished = false

    private struct FontKey: Hashable {
        let size: Int
        let isBold: Bool
    }

    /// The families in order: the first has Latin with all diacritics, Greek, Cyrillic and Arabic, the second Ethiopic; for what neither
    /// has, any font of the machine serves.
    static let families = "DejaVu Sans, Abyssinica SIL, sans-serif"
    /// The narrowest that type is made before it is made smaller.
    private static let narrowest = 0.8
    private static let pangoUnits = 1024.0

    /// A document without pages.
    ///
    /// - Parameters:
    ///   - created: when it was made, as ISO 8601; it stands in the file.
    ///   - sink: takes the bytes.
    /// - Throws: `PaperError.notInstalled`, `PaperError.cannotDraw`.
    init(title: String, language: Language, created: String, sink: PDFSink) throws {
        library = try PaperLibrary.load()
        self.sink = sink
        self.language = language
        let write: PaperLibrary.Write = writeToSink
        surface = library.surface(write, Unmanaged.passUnretained(sink).toOpaque(), PageMetrics.pageWidth, PageMetrics.pageHeight)
        // PDF 1.4 has all that is needed, and its table of objects can be added to.
        library.restrict(surface, 0)
        cairo = library.create(surface)
        layout = library.makeLayout(cairo)
        CleanText.line(title).withCString { library.setMetadata(surface, 0, $0) }
        "MeetTUI".withCString { library.setMetadata(surface, 4, $0) }
        created.withCString { library.setMetadata(surface, 5, $0) }
        let context = library.context(layout)
        library.setResolution(context, 72)
        let options = library.makeFontOptions()
        library.setHinting(options, 1)
        library.setMetricHinting(options, 1)
        library.setFontOptions(context, options)
        library.destroyFontOptions(options)
        library.setRounding(context, 0)
        // The language of the machine would choose among the forms of letters else.
        language.code.withCString { library.setLanguage(context, library.language($0)) }
        library.contextChanged(layout)
        // Who searches or copies a name wants `ff` as two letters. What a script cannot do without (rlig) stays.
        let attributes = library.makeAttributes()
        library.insertAttribute(attributes, "liga=0, clig=0, dlig=0".withCString { library.features($0) })
        library.setAttributes(layout, attributes)
        library.releaseAttributes(attributes)
        try check()
    }

    deinit {
        if !isFinished { library.finishSurface(surface) }
        for font in fonts.values { library.freeFont(font) }
        library.release(layout)
        library.destroy(cairo)
        library.destroySurface(surface)
    }

    /// Draws a page.
    /// - Throws: `PaperError.cannotDraw`, `PaperError.cannotWrite`.
    func draw(_ marks: [PageMark]) throws {
        for mark in marks {
            switch mark {
            case .text(let text): draw(text)
            case .line(let x, let y, let toX, let toY, let strength, let gray):
                library.setColor(cairo, gray, gray, gray)
                library.setStrength(cairo, strength)
                library.moveTo(cairo, x, y)
                library.lineTo(cairo, toX, toY)
                library.stroke(cairo)
            case .box(let x, let y, let width, let height, let strength, let fill):
                if let fill {
                    library.setColor(cairo, fill, fill, fill)
                    library.rectangle(cairo, x, y, width, height)
                    library.fill(cairo)
                }
                library.setColor(cairo, 0, 0, 0)
                library.setStrength(cairo, strength)
                library.rectangle(cairo, x, y, width, height)
                library.stroke(cairo)
            }
        }
        library.showPage(cairo)
        try check()
    }

    /// Ends the document; nothing can be drawn after that.
    func finish() throws {
        isFinished = true
        library.finishSurface(surface)
        let status = library.surfaceStatus(surface)
        guard sink.isWhole else { throw PaperError.cannotWrite("") }
        guard status == 0 else { throw PaperError.cannotDraw(text(status)) }
        sink.finish(language: language.code)
        guard sink.isWhole else { throw PaperError.cannotWrite("") }
    }

    private func draw(_ text: PageText) {
        library.setFont(layout, font(text.size, text.isBold))
        text.text.withCString { library.setText(layout, $0, -1) }
        unknownSigns += Int(library.unknownGlyphs(layout))
        var extent: [CInt] = [0, 0, 0, 0]
        library.extents(layout, nil, &extent)
        let width = Double(extent[2]) / Self.pangoUnits
        let left = Double(extent[0]) / Self.pangoUnits
        let baseline = Double(library.baseline(layout)) / Self.pangoUnits
        // Type that is too wide is made narrower first, and only then smaller.
        let ratio = width > text.width && width > 0 ? text.width / width : 1
        let down = ratio < Self.narrowest ? ratio / Self.narrowest : 1
        let shown = width * ratio
        let x: Double
        switch text.edge {
        case .left: x = text.x
        case .right: x = text.x - shown
        case .middle: x = text.x - shown / 2
        }
        library.setColor(cairo, 0, 0, 0)
        library.save(cairo)
        // The baseline stands where that of ordinary Latin type of the size would, whatever script the text is in.
        library.translate(cairo, x, text.y + text.size * 0.98)
        library.scale(cairo, ratio, down)
        library.translate(cairo, -left, -baseline)
        library.moveTo(cairo, 0, 0)
        library.show(cairo, layout)
        library.restore(cairo)
    }

    private func font(_ size: Double, _ isBold: Bool) -> OpaquePointer? {
        let key = FontKey(size: Int((size * 100).rounded()), isBold: isBold)
        if let font = fonts[key] { return font }
        // Pango reads the size with the decimal sign of C, whatever the locale.
        let points = "\(key.size / 100).\((key.size % 100).padded(2))"
        let font = "\(Self.families) \(isBold ? "Bold " : "")\(points)".withCString { library.font($0) }
        fonts[key] = font
        return font
    }

    private func check() throws {
        guard sink.isWhole else { throw PaperError.cannotWrite("") }
        let status = library.status(cairo)
        guard status == 0 else { throw PaperError.cannotDraw(text(status)) }
    }

    private func text(_ status: CInt) -> String { library.statusText(status).map { String(cString: $0) } ?? "\(status)" }
}

/// Hands bytes of cairo to the sink; 11 is CAIRO_STATUS_WRITE_ERROR.
private func writeToSink(_ sink: UnsafeMutableRawPointer?, _ bytes: UnsafePointer<UInt8>?, _ count: CUnsignedInt) -> CInt {
    guard let sink, let bytes else { return 11 }
    let taken = Unmanaged<PDFSink>.fromOpaque(sink).takeUnretainedValue().take(UnsafeRawBufferPointer(start: bytes, count: Int(count)))
    return taken ? 0 : 11
}
